package org.kijun.exchange.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.kijun.exchange.ExchangeRequest;
import org.kijun.exchange.ExchangeWriter;
import org.kijun.exchange.sheet.MappingColumns.Column;
import org.kijun.model.Mapping;

/** {@code kijun export mapping-sheet}: a mapping as a table of set relations in the style of NIST IR 8477, as CSV or as a workbook. */
public final class MappingSheet implements ExchangeWriter {
    static final String ID = "mapping-sheet";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public List<String> formats() {
        return List.of("csv", "xlsx");
    }

    @Override
    public Scope scope() {
        return Scope.MAPPING;
    }

    @Override
    public void write(ExchangeRequest request, String format, OutputStream out) throws IOException {
        var rows = rows(request.subject(Mapping.class));
        if (format.equals("xlsx")) {
            Workbook.write("Relationships", rows, out);
        } else {
            var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            writer.write('\ufeff');
            for (var row : rows) {
                Csv.write(row, writer);
            }
            writer.flush();
        }
    }

    /** The headings, then a row for each entry; one without an entry when there is none. */
    private static List<List<String>> rows(Mapping mapping) {
        var columns = MappingColumns.all().stream().filter(column -> column.isAlways() || isUsed(column, mapping)).toList();
        var rows = new ArrayList<List<String>>();
        rows.add(columns.stream().map(Column::heading).toList());
        if (mapping.getEntries().isEmpty()) {
            rows.add(columns.stream().map(column -> column.isGeneral() ? column.value().apply(mapping) : "").toList());
        }
        for (EObject entry : mapping.getEntries()) {
            boolean isFirst = rows.size() == 1;
            rows.add(columns.stream().map(column -> !column.isGeneral() ? column.value().apply(entry)
                    : isFirst ? column.value().apply(mapping) : "").toList());
        }
        return rows;
    }

    private static boolean isUsed(Column column, Mapping mapping) {
        return column.isGeneral() ? !column.value().apply(mapping).isEmpty()
                : mapping.getEntries().stream().anyMatch(entry -> !column.value().apply(entry).isEmpty());
    }
}
