import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** The floor for a matrix: the same cells with Apache POI's streaming writer, without any model. Arguments: file, rows, columns. */
final class PlainMatrix {
    private PlainMatrix() {
    }

    public static void main(String[] args) throws IOException {
        try (var workbook = new SXSSFWorkbook(100); OutputStream out = Files.newOutputStream(Path.of(args[0]))) {
            fill(workbook, Integer.parseInt(args[1]), Integer.parseInt(args[2]));
            workbook.write(out);
        }
    }

    private static void fill(SXSSFWorkbook workbook, int rows, int columns) {
        var sheet = workbook.createSheet("matrix");
        var mark = workbook.createCellStyle();
        for (int at = 0; at < rows; at++) {
            var row = sheet.createRow(at);
            for (int column = 0; column < columns; column++) {
                var cell = row.createCell(column);
                cell.setCellValue(Marks.text(at, column));
                cell.setCellStyle(mark);
            }
        }
    }
}
