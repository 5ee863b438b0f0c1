package org.kijun.ui.matrix;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.kijun.ui.matrix.arrange.Arrangement;
import org.kijun.ui.matrix.sheet.Sheet;
import org.kijun.ui.signs.Signs;
import org.kijun.ui.texts.Texts;

/** How many rows are shown, and how what they say stands. */
final class Footer {
    private static final Texts TEXTS = Texts.of(Footer.class);

    private final StyledText line;

    Footer(Composite parent) {
        line = new StyledText(parent, SWT.READ_ONLY | SWT.WRAP);
        line.setCaret(null);
        line.setMargins(6, 3, 6, 3);
        line.setBackground(parent.getBackground());
    }

    StyledText control() {
        return line;
    }

    void show(Sheet sheet, Arrangement arrangement, boolean whole) {
        var text = new StringBuilder(arrangement.shown() == sheet.rows() ? TEXTS.get("rows", sheet.rows())
                : TEXTS.get("some-rows", arrangement.shown(), sheet.rows()));
        line.setText(text.toString());
        if (!whole) {
            line.append("   " + TEXTS.get("counting"));
        }
        for (var standing : sheet.standings()) {
            int count = arrangement.counts().getOrDefault(standing, 0);
            if (count > 0) {
                line.append("   ");
                int start = line.getCharCount();
                line.append(sheet.words(standing) + " " + count);
                line.setStyleRange(new StyleRange(start, line.getCharCount() - start, Signs.colour(standing.tone()), null));
            }
        }
        line.getParent().layout(true);
    }

    /** A remark in place of the counts. */
    void say(String text) {
        line.setText(text);
        line.getParent().layout(true);
    }
}
