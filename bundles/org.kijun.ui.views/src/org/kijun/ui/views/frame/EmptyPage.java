package org.kijun.ui.views.frame;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** What a view shows when it has nothing to show: what it is for, and how to get there. */
final class EmptyPage extends Composite {
    private final Label text;

    EmptyPage(Composite parent, String icon) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 12).spacing(10, 6).applyTo(this);
        var picture = new Label(this, SWT.NONE);
        picture.setImage(Icons.image(icon));
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(picture);
        text = new Label(this, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, true).hint(120, SWT.DEFAULT).applyTo(text);
    }

    void say(String what) {
        text.setText(what);
        layout();
    }
}
