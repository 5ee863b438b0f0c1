package org.kijun.ui.matrix.table;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Cells as text that other programs read as a table. */
final class TableText {
    private TableText() {
    }

    /** The selected cells below the heads of their columns; cells between them that are not selected are empty. */
    static String of(Lines lines, Layers layers) {
        var selection = layers.selection;
        var columns = selection.getSelectedColumnPositions();
        var heads = IntStream.of(columns).map(selection::getColumnIndexByPosition).mapToObj(at -> lines.sheet().columns().get(at).title())
                .map(TableText::quoted).collect(Collectors.joining("\t"));
        return heads + selection.getSelectedRowPositions().stream().flatMap(range -> range.getMembers().stream()).sorted()
                .map(line -> "\n" + IntStream.of(columns)
                        .mapToObj(column -> selection.isCellPositionSelected(column, line)
                                ? quoted(lines.text(line, selection.getColumnIndexByPosition(column))) : "")
                        .collect(Collectors.joining("\t")))
                .collect(Collectors.joining());
    }

    /** In quotes when it would break the table otherwise. */
    private static String quoted(String text) {
        return text.chars().anyMatch(each -> each == '\t' || each == '\n' || each == '"') ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
