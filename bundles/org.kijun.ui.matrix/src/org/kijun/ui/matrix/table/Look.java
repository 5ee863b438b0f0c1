package org.kijun.ui.matrix.table;

import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.kijun.ui.signs.Signs;

/** Colours, fonts and measures of the table, those of lists and widgets around it. */
final class Look {
    /** Space between a border and the text. */
    static final int PADDING = 4;

    private final Display display;
    final Font font = JFaceResources.getDefaultFont();
    final Font bold = JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT);
    final int lineHeight;
    final int characterWidth;
    private final int latinDrop;

    Look(Control control) {
        display = control.getDisplay();
        var gc = new GC(control);
        gc.setFont(font);
        lineHeight = Math.max(gc.getFontMetrics().getHeight(), gc.textExtent("基g").y);
        latinDrop = Math.max(0, (lineHeight - gc.textExtent("Ag").y + 1) / 2);
        characterWidth = (int) Math.ceil(gc.getFontMetrics().getAverageCharacterWidth());
        gc.dispose();
    }

    /** How much lower Latin text begins, so that it stands on the line of Japanese text beside it. */
    int drop(String text) {
        return text.chars().allMatch(each -> each < 0x2000) ? latinDrop : 0;
    }

    int rowHeight(boolean tall) {
        return (tall ? 3 : 1) * lineHeight + 2 * PADDING;
    }

    int headHeight() {
        return 2 * lineHeight + 2 * PADDING;
    }

    int width(int characters) {
        return characters * characterWidth + 2 * PADDING;
    }

    Color background() {
        return display.getSystemColor(SWT.COLOR_LIST_BACKGROUND);
    }

    Color foreground() {
        return display.getSystemColor(SWT.COLOR_LIST_FOREGROUND);
    }

    Color selection() {
        return display.getSystemColor(SWT.COLOR_LIST_SELECTION);
    }

    Color selectionText() {
        return display.getSystemColor(SWT.COLOR_LIST_SELECTION_TEXT);
    }

    Color headBackground() {
        return mixed("head", 0.06f);
    }

    Color headingBackground() {
        return mixed("heading", 0.11f);
    }

    Color gridLine() {
        return mixed("grid", 0.2f);
    }

    /** Text that is less important, still readable. */
    Color quiet() {
        return mixed("quiet", 0.66f);
    }

    /** The background moved towards the foreground. */
    private Color mixed(String name, float part) {
        var from = background().getRGB();
        var to = foreground().getRGB();
        var rgb = new RGB(mixed(from.red, to.red, part), mixed(from.green, to.green, part), mixed(from.blue, to.blue, part));
        var key = "org.kijun.ui.matrix." + name + (Signs.isDark() ? ".dark" : "");
        ColorRegistry known = JFaceResources.getColorRegistry();
        if (!rgb.equals(known.hasValueFor(key) ? known.getRGB(key) : null)) {
            known.put(key, rgb);
        }
        return known.get(key);
    }

    private static int mixed(int from, int to, float part) {
        return Math.round(from + (to - from) * part);
    }
}
