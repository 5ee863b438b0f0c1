package org.kijun.report.html;

import java.util.Locale;
import java.util.stream.Collectors;

import org.kijun.report.Column;
import org.kijun.report.Report;
import org.kijun.report.Table;

/** On paper every table is as wide as the page, and its columns share the width as the view says. */
final class PrintWidths {
    private static final int NARROWEST = 10;
    private static final int PADDING = 2;

    private PrintWidths() {
    }

    /** Style rules for the tables of a report. */
    static String of(Report report) {
        return report.tables().stream().map(PrintWidths::of).collect(Collectors.joining("\n", "@media print {\n", "\n}\n"));
    }

    private static String of(Table table) {
        var rules = new StringBuilder();
        var slices = Slice.of(table);
        for (int i = 0; i < slices.size(); i++) {
            rules.append(of(table, slices.get(i), Slice.name(table, i, slices.size())));
        }
        return rules.toString();
    }

    private static String of(Table table, Slice slice, String name) {
        var whole = slice.columns().stream().mapToDouble(column -> weight(table.columns().get(column))).sum();
        var rules = new StringBuilder();
        for (int i = 0; i < slice.columns().size(); i++) {
            var share = 100 * weight(table.columns().get(slice.columns().get(i))) / whole;
            rules.append(String.format(Locale.ROOT, "#table-%s col:nth-child(%d) { width: %.2f%%; }\n", name, i + 1, share));
        }
        return rules.toString();
    }

    /** Narrow columns need more than their share, for a word cannot be squeezed like a sentence. */
    private static double weight(Column column) {
        return switch (column.kind()) {
            case MARK -> column.width();
            case KEY, LABEL, STATUS, VERDICT_INPUT, DATE_INPUT, NUMBER -> Math.max(column.width(), NARROWEST) + PADDING;
            case TEXT, TEXT_INPUT -> column.width() + PADDING;
        };
    }
}
