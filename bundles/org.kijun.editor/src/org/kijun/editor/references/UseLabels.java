package org.kijun.editor.references;

import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.TextStyle;
import org.kijun.editor.navigate.Places;
import org.kijun.editor.outline.Signs;

/** The line of a use with the name underlined, and its number; the name of a file with the number of uses. */
final class UseLabels extends LabelProvider implements DelegatingStyledCellLabelProvider.IStyledLabelProvider {
    private static final StyledString.Styler UNDERLINED = new StyledString.Styler() {
        @Override
        public void applyStyles(TextStyle style) {
            style.underline = true;
            style.underlineStyle = SWT.UNDERLINE_SINGLE;
        }
    };

    @Override
    public StyledString getStyledText(Object element) {
        return element instanceof Use use ? use(use) : file((Use.InFile) element);
    }

    private static StyledString file(Use.InFile file) {
        return new StyledString(Places.name(file.uri())).append("  " + file.uses().size(), StyledString.COUNTER_STYLER);
    }

    private static StyledString use(Use use) {
        var line = use.line();
        int start = Math.min(use.range().getStart().getCharacter(), line.length());
        int end = use.range().getEnd().getLine() == use.range().getStart().getLine() ? Math.min(use.range().getEnd().getCharacter(), line.length()) : line.length();
        return new StyledString(use.range().getStart().getLine() + 1 + "  ", StyledString.QUALIFIER_STYLER).append(line.substring(0, start).stripLeading())
                .append(line.substring(start, Math.max(start, end)), UNDERLINED).append(line.substring(Math.max(start, end)));
    }

    @Override
    public String getText(Object element) {
        return getStyledText(element).getString();
    }

    @Override
    public Image getImage(Object element) {
        return Signs.image(element instanceof Use ? "name" : "document");
    }
}
