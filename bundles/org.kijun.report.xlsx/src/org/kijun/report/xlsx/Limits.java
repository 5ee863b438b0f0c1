package org.kijun.report.xlsx;

import java.io.IOException;
import org.apache.poi.ss.SpreadsheetVersion;
import org.kijun.report.Table;

/** What a sheet can hold. */
final class Limits {
    /** Rows kept free for titles, texts and headers. */
    private static final int OTHER_ROWS = 1000;

    private Limits() {
    }

    static void check(Table table) throws IOException {
        int columns = SpreadsheetVersion.EXCEL2007.getMaxColumns();
        int rows = SpreadsheetVersion.EXCEL2007.getMaxRows() - OTHER_ROWS;
        if (table.columns().size() > columns || table.rows().size() > rows) {
            throw new IOException("The table '%s' has %d rows and %d columns, a sheet holds %d and %d. Choose fewer documents or another format."
                    .formatted(table.title().plain(), table.rows().size(), table.columns().size(), rows, columns));
        }
    }
}
