package org.kijun.ui.matrix.table;

import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.nebula.widgets.nattable.freeze.CompositeFreezeLayer;
import org.eclipse.nebula.widgets.nattable.freeze.FreezeLayer;
import org.eclipse.nebula.widgets.nattable.freeze.command.FreezeColumnCommand;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.hideshow.ColumnHideShowLayer;
import org.eclipse.nebula.widgets.nattable.filterrow.FilterRowDataLayer;
import org.eclipse.nebula.widgets.nattable.filterrow.FilterRowHeaderComposite;
import org.eclipse.nebula.widgets.nattable.config.ConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.CompositeLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.resize.config.DefaultColumnResizeBindings;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectCellCommand;
import org.eclipse.nebula.widgets.nattable.sort.SortHeaderLayer;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** The layers of the table, from the lines below to the whole with heads above. */
final class Layers {
    final DataLayer data;
    final ColumnHideShowLayer hidden;
    final SelectionLayer selection;
    final ViewportLayer viewport;
    private final CompositeFreezeLayer body;
    private final CompositeLayer whole = new CompositeLayer(1, 2);
    private final Lines lines;
    private final Look look;

    Layers(Lines lines, Look look, HeadSort sort) {
        this.lines = lines;
        this.look = look;
        data = new DataLayer(lines, look.width(12), look.rowHeight(lines.sheet().isTall()));
        IntStream.range(0, lines.getColumnCount())
                .forEach(at -> data.setColumnWidthByPosition(at, look.width(lines.sheet().columns().get(at).width()), false));
        sizeHeadings();
        hidden = new ColumnHideShowLayer(data);
        selection = new SelectionLayer(hidden, false);
        selection.addConfiguration(new SelectionConfiguration());
        viewport = new ViewportLayer(selection);
        body = new CompositeFreezeLayer(new FreezeLayer(selection), viewport, selection, false);
        whole.setChildLayer(GridRegion.COLUMN_HEADER, heads(sort), 0, 0);
        whole.setChildLayer(GridRegion.BODY, body, 0, 1);
    }

    private FilterRowHeaderComposite<Object> heads(HeadSort sort) {
        var heads = new DataLayer(lines.heads(), look.width(12), look.headHeight());
        var column = new ColumnHeaderLayer(heads, body, selection, false);
        column.addConfiguration(new DefaultColumnResizeBindings());
        var sorted = new SortHeaderLayer<>(column, sort, false);
        sorted.addConfiguration(new SortBindings());
        var filters = new FilterRowDataLayer<>(wanted -> { }, sorted, lines.heads(), new ConfigRegistry(), false);
        filters.setDefaultRowHeight(look.rowHeight(false));
        return new FilterRowHeaderComposite<>(sorted, filters);
    }

    CompositeLayer whole() {
        return whole;
    }

    /** Headings need no room for sentences. */
    void sizeHeadings() {
        if (lines.sheet().isTall()) {
            data.resetRowHeightConfiguration(false);
            IntStream.range(0, lines.arrangement().size()).filter(lines::isHeading)
                    .forEach(line -> data.setRowHeightByPosition(line, look.rowHeight(false), false));
        }
    }

    /** Keeps the first columns in place. */
    void freeze(int columns) {
        whole.doCommand(new FreezeColumnCommand(whole, columns - 1, false, true));
    }

    /** Selects one cell; only when it is to be revealed, others are told. */
    void select(int column, int line, boolean reveal) {
        int position = hidden.getColumnPositionByIndex(column);
        if (position >= 0 && line >= 0 && reveal) {
            selection.doCommand(new SelectCellCommand(selection, position, line, false, false));
            viewport.moveCellPositionIntoViewport(position, line);
        } else if (position >= 0 && line >= 0) {
            selection.selectCell(position, line, false, false);
        }
    }

    /** The column and line of the cell with the keyboard focus. */
    Optional<Point> anchor() {
        var anchor = selection.getSelectionAnchor();
        return anchor.getColumnPosition() < 0 || anchor.getRowPosition() < 0 || anchor.getRowPosition() >= lines.getRowCount() ? Optional.empty()
                : Optional.of(new Point(selection.getColumnIndexByPosition(anchor.getColumnPosition()), anchor.getRowPosition()));
    }

    /** Columns and lines of all selected cells, line by line. */
    Stream<Point> selected() {
        var columns = selection.getSelectedColumnPositions();
        return selection.getSelectedRowPositions().stream().flatMap(range -> range.getMembers().stream()).sorted()
                .flatMap(line -> IntStream.of(columns).filter(column -> selection.isCellPositionSelected(column, line))
                        .mapToObj(column -> new Point(selection.getColumnIndexByPosition(column), line)));
    }

    /** Indexes of the columns that are not hidden, from left to right. */
    IntStream shown() {
        return IntStream.range(0, hidden.getColumnCount()).map(hidden::getColumnIndexByPosition);
    }

    /** Where a cell is painted; an empty place at the corner when it is not. */
    Rectangle bounds(int column, int line) {
        for (int x = 0; x < whole.getColumnCount(); x++) {
            if (whole.getColumnIndexByPosition(x) == column) {
                for (int y = Headings.HEADS; y < whole.getRowCount(); y++) {
                    if (whole.getRowIndexByPosition(y) == line) {
                        return whole.getBoundsByPosition(x, y);
                    }
                }
            }
        }
        return new Rectangle(0, 0, 0, 0);
    }

    /** Where the filter of a column is painted. */
    Optional<Rectangle> filterBounds(int column) {
        return IntStream.range(0, whole.getColumnCount()).filter(x -> whole.getColumnIndexByPosition(x) == column)
                .mapToObj(x -> whole.getBoundsByPosition(x, 1)).findFirst();
    }
}
