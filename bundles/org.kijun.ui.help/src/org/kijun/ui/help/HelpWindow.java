package org.kijun.ui.help;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.kijun.ui.texts.Texts;

/** The window of the help: contents and search on the left, the page on the right. There is one at most. */
final class HelpWindow {
    private static final Texts TEXTS = Texts.of(HelpWindow.class);
    private static HelpWindow open;

    private final Pages pages = Pages.read();
    private final SearchIndex index = new SearchIndex(pages.all());
    private final Shell shell;
    private final Text query;
    private final Tree contents;
    private final PageView view;

    private HelpWindow(Shell beside) {
        shell = new Shell(beside, SWT.SHELL_TRIM);
        shell.setText(TEXTS.get("title"));
        shell.setImages(beside.getImages());
        shell.setData("org.kijun.ui.help", Boolean.TRUE);
        GridLayoutFactory.fillDefaults().applyTo(shell);
        var sash = new SashForm(shell, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        var left = new Composite(sash, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(6, 6).applyTo(left);
        query = query(left);
        contents = contents(left);
        view = new PageView(sash, pages, this::show);
        sash.setWeights(28, 72);
        shell.setSize(960, 680);
        list(pages.all(), true);
    }

    /** Shows the page with the id; the first page when there is none. */
    static void show(Display display, String page) {
        var window = window(display);
        window.show(page);
        window.raise();
    }

    /** Shows what is found. */
    static void search(Display display, String words) {
        var window = window(display);
        window.raise();
        window.query.setText(words);
        window.query.setFocus();
    }

    static boolean isOpen() {
        return open != null && !open.shell.isDisposed() && open.shell.isVisible();
    }

    private static HelpWindow window(Display display) {
        if (open == null || open.shell.isDisposed()) {
            open = new HelpWindow(display.getActiveShell() == null ? display.getShells()[0] : display.getActiveShell());
            open.show(open.pages.all().getFirst().id());
        }
        return open;
    }

    private void raise() {
        shell.open();
        shell.forceActive();
    }

    private Text query(Composite left) {
        var field = new Text(left, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        field.setMessage(TEXTS.get("search"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
        field.addModifyListener(event -> search(field.getText().strip()));
        return field;
    }

    private Tree contents(Composite left) {
        var tree = new Tree(left, SWT.SINGLE | SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tree);
        tree.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            if (event.item.getData() instanceof Page page) {
                view.show(page);
            }
        }));
        return tree;
    }

    private void search(String words) {
        list(words.isEmpty() ? pages.all() : index.find(words), words.isEmpty());
    }

    /** Found pages stand in a plain list, the contents in a tree. */
    private void list(List<Page> listed, boolean isTree) {
        contents.removeAll();
        TreeItem parent = null;
        for (var page : listed) {
            var isBelow = isTree && page.level() > 0 && parent != null;
            var item = isBelow ? new TreeItem(parent, SWT.NONE) : new TreeItem(contents, SWT.NONE);
            item.setText(page.title());
            item.setData(page);
            parent = isBelow ? parent : item;
        }
        for (var item : contents.getItems()) {
            item.setExpanded(true);
        }
        if (listed.isEmpty()) {
            new TreeItem(contents, SWT.NONE).setText(TEXTS.get("nothing"));
        }
    }

    private void show(String id) {
        pages.find(id).ifPresent(page -> {
            view.show(page);
            select(contents.getItems(), page);
        });
    }

    private void select(TreeItem[] items, Page page) {
        for (var item : items) {
            if (page.equals(item.getData())) {
                contents.setSelection(item);
            }
            select(item.getItems(), page);
        }
    }
}
