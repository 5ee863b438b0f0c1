package org.kijun.ui.tests.wizards;

import java.util.function.Predicate;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;
import org.kijun.ui.tests.Bench;
import org.kijun.ui.tests.product.Widgets;

/** A wizard that is open and is used step by step. */
final class Steps implements AutoCloseable {
    private final WizardDialog dialog;
    private final String name;
    private int pictures;

    private Steps(WizardDialog dialog, String name) {
        this.dialog = dialog;
        this.name = name;
    }

    static Steps open(String name, IWorkbenchWizard wizard) throws Exception {
        Widgets.closeWelcome();
        var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        wizard.init(window.getWorkbench(), StructuredSelection.EMPTY);
        var dialog = new WizardDialog(window.getShell(), wizard);
        dialog.setBlockOnOpen(false);
        dialog.open();
        Bench.settle();
        return new Steps(dialog, name);
    }

    <T extends Control> T first(Class<T> kind, Predicate<T> wanted) {
        return Widgets.first(dialog.getShell(), kind, wanted);
    }

    void type(String field, String text) {
        first(Text.class, each -> field.equals(each.getData("org.kijun.field"))).setText(text);
    }

    void tickTree(String key) {
        var tree = first(Tree.class, each -> true);
        for (var item : tree.getItems()) {
            tick(tree, item, key);
        }
    }

    private static boolean tick(Tree tree, TreeItem item, String key) {
        if (key.equals(item.getData())) {
            item.setChecked(true);
            var event = new Event();
            event.item = item;
            event.detail = SWT.CHECK;
            tree.notifyListeners(SWT.Selection, event);
            return true;
        }
        for (var child : item.getItems()) {
            if (tick(tree, child, key)) {
                return true;
            }
        }
        return false;
    }

    boolean can(int button) {
        return button(button).isEnabled();
    }

    private Button button(int id) {
        return Widgets.first(dialog.getShell(), Button.class, each -> each.getData() instanceof Integer known && known == id);
    }

    String message() {
        var page = dialog.getCurrentPage();
        return page.getErrorMessage() == null ? page.getMessage() : page.getErrorMessage();
    }

    void next() throws Exception {
        press(IDialogConstants.NEXT_ID);
    }

    void finish() throws Exception {
        press(IDialogConstants.FINISH_ID);
    }

    private void press(int id) throws Exception {
        Bench.picture("wizard-" + name + "-" + ++pictures);
        if (!button(id).isEnabled()) {
            throw new AssertionError("cannot go on: " + message());
        }
        Widgets.click(button(id));
        Bench.settle();
    }

    boolean isOpen() {
        return dialog.getShell() != null && !dialog.getShell().isDisposed();
    }

    @Override
    public void close() {
        if (isOpen()) {
            dialog.close();
        }
    }
}
