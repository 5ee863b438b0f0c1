import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.kijun.report.Cell;
import org.kijun.report.Column;
import org.kijun.report.Cover;
import org.kijun.report.Languages;
import org.kijun.report.Phrase;
import org.kijun.report.Report;
import org.kijun.report.ReportKind;
import org.kijun.report.Row;
import org.kijun.report.Rows;
import org.kijun.report.Section;
import org.kijun.report.Table;
import org.kijun.report.xlsx.XlsxWriter;

/** A matrix through the view and the workbook writer of the product. Arguments: file, rows, columns. */
final class OurMatrix {
    private OurMatrix() {
    }

    public static void main(String[] args) throws IOException {
        try (OutputStream out = Files.newOutputStream(Path.of(args[0]))) {
            new XlsxWriter().write(report(Integer.parseInt(args[1]), Integer.parseInt(args[2])), out);
        }
    }

    private static Report report(int rows, int columns) {
        var numbers = IntStream.range(0, rows).boxed().toList();
        var table = new Table("matrix", Phrase.neutral("matrix"), columns(columns),
                Rows.lazy(numbers, row -> new Row.Item("R-" + row, cells(row, columns))), Table.Sheet.PORTRAIT);
        return new Report(ReportKind.MATRIX, Phrase.neutral("matrix"), Languages.EN, new Cover(List.of(), List.of(), List.of(), List.of()),
                List.of(Section.of("matrix", Phrase.neutral("matrix"), "matrix", List.of(table))), "matrix");
    }

    private static List<Column> columns(int count) {
        var columns = new ArrayList<Column>();
        columns.add(Column.of("id", Phrase.neutral("id"), Column.Kind.LABEL, 10));
        for (int at = 1; at < count; at++) {
            columns.add(Column.of("c" + at, Phrase.neutral("C" + at), Column.Kind.MARK, 4));
        }
        return columns;
    }

    private static List<Cell> cells(int row, int columns) {
        var cells = new ArrayList<Cell>(columns);
        cells.add(Cell.text(Marks.text(row, 0)));
        for (int at = 1; at < columns; at++) {
            cells.add(new Cell.Mark(Marks.text(row, at), Phrase.EMPTY));
        }
        return cells;
    }
}
