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
            int end = layout.getLineOffsets()[lines];
            layout.setText(text.substring(0, Math.max(0, end - 1)).stripTrailing() + "…");
        }
        layout.draw(gc, room.x, room.y);
    }
}
