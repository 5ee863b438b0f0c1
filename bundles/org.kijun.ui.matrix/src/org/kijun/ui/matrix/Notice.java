package org.kijun.ui.matrix;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;

/** A remark above the table with something to press; takes no room when there is nothing to say. */
final class Notice {
    private final Link link;
    private Runnable action = () -> { };

    Notice(Composite parent) {
        link = new Link(parent, SWT.WRAP);
        link.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).indent(6, 2).hint(200, SWT.DEFAULT).exclude(true).create());
        link.setVisible(false);
        link.addListener(SWT.Selection, event -> action.run());
    }

    /** What stands between {@code <a>} and {@code </a>} can be pressed. */
    void show(String text, Runnable pressed) {
        action = pressed;
        link.setText(text);
        visible(true);
    }

    void hide() {
        visible(false);
    }

    private void visible(boolean visible) {
        if (!visible && ((GridData) link.getLayoutData()).exclude) {
            return;
        }
        link.setVisible(visible);
        ((GridData) link.getLayoutData()).exclude = !visible;
        link.getParent().layout(true);
    }
}
