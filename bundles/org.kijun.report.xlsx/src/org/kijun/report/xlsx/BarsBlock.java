package org.kijun.report.xlsx;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.kijun.report.Block;
import org.kijun.report.Cell;

/** A chart of stacked bars, under the numbers from which it is drawn. */
final class BarsBlock {
    private static final int ROWS_FOR_FRAME = 6;
    private static final float TITLE_SCALE = 1.3f;
    private static final byte OVERLAP_OF_STACKED_BARS = 100;
    private static final int GAP_PERCENT = 60;

    private final Book book;
    private final Block.Bars bars;
    private final Canvas canvas;
    private final List<Cell.Status> series;

    BarsBlock(Book book, Block.Bars bars, Canvas canvas) {
        this.book = book;
        this.bars = bars;
        this.canvas = canvas;
        this.series = series(bars);
    }

    /** What the parts of the bars count, in the order of their first appearance. */
    static List<Cell.Status> series(Block.Bars bars) {
        var statuses = new LinkedHashSet<Cell.Status>();
        bars.bars().forEach(bar -> bar.parts().forEach(part -> statuses.add(part.status())));
        return List.copyOf(statuses);
    }

    void write() {
        canvas.skip(1);
        canvas.line(Phrases.lines(bars.title()), Look.SUBTITLE, TITLE_SCALE);
        int header = canvas.next();
        headers();
        bars.bars().forEach(this::numbers);
        if (!series.isEmpty()) {
            draw(header);
        }
    }

    private void headers() {
        var row = canvas.row();
        canvas.pen().text(row, canvas.left(), Phrases.lines(bars.unit()), Look.HEADER);
        for (int at = 0; at < series.size(); at++) {
            canvas.pen().text(row, canvas.left() + 1 + at, series.get(at).plain(), Look.HEADER);
            canvas.raise(row, canvas.left() + 1 + at, series.get(at).plain());
        }
    }

    private void numbers(Block.Bar bar) {
        var row = canvas.row();
        canvas.pen().text(row, canvas.left(), bar.label().plain(), Look.TEXT);
        row.setHeightInPoints(canvas.heights().of(bar.label().plain(), canvas.width(canvas.left())));
        for (int at = 0; at < series.size(); at++) {
            var cell = row.createCell(canvas.left() + 1 + at);
            cell.setCellValue(count(bar, series.get(at)));
            cell.setCellStyle(book.styles().of(Look.COUNT));
        }
    }

    private static long count(Block.Bar bar, Cell.Status status) {
        return bar.parts().stream().filter(part -> part.status().equals(status)).mapToLong(Block.Part::count).sum();
    }

    private void draw(int header) {
        int top = canvas.next() + 1;
        int rows = bars.bars().size() * 2 + ROWS_FOR_FRAME;
        canvas.skip(rows + 2);
        var drawing = book.unstreamed(canvas.sheet()).createDrawingPatriarch();
        int right = Math.max(canvas.left() + 3, Math.min(canvas.right() + 1, canvas.left() + 8));
        var chart = drawing.createChart(drawing.createAnchor(0, 0, 0, 0, canvas.left(), top, right, top + rows));
        chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        plot(chart, header);
    }

    private void plot(XSSFChart chart, int header) {
        var labels = chart.createCategoryAxis(AxisPosition.LEFT);
        labels.setOrientation(AxisOrientation.MAX_MIN);
        var counts = chart.createValueAxis(AxisPosition.BOTTOM);
        counts.setCrosses(AxisCrosses.MAX);
        var data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, labels, counts);
        data.setBarDirection(BarDirection.BAR);
        data.setBarGrouping(BarGrouping.STACKED);
        data.setOverlap(OVERLAP_OF_STACKED_BARS);
        data.setGapWidth(GAP_PERCENT);
        for (int at = 0; at < series.size(); at++) {
            addSeries(data, header, at);
        }
        chart.plot(data);
    }

    /** The rows are streamed away, so the chart gets the values with the addresses of their cells. */
    private void addSeries(XDDFBarChartData data, int header, int at) {
        var names = bars.bars().stream().map(bar -> bar.label().plain()).toArray(String[]::new);
        var values = new ArrayList<Double>();
        bars.bars().forEach(bar -> values.add((double) count(bar, series.get(at))));
        var line = data.addSeries(
                XDDFDataSourcesFactory.fromArray(names, address(header, canvas.left())),
                XDDFDataSourcesFactory.fromArray(values.toArray(Double[]::new), address(header, canvas.left() + 1 + at)));
        line.setTitle(series.get(at).plain(), null);
        var colour = XDDFColor.from(HexFormat.of().parseHex(Tones.strong(series.get(at).standing().tone(), seriesOfSameToneBefore(at))));
        line.setFillProperties(new XDDFSolidFillProperties(colour));
    }

    private boolean seriesOfSameToneBefore(int at) {
        return series.subList(0, at).stream().anyMatch(other -> other.standing().tone() == series.get(at).standing().tone());
    }

    private String address(int header, int column) {
        return new CellRangeAddress(header + 1, header + bars.bars().size(), column, column)
                .formatAsString(canvas.sheet().getSheetName(), true);
    }
}
