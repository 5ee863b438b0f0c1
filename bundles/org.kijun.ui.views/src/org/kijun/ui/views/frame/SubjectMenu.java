package org.kijun.ui.views.frame;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.statushandlers.StatusManager;
import org.kijun.model.Baseline;
import org.kijun.model.Product;
import org.kijun.ui.chosen.Chosen;
import org.kijun.ui.live.LiveProject;
import org.kijun.ui.subject.Opener;
import org.kijun.ui.subject.Subject;
import org.kijun.ui.texts.Texts;

/** What can be done with a subject, the same in every view. */
public final class SubjectMenu {
    private static final Texts TEXTS = Texts.of(SubjectMenu.class);
    private static final String VIEWS = "org.kijun.ui.views.";

    private final IViewSite site;
    private final Supplier<Optional<Subject>> subject;

    private SubjectMenu(IViewSite site, Supplier<Optional<Subject>> subject) {
        this.site = site;
        this.subject = subject;
    }

    /**
     * Gives the control a context menu and the key for copying.
     *
     * @param subject what is selected when the menu opens
     * @param own further entries of the view for what is selected
     */
    public static void install(IViewSite site, Control control, Supplier<Optional<Subject>> subject, Supplier<List<IContributionItem>> own) {
        var entries = new SubjectMenu(site, subject);
        var menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(opened -> entries.fill(opened, own.get()));
        control.setMenu(menu.createContextMenu(control));
        site.registerContextMenu(menu, site.getSelectionProvider());
        site.getActionBars().setGlobalActionHandler(ActionFactory.COPY.getId(), entry("copyName", "copy", () -> subject.get().ifPresent(entries::copyName)));
    }

    private void fill(IMenuManager menu, List<IContributionItem> own) {
        subject.get().ifPresent(picked -> {
            menu.add(entry("open", "file", () -> Opener.open(page(), picked)));
            menu.add(new Separator());
            menu.add(entry("copyName", "copy", () -> copyName(picked)));
            menu.add(entry("copyTitle", null, () -> copyTitle(picked)));
            menu.add(new Separator());
            for (var view : List.of("things", "traceability", "why")) {
                if (!site.getId().equals(VIEWS + view)) {
                    menu.add(entry("show." + view, view, () -> show(page(), view, picked)));
                }
            }
            choose(picked).ifPresent(menu::add);
        });
        menu.add(new Separator());
        own.forEach(menu::add);
        menu.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
    }

    private static Optional<Action> choose(Subject picked) {
        if (picked.kind() == Product.class) {
            return Optional.of(entry("choose.product", "product", () -> Chosen.get().product(picked.name())));
        }
        return picked.kind() == Baseline.class ? Optional.of(entry("choose.baseline", "baseline", () -> Chosen.get().baseline(picked.name())))
                : Optional.empty();
    }

    /** Opens one of our views, by the last part of its id, and shows the subject in it. */
    public static void show(IWorkbenchPage page, String view, Subject subject) {
        try {
            if (page.showView(VIEWS + view) instanceof KijunView shown) {
                shown.picked(subject);
            }
        } catch (PartInitException unopened) {
            StatusManager.getManager().handle(unopened.getStatus(), StatusManager.SHOW);
        }
    }

    private void copyName(Subject picked) {
        copy(picked.name());
    }

    private void copyTitle(Subject picked) {
        var titles = Titles.in(Chosen.get().languages());
        LiveProject.get().latest().flatMap(texts -> texts.find(picked))
                .ifPresent(element -> copy((picked.name() + " " + titles.title(element)).strip()));
    }

    private void copy(String text) {
        copy(site.getShell(), text);
    }

    /** Puts the text into the clipboard. */
    public static void copy(Control owner, String text) {
        var clipboard = new Clipboard(owner.getDisplay());
        clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
    }

    private IWorkbenchPage page() {
        return site.getPage();
    }

    private static Action entry(String key, String icon, Runnable work) {
        return action(TEXTS.get(key), icon == null ? null : Icons.descriptor(icon), work);
    }

    /** An action that runs the work. */
    public static Action action(String text, ImageDescriptor icon, Runnable work) {
        var action = new Action(text, icon) {
            @Override
            public void run() {
                work.run();
            }
        };
        action.setToolTipText(text.replaceAll("\\(&.\\)|&", ""));
        return action;
    }

    /** An action that is on or off. */
    public static Action toggle(String text, ImageDescriptor icon, boolean on, Consumer<Boolean> work) {
        var action = new Action(text, IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                work.accept(isChecked());
            }
        };
        action.setImageDescriptor(icon);
        action.setToolTipText(text);
        action.setChecked(on);
        return action;
    }
}
