package org.kijun.editor.find;

import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.kijun.editor.outline.Signs;

/** The name, and behind it what else is known. */
final class HitLabels extends LabelProvider implements DelegatingStyledCellLabelProvider.IStyledLabelProvider {
    @Override
    public StyledString getStyledText(Object element) {
        var hit = (Hit) element;
        return new StyledString(hit.name()).append("  " + hit.note(), StyledString.QUALIFIER_STYLER);
    }

    @Override
    public String getText(Object element) {
        return getStyledText(element).getString();
    }

    @Override
    public Image getImage(Object element) {
        return Signs.of(((Hit) element).kind());
    }
}
