package org.kijun.ui.product;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.kijun.ui.product.facts.NamedTree;

/** Things to tick. */
final class ChooserDialog extends Dialog {
    private final String title;
    private final Function<Composite, NamedTree> content;
    private NamedTree tree;

    private ChooserDialog(Shell shell, String title, Function<Composite, NamedTree> content) {
        super(shell);
        this.title = title;
        this.content = content;
    }

    /** The full names of what was ticked; empty when the person gave up. */
    static Optional<List<String>> open(Shell shell, String title, Function<Composite, NamedTree> content) {
        var dialog = new ChooserDialog(shell, title, content);
        return dialog.open() == Window.OK ? Optional.of(dialog.tree.chosen()) : Optional.empty();
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title);
    }

    @Override
    protected Point getInitialSize() {
        var size = super.getInitialSize();
        return new Point(Math.max(size.x, convertWidthInCharsToPixels(80)), size.y);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var area = (Composite) super.createDialogArea(parent);
        var body = new Composite(area, SWT.NONE);
        body.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        tree = content.apply(body);
        return area;
    }
}
