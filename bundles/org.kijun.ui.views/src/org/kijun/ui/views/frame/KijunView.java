package org.kijun.ui.views.frame;

import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.kijun.ui.chosen.Chosen;
import org.kijun.ui.live.LiveProject;
import org.kijun.ui.live.Snapshot;
import org.kijun.ui.subject.Picked;
import org.kijun.ui.subject.Subject;

/** A view that follows the texts, what is selected anywhere, and what the window is about. */
public abstract class KijunView extends ViewPart {
    private final Picks picks = new Picks();
    private final StackLayout stack = new StackLayout();
    private final String page;
    private Composite pages;
    private EmptyPage empty;
    private Control content;
    private Snapshot snapshot;

    /** @param page the name of the help page and of the icon */
    protected KijunView(String page) {
        this.page = page;
    }

    @Override
    public final void createPartControl(Composite parent) {
        pages = new Composite(parent, SWT.NONE);
        pages.setLayout(stack);
        empty = new EmptyPage(pages, page);
        content = createContent(pages);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(parent, "org.kijun.ui.help." + page);
        getSite().setSelectionProvider(picks);
        say(emptyText());
        LiveProject.get().follow(pages, this::read);
        Chosen.get().follow(pages, this::refresh);
        Picked.follow(getSite(), this::told);
    }

    private void read(Snapshot read) {
        snapshot = read;
        refresh();
    }

    private void told(Subject subject) {
        if (!pages.isDisposed()) {
            picked(subject);
        }
    }

    /** Makes what the view shows. */
    protected abstract Control createContent(Composite parent);

    /** What the view is for and how to get there, for when there is nothing to show. */
    protected abstract String emptyText();

    /** The texts, or what the window is about, have changed. */
    protected abstract void refresh();

    /** Something is selected in another part of the window. */
    public abstract void picked(Subject subject);

    /** What the user selects here. */
    protected final Picks picks() {
        return picks;
    }

    /** The last texts that were read. */
    protected final Optional<Snapshot> snapshot() {
        return Optional.ofNullable(snapshot);
    }

    /** Shows a sentence instead of the content. */
    protected final void say(String text) {
        empty.say(text);
        top(empty);
    }

    /** Shows the content. */
    protected final void showContent() {
        top(content);
    }

    private void top(Control wanted) {
        if (stack.topControl != wanted) {
            stack.topControl = wanted;
            pages.layout();
        }
    }

    @Override
    public void setFocus() {
        stack.topControl.setFocus();
    }
}
