package org.kijun.ui.tests.views;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.kijun.model.Named;
import org.kijun.ui.live.LiveProject;
import org.kijun.ui.tests.Bench;

/** Finds what is on the screen and uses it as a person does. */
final class Views {
    private Views() {
    }

    static ViewPart open(String name) throws Exception {
        withoutWelcome();
        return (ViewPart) Bench.page().showView("org.kijun.ui.views." + name);
    }

    /** A view that is open already; what is selected stays so. */
    static ViewPart shown(String name) {
        return (ViewPart) Bench.page().findView("org.kijun.ui.views." + name);
    }

    /** Closes the page that greets at the first start. */
    static void withoutWelcome() {
        var intros = PlatformUI.getWorkbench().getIntroManager();
        intros.closeIntro(intros.getIntro());
    }

    /** Waits until the texts of a project have been read. */
    static void untilRead(String element) throws Exception {
        Bench.until("the texts are read", () -> has(element));
    }

    /** Waits until the texts of a project that was deleted are forgotten. */
    static void untilGone(String element) throws Exception {
        Bench.until("the texts are forgotten", () -> !has(element));
        Bench.settle();
    }

    private static boolean has(String element) {
        return LiveProject.get().latest().stream().flatMap(snapshot -> snapshot.project().modules().stream()).flatMap(module -> module.getDeclarations().stream())
                .anyMatch(declaration -> declaration instanceof Named named && element.equals(named.getName()));
    }

    /** The controls of a kind in the view, the outermost first. */
    static <T extends Control> List<T> controls(ViewPart view, Class<T> kind) {
        var found = new ArrayList<T>();
        collect((Composite) view.getSite().getService(MPart.class).getWidget(), kind, found);
        return found;
    }

    private static <T extends Control> void collect(Control control, Class<T> kind, List<T> found) {
        if (kind.isInstance(control)) {
            found.add(kind.cast(control));
        }
        if (control instanceof Composite composite) {
            for (var child : composite.getChildren()) {
                collect(child, kind, found);
            }
        }
    }

    static Tree tree(ViewPart view) {
        return controls(view, Tree.class).getFirst();
    }

    /** The item whose text has these words, below the item or at the top; what is on the way must be expanded. */
    static TreeItem item(TreeItem[] level, Predicate<String> wanted) {
        for (var item : level) {
            if (wanted.test(item.getText())) {
                return item;
            }
        }
        throw new AssertionError("no such row among " + List.of(level).stream().map(TreeItem::getText).toList());
    }

    static TreeItem item(Tree tree, String words) {
        return item(tree.getItems(), text -> text.contains(words));
    }

    static TreeItem item(TreeItem parent, String words) {
        return item(parent.getItems(), text -> text.contains(words));
    }

    /** As the little triangle does. */
    static void expand(TreeItem item) {
        var event = new Event();
        event.item = item;
        item.getParent().notifyListeners(SWT.Expand, event);
        item.setExpanded(true);
    }

    static void collapse(TreeItem item) {
        var event = new Event();
        event.item = item;
        item.getParent().notifyListeners(SWT.Collapse, event);
        item.setExpanded(false);
    }

    static void select(TreeItem item) {
        item.getParent().setSelection(item);
        item.getParent().showItem(item);
        tell(item, SWT.Selection);
    }

    static void open(TreeItem item) {
        item.getParent().setSelection(item);
        tell(item, SWT.DefaultSelection);
    }

    private static void tell(TreeItem item, int type) {
        var event = new Event();
        event.item = item;
        item.getParent().notifyListeners(type, event);
    }

    static void press(Control control, int keyCode, char character) {
        var event = new Event();
        event.keyCode = keyCode;
        event.character = character;
        control.notifyListeners(SWT.KeyDown, event);
    }

    static boolean isJapanese() {
        return Locale.getDefault().getLanguage().equals("ja");
    }

    /** The name of a picture in the language of the workbench. */
    static String picture(String name) {
        return name + (isJapanese() ? "-ja" : "-en");
    }
}
