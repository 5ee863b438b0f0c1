package org.kijun.ui.views.frame;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Color;
import org.kijun.report.Standing;
import org.kijun.ui.signs.Signs;

/** Draws a share as a bar. */
public final class Bar {
    private Bar() {
    }

    /** Fills the rectangle with the parts from left to right; plain parts stay empty. */
    public static void paint(GC gc, Share share, Rectangle place) {
        var frame = Signs.colour(Standing.Tone.QUIET);
        var background = gc.getBackground();
        var foreground = gc.getForeground();
        var total = Math.max(1, share.total());
        var done = 0;
        for (var part : share.parts()) {
            var from = place.x + place.width * done / total;
            done += part.count();
            var end = place.x + place.width * done / total;
            if (part.tone() != Standing.Tone.PLAIN && end > from) {
                gc.setBackground(fill(part.tone()));
                gc.fillRectangle(from, place.y, end - from, place.height);
            }
        }
        gc.setForeground(frame);
        gc.drawRectangle(place.x, place.y, place.width - 1, place.height - 1);
        gc.setBackground(background);
        gc.setForeground(foreground);
    }

    /** The colour of areas, the same as on the page; texts never stand on it. */
    private static Color fill(Standing.Tone tone) {
        return new Color(switch (tone) {
            case GOOD -> new RGB(0x2e, 0x8b, 0x57);
            case FAIR -> new RGB(0xe0, 0xa0, 0x30);
            case BAD -> new RGB(0xc9, 0x4a, 0x4a);
            case OTHER -> new RGB(0x4a, 0x86, 0xc9);
            case QUIET -> new RGB(0xa5, 0xab, 0xb3);
            case ASKING -> new RGB(0x92, 0x70, 0xc9);
            case PLAIN -> new RGB(0x6b, 0x72, 0x80);
        });
    }
}
