package org.kijun.ui.matrix.table;

import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Control;

/** Draws texts in as many lines as there is room for, with an ellipsis where more would follow. One layout serves all cells. */
final class Wrapped {
    private static final int MOST = 600;

    private final TextLayout layout;

    Wrapped(Control owner) {
        layout = new TextLayout(owner.getDisplay());
        owner.addDisposeListener(event -> layout.dispose());
    }

    void draw(GC gc, String text, Font font, Rectangle room, int lineHeight) {
        int lines = Math.max(1, room.height / lineHeight);
        layout.setFont(font);
        layout.setWidth(Math.max(1, room.width));
        layout.setText(text.length() <= MOST ? text : text.substring(0, MOST));
        if (layout.getLineCount() > lines) {
            shorten(text, layout.getLineOffsets()[lines], lines);
        }
        layout.draw(gc, room.x, room.y);
    }

    /** The ellipsis may need the room of the last characters. */
    private void shorten(String text, int wanted, int lines) {
        int end = wanted + 1;
        do {
            end--;
            layout.setText(text.substring(0, end).stripTrailing() + "…");
        } while (end > 0 && layout.getLineCount() > lines);
    }
}
