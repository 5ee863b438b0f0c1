package org.kijun.ui.matrix.table;

import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.kijun.ui.matrix.arrange.Arrangement;
import org.kijun.ui.matrix.sheet.Sheet;

/** The lines that are shown now: a sheet with its arrangement. */
final class Lines implements IDataProvider {
    private Sheet sheet;
    private Arrangement arrangement;

    Lines(Sheet sheet, Arrangement arrangement) {
        show(sheet, arrangement);
    }

    void show(Sheet shownSheet, Arrangement shownArrangement) {
        sheet = shownSheet;
        arrangement = shownArrangement;
    }

    Sheet sheet() {
        return sheet;
    }

    Arrangement arrangement() {
        return arrangement;
    }

    boolean isHeading(int line) {
        return line >= 0 && line < arrangement.size() && arrangement.isHeading(line);
    }

    /** Whether the line is there and shows a row of the sheet. */
    boolean isRow(int line) {
        return line >= 0 && line < arrangement.size() && !arrangement.isHeading(line);
    }

    String text(int line, int column) {
        if (isHeading(line)) {
            return column == 0 ? arrangement.heading(line).label() : "";
        }
        return isRow(line) ? sheet.text(arrangement.row(line), column) : "";
    }

    @Override
    public Object getDataValue(int column, int line) {
        return text(line, column);
    }

    @Override
    public void setDataValue(int column, int line, Object value) {
        throw new UnsupportedOperationException("answers are written to the text");
    }

    @Override
    public int getColumnCount() {
        return sheet.columns().size();
    }

    @Override
    public int getRowCount() {
        return arrangement.size();
    }

    /** The heads of the columns. */
    IDataProvider heads() {
        return new IDataProvider() {
            @Override
            public Object getDataValue(int column, int row) {
                return sheet.columns().get(column).title();
            }

            @Override
            public void setDataValue(int column, int row, Object value) {
                throw new UnsupportedOperationException("heads are made from the texts");
            }

            @Override
            public int getColumnCount() {
                return Lines.this.getColumnCount();
            }

            @Override
            public int getRowCount() {
                return 1;
            }
        };
    }
}
