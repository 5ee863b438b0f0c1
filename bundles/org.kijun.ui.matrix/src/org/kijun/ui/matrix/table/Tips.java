package org.kijun.ui.matrix.table;

import org.eclipse.jface.window.ToolTip;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.tooltip.NatTableContentTooltip;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;

/** The whole text of a cell and why it says so. */
final class Tips extends NatTableContentTooltip {
    private static final int WIDEST = 480;

    private final Lines lines;

    Tips(NatTable table, Lines lines) {
        super(table, ToolTip.NO_RECREATE, false);
        this.lines = lines;
    }

    @Override
    protected String getText(Event event) {
        int column = natTable.getColumnIndexByPosition(natTable.getColumnPositionByX(event.x));
        int position = natTable.getRowPositionByY(event.y);
        if (column < 0 || column >= lines.getColumnCount() || position < 0) {
            return null;
        }
        var text = position < Headings.HEADS ? lines.sheet().about(column) : text(natTable.getRowIndexByPosition(position), column);
        return text.isBlank() ? null : text;
    }

    private String text(int line, int column) {
        return lines.isRow(line) ? lines.sheet().explanation(lines.arrangement().row(line), column) : "";
    }

    @Override
    protected Composite createToolTipContentArea(Event event, Composite parent) {
        var area = new Composite(parent, SWT.NONE);
        var layout = new FillLayout();
        layout.marginWidth = 6;
        layout.marginHeight = 4;
        area.setLayout(layout);
        var label = new Label(area, SWT.WRAP);
        label.setText(getText(event));
        var natural = area.computeSize(SWT.DEFAULT, SWT.DEFAULT);
        if (natural.x > WIDEST) {
            area.setSize(area.computeSize(WIDEST, SWT.DEFAULT));
            area.setLayoutData(area.getSize());
        }
        return area;
    }
}
