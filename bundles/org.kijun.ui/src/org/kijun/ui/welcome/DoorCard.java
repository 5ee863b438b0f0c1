package org.kijun.ui.welcome;

import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.kijun.ui.texts.Texts;

/** One door as a card: picture, heading, what one does behind it, and a button; a click anywhere on it opens. */
final class DoorCard {
    private static final int TEXT_WIDTH = 250;

    private final Composite card;

    DoorCard(Composite parent, Door door, Image picture, Consumer<Door> opened) {
        var texts = Texts.of(DoorCard.class);
        card = new Composite(parent, SWT.BORDER);
        GridLayoutFactory.fillDefaults().margins(18, 16).spacing(0, 10).applyTo(card);
        var sign = new Label(card, SWT.NONE);
        sign.setImage(picture);
        var heading = new Label(card, SWT.WRAP);
        heading.setText(texts.get(door.id()));
        heading.setFont(JFaceResources.getFont(JFaceResources.BANNER_FONT));
        GridDataFactory.fillDefaults().grab(true, false).hint(TEXT_WIDTH, SWT.DEFAULT).applyTo(heading);
        var who = text(texts.get(door.id() + ".who"));
        var what = text(texts.get(door.id() + ".what"));
        GridDataFactory.fillDefaults().grab(true, true).align(SWT.FILL, SWT.BEGINNING).hint(TEXT_WIDTH, SWT.DEFAULT).applyTo(what);
        button(texts.get(door.id() + ".open"), door, opened);
        for (var control : new Control[] {card, sign, heading, who, what}) {
            control.setCursor(control.getDisplay().getSystemCursor(SWT.CURSOR_HAND));
            control.addMouseListener(MouseListener.mouseUpAdapter(event -> opened.accept(door)));
        }
    }

    Composite control() {
        return card;
    }

    private Label text(String words) {
        var label = new Label(card, SWT.WRAP);
        label.setText(words);
        GridDataFactory.fillDefaults().grab(true, false).hint(TEXT_WIDTH, SWT.DEFAULT).applyTo(label);
        return label;
    }

    private void button(String words, Door door, Consumer<Door> opened) {
        var button = new Button(card, SWT.PUSH);
        button.setText(words);
        button.setData("org.kijun.ui.door", door.id());
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.END).applyTo(button);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> opened.accept(door)));
    }
}
