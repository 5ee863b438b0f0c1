package org.kijun.editor.outline;

import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;

/** Names, with their titles behind them. */
final class EntryLabels extends LabelProvider implements DelegatingStyledCellLabelProvider.IStyledLabelProvider {
    @Override
    public StyledString getStyledText(Object element) {
        var entry = (Entry) element;
        var shown = new StyledString(entry.name() == null ? "" : entry.name());
        return entry.title().isEmpty() ? shown : shown.append("  " + entry.title(), StyledString.QUALIFIER_STYLER);
    }

    @Override
    public String getText(Object element) {
        return getStyledText(element).getString();
    }

    @Override
    public Image getImage(Object element) {
        return Signs.of(((Entry) element).symbol().getKind());
    }
}
