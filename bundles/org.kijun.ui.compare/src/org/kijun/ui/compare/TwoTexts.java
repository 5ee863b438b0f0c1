package org.kijun.ui.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.kijun.model.findings.Place;

/** The two texts in the viewer, which offers no way to go to a line. */
final class TwoTexts {
    private static final int LINES_ABOVE = 2;

    private final List<StyledText> texts = new ArrayList<>();

    TwoTexts(Control viewer) {
        collect(viewer);
        texts.sort(Comparator.comparingInt(text -> text.toDisplay(0, 0).x));
    }

    private void collect(Control control) {
        if (control instanceof StyledText text && text.isVisible()) {
            texts.add(text);
        } else if (control instanceof Composite parent) {
            for (var child : parent.getChildren()) {
                collect(child);
            }
        }
    }

    /** Selects the lines of the places; a side without a place stays where it is. */
    void reveal(Optional<Place> left, Optional<Place> right) {
        if (texts.size() >= 2) {
            left.ifPresent(place -> reveal(texts.getFirst(), place));
            right.ifPresent(place -> reveal(texts.getLast(), place));
        }
    }

    private static void reveal(StyledText text, Place place) {
        var line = Math.clamp(place.line() - 1L, 0, text.getLineCount() - 1);
        var from = text.getOffsetAtLine(line);
        text.setSelection(from, from + text.getLine(line).length());
        text.setTopIndex(Math.max(0, line - LINES_ABOVE));
    }
}
