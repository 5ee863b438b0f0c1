package org.kijun.ui.toolbar;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.menus.WorkbenchWindowControlContribution;
import org.kijun.ui.chosen.Chosen;
import org.kijun.ui.live.LiveProject;
import org.kijun.ui.texts.Texts;

/** A button that shows what is chosen and opens a list of what can be chosen. */
abstract class ChoiceButton extends WorkbenchWindowControlContribution {
    private static final int CHARACTERS = 29;

    private Button button;

    /** The key of the name of what is chosen. */
    abstract String key();

    /** How the current choice is called; empty for none. */
    abstract String current();

    /** The value of the current choice; empty for none. */
    abstract String value();

    abstract List<Choice> choices();

    abstract void choose(Choice choice);

    @Override
    protected final Control createControl(Composite parent) {
        var box = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(2, 0).applyTo(box);
        button = new Button(box, SWT.PUSH | SWT.FLAT | SWT.LEFT);
        button.setData("org.kijun.ui.choice", key());
        GridDataFactory.fillDefaults().grab(true, true).align(SWT.FILL, SWT.CENTER).hint(width(), SWT.DEFAULT).applyTo(button);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event ->
            ChoiceList.open(button, choices(), value(), this::choose)));
        Chosen.get().follow(button, this::show);
        LiveProject.get().follow(button, snapshot -> show());
        show();
        return box;
    }

    /** As wide as the toolbar stays when something else is chosen. */
    int characters() {
        return CHARACTERS;
    }

    private int width() {
        var gc = new GC(button);
        try {
            return (int) (gc.getFontMetrics().getAverageCharacterWidth() * characters()) + 30;
        } finally {
            gc.dispose();
        }
    }

    private void show() {
        var texts = Texts.of(ChoiceButton.class);
        var name = current().isEmpty() ? texts.get(key() + ".none") : current();
        var whole = texts.get("shown", texts.get(key()), name);
        button.setToolTipText(texts.get(key() + ".tip", name));
        button.setText(shortened(whole) + " ▾");
    }

    private String shortened(String whole) {
        var gc = new GC(button);
        try {
            var room = width() - gc.textExtent(" ▾…").x - 24;
            var text = whole;
            while (text.length() > 1 && gc.textExtent(text).x > room) {
                text = text.substring(0, text.length() - 1);
            }
            return text.length() == whole.length() ? whole : text + "…";
        } finally {
            gc.dispose();
        }
    }
}
