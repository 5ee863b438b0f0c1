package org.kijun.ui.welcome;

import java.io.IOException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.IntroPart;
import org.kijun.report.Languages;
import org.kijun.ui.chosen.Chosen;
import org.kijun.ui.preferences.StartLanguage;
import org.kijun.ui.projects.OpenFolder;
import org.kijun.ui.texts.Texts;

/** The welcome page. */
public final class WelcomePart extends IntroPart {
    private static final Texts TEXTS = Texts.of(WelcomePart.class);
    private static final int WIDTH = 960;

    private Composite body;
    private ResourceManager resources;

    @Override
    public void createPartControl(Composite parent) {
        resources = new LocalResourceManager(JFaceResources.getResources(), parent);
        var scrolled = new ScrolledComposite(parent, SWT.V_SCROLL | SWT.H_SCROLL);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        var page = new Composite(scrolled, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(24, 20).applyTo(page);
        body = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 18).applyTo(body);
        GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.CENTER).grab(true, true).hint(WIDTH, SWT.DEFAULT).applyTo(body);
        fill();
        scrolled.setContent(page);
        scrolled.setMinSize(page.computeSize(SWT.DEFAULT, SWT.DEFAULT));
    }

    private void fill() {
        head();
        doors();
        foot();
    }

    private void head() {
        var head = new Composite(body, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(16, 2).applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        var picture = new Label(head, SWT.NONE);
        picture.setImage(image("kijun-48"));
        GridDataFactory.fillDefaults().span(1, 2).align(SWT.CENTER, SWT.CENTER).applyTo(picture);
        var title = new Label(head, SWT.NONE);
        title.setText(TEXTS.get("title"));
        title.setFont(JFaceResources.getFont(JFaceResources.HEADER_FONT));
        var about = new Label(head, SWT.WRAP);
        about.setText(TEXTS.get("about"));
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH - 80, SWT.DEFAULT).applyTo(about);
    }

    private void doors() {
        var row = new Composite(body, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(Door.values().length).equalWidth(true).spacing(16, 0).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        for (var door : Door.values()) {
            var card = new DoorCard(row, door, image("door-" + door.id()), opened -> Doors.open(getIntroSite().getWorkbenchWindow(), opened));
            GridDataFactory.fillDefaults().grab(true, true).applyTo(card.control());
        }
    }

    private Image image(String name) {
        return ResourceLocator.imageDescriptorFromBundle(WelcomePart.class, "icons/" + name + ".svg").map(resources::create).orElse(null);
    }

    private void foot() {
        var foot = new Composite(body, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).spacing(24, 0).applyTo(foot);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(foot);
        projects(column(foot, "projects"));
        var more = column(foot, "more");
        link(more, TEXTS.get("help"), () -> PlatformUI.getWorkbench().getHelpSystem().displayHelp());
        link(more, TEXTS.get("start"), () -> Doors.closeWelcome(getIntroSite().getWorkbenchWindow()));
        languages(more);
    }

    private static Composite column(Composite foot, String key) {
        var column = new Composite(foot, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 6).applyTo(column);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(column);
        var label = new Label(column, SWT.NONE);
        label.setText(TEXTS.get(key));
        label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        return column;
    }

    private void projects(Composite column) {
        var window = getIntroSite().getWorkbenchWindow();
        for (var recent : Recent.all()) {
            link(column, TEXTS.get("project", recent.project().getName(), recent.newest().getName()), () -> {
                Doors.closeWelcome(window);
                Doors.show(window, recent.newest());
            });
        }
        link(column, TEXTS.get("folder"), () -> OpenFolder.choose(window.getShell()));
    }

    /** Contents change at once, menus at the next start. */
    private void languages(Composite column) {
        var link = new Link(column, SWT.NONE);
        link.setText(TEXTS.get("languages"));
        link.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            Languages.byId(event.text).ifPresent(Chosen.get()::languages);
            try {
                StartLanguage.store(event.text);
                MessageDialog.openInformation(link.getShell(), TEXTS.get("title"), TEXTS.get("languages.next"));
            } catch (IOException unwritable) {
                MessageDialog.openWarning(link.getShell(), TEXTS.get("title"), TEXTS.get("languages.unwritable", event.text));
            }
        }));
    }

    private static void link(Composite column, String text, Runnable action) {
        var link = new Link(column, SWT.NONE);
        link.setText("<a>" + text.replace("&", "&&") + "</a>");
        link.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
    }

    @Override
    public void standbyStateChanged(boolean standby) {
        // the page looks the same beside other parts
    }

    @Override
    public void setFocus() {
        body.setFocus();
    }
}
