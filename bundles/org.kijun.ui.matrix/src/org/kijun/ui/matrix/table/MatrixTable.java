package org.kijun.ui.matrix.table;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.layer.event.RowStructuralRefreshEvent;
import org.eclipse.nebula.widgets.nattable.layer.event.VisualRefreshEvent;
import org.eclipse.nebula.widgets.nattable.selection.event.ISelectionEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.kijun.report.builder.ModelWords;
import org.kijun.ui.matrix.arrange.Arrangement;
import org.kijun.ui.matrix.arrange.Wish;
import org.kijun.ui.matrix.sheet.Column;
import org.kijun.ui.matrix.sheet.Sheet;

/**
 * The table on the screen. When the rows change, the selected cell, the place to which it is scrolled and the widths of columns stay as they are;
 * for other columns it is built anew.
 */
public final class MatrixTable {
    private final NatTable table;
    private final Lines lines;
    private final Layers layers;
    private final TableListener listener;
    private final Heads heads;
    private Wish wish;

    /** Builds the table into the parent, which shows nothing else. */
    public MatrixTable(Composite parent, Sheet sheet, Arrangement arrangement, Wish wish, TableListener listener) {
        this.wish = wish;
        this.listener = listener;
        lines = new Lines(sheet, arrangement);
        var look = new Look(parent);
        var sort = new HeadSort(lines, wish.sort(), by -> listener.wish(wish().sorted(by)));
        layers = new Layers(lines, look, sort);
        table = new NatTable(parent, layers.whole(), false);
        heads = new Heads(this, layers);
        new Drawing(table, lines, look, sort, this::wish).configure();
        new Keys(this, layers, listener).configure();
        table.setLayerPainter(new Painting(table));
        table.addOverlayPainter(new Headings(table, lines, look));
        table.configure();
        layers.freeze(sheet.fixed());
        new Tips(table, lines);
        layers.selection.addLayerListener(event -> {
            if (event instanceof ISelectionEvent) {
                listener.selected(cell());
            }
        });
    }

    public NatTable control() {
        return table;
    }

    Lines lines() {
        return lines;
    }

    Wish wish() {
        return wish;
    }

    /** Whether the columns of the sheet are those that are shown. */
    public boolean fits(Sheet sheet) {
        return lines.sheet().isTall() == sheet.isTall() && ids(sheet).equals(ids(lines.sheet()));
    }

    private static List<String> ids(Sheet sheet) {
        return sheet.columns().stream().map(Column::id).toList();
    }

    /** Shows other rows in the same columns. */
    public void show(Sheet sheet, Arrangement arrangement, Wish shown) {
        wish = shown;
        if (arrangement.equals(lines.arrangement()) && sheet.rows() == lines.sheet().rows()) {
            lines.show(sheet, arrangement);
            layers.data.fireLayerEvent(new VisualRefreshEvent(layers.data));
            return;
        }
        var selected = selection();
        var origin = layers.viewport.getOrigin();
        lines.show(sheet, arrangement);
        layers.sizeHeadings();
        layers.data.fireLayerEvent(new RowStructuralRefreshEvent(layers.data));
        layers.viewport.setOriginY(origin.getY());
        selected.ifPresent(this::select);
    }

    /** What is selected, by names that outlive the rows. */
    public Optional<Selected> selection() {
        return cell().map(cell -> new Selected(ModelWords.name(lines.sheet().row(cell.row()).requirement()),
                lines.sheet().columns().get(cell.column()).id()));
    }

    /** Selects the cell again if it is still there. */
    public void select(Selected selected) {
        var sheet = lines.sheet();
        int column = IntStream.range(0, sheet.columns().size()).filter(at -> sheet.columns().get(at).id().equals(selected.column())).findFirst()
                .orElse(0);
        IntStream.range(0, lines.arrangement().size()).filter(lines::isRow)
                .filter(line -> ModelWords.name(sheet.row(lines.arrangement().row(line)).requirement()).equals(selected.requirement()))
                .findFirst().ifPresent(line -> layers.select(column, line, false));
    }

    /** Selects a cell and scrolls to it. */
    public void reveal(int line, int column) {
        layers.select(column, line, true);
        table.setFocus();
    }

    /** The cell with the keyboard focus. */
    public Optional<Cell> cell() {
        return layers.anchor().filter(at -> lines.isRow(at.y)).map(at -> new Cell(lines.arrangement().row(at.y), at.x));
    }

    /** The line and column of the cell with the keyboard focus, a heading included. */
    public Optional<Point> anchor() {
        return layers.anchor();
    }

    /** All selected cells of rows, line by line. */
    public List<Cell> cells() {
        return layers.selected().filter(at -> lines.isRow(at.y)).map(at -> new Cell(lines.arrangement().row(at.y), at.x)).toList();
    }

    /** Where the cell is painted, in the coordinates of the table. */
    public Rectangle bounds(Cell cell) {
        return layers.bounds(cell.column(), lines.arrangement().lineOf(cell.row()));
    }

    /** Opens the group when it is closed, and closes it when it is open. */
    void turn(int line) {
        listener.wish(wish.turned(lines.arrangement().heading(line).label()));
    }

    /** Asks for the filter of a column. */
    public void askFilter(int column) {
        heads.askFilter(column, (id, text) -> listener.wish(wish().filtered(id, text)));
    }

    /** What can be done with columns. */
    public Heads heads() {
        return heads;
    }

    /** The selected cells as lines of values with tabs between them, below the heads of their columns. */
    public String copied() {
        return TableText.of(lines, layers);
    }

    /** Scrolls so that this part of all lines, between 0 and 1, is above the top. */
    public void scrollTo(double part) {
        layers.viewport.setOriginY((int) (part * layers.data.getHeight()));
    }

    /** The lines that are shown, for searching. */
    public Found find(String text) {
        return new Found(lines, layers, text);
    }

    /** A cell by the index of its row in the sheet. */
    public record Cell(int row, int column) {
    }

    /** A selected cell by names. */
    public record Selected(String requirement, String column) {
    }
}
