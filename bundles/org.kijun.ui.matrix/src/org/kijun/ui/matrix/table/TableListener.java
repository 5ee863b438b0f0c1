package org.kijun.ui.matrix.table;

import java.util.Optional;
import org.eclipse.swt.graphics.Rectangle;
import org.kijun.ui.matrix.arrange.Wish;
import org.kijun.ui.matrix.sheet.Column;
import org.kijun.ui.matrix.table.MatrixTable.Cell;

/** What a person does in the table. */
public interface TableListener {
    /** The rows are wanted in another way. */
    void wish(Wish wish);

    /** Another cell has the keyboard focus; empty for a heading. */
    void selected(Optional<Cell> cell);

    /** The cell at this place is to be edited, or opened where it cannot be edited. */
    void edit(Cell cell, Rectangle place);

    /** The answers of the selected cells are to be taken out. */
    void delete();

    /** The head of a column was pressed. */
    void head(Column column);
}
