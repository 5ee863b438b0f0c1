package org.kijun.report;

import java.util.List;

/** What every writer gets: a title and one table of plain text. No Ecore, no POI, no HTML. */
public record Report(String title, List<String> columns, List<List<String>> rows) {
    public Report {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }
}
