package org.kijun.report.html;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.kijun.report.Cell;
import org.kijun.report.Column;
import org.kijun.report.Language;
import org.kijun.report.Row;
import org.kijun.report.Table;
import org.kijun.report.Words;

/**
 * A table. Columns that may be folded away fold out below their row; the key column is the id of the row. A table that crosses more columns than a
 * screen or a sheet of paper holds is shown in several tables, each with the rows that have a mark in it.
 */
final class TablePart {
    /** A number, a date or a short name, which is not to be broken at its hyphen. */
    private static final Pattern WORD = Pattern.compile("[!-~]{1,12}");

    private final Html html;
    private final Words words;

    TablePart(Html html, Words words) {
        this.html = html;
        this.words = words;
    }

    void write(Table table) throws IOException {
        var slices = Slice.of(table);
        for (int i = 0; i < slices.size(); i++) {
            write(table, slices.get(i), Slice.name(table, i, slices.size()));
        }
    }

    private static List<Integer> folded(Table table) {
        return IntStream.range(0, table.columns().size()).filter(i -> table.columns().get(i).folded()).boxed().toList();
    }

    private void write(Table table, Slice slice, String name) throws IOException {
        html.open("div", "class", "table").line();
        html.open("div", "class", "filters", "data-table", "table-" + name, "data-any", words.of("page.any").plain(), "hidden", "").close("div").line();
        html.open("div", "class", "scroll", "role", "region", "tabindex", "0", "aria-labelledby", "table-" + name + "-caption");
        html.open("table", "id", "table-" + name, "data-name", name, "class", "data").line().element("caption", slice.title(), "id", "table-" + name + "-caption").line();
        html.open("colgroup");
        for (int i = 0; i < slice.columns().size(); i++) {
            html.open("col");
        }
        html.close("colgroup");
        header(table, slice);
        body(table, slice, name);
        html.close("table").close("div").close("div").line();
    }

    private void header(Table table, Slice slice) throws IOException {
        var columns = slice.columns().stream().map(table.columns()::get).toList();
        html.open("thead");
        if (columns.stream().anyMatch(column -> !column.group().isEmpty())) {
            groups(columns);
        }
        html.open("tr");
        for (var column : columns) {
            html.open("th", "scope", "col", "class", style(column), "data-column", column.kind() == Column.Kind.STATUS ? column.id() : null);
            html.element("span", column.header()).close("th");
        }
        html.close("tr").close("thead").line();
    }

    private void groups(List<Column> columns) throws IOException {
        html.open("tr", "class", "groups");
        for (int from = 0; from < columns.size();) {
            int to = from + 1;
            while (to < columns.size() && columns.get(to).group().equals(columns.get(from).group())) {
                to++;
            }
            var group = columns.get(from).group();
            html.element(group.isEmpty() ? "td" : "th", group, "colspan", String.valueOf(to - from), "scope", group.isEmpty() ? null : "colgroup");
            from = to;
        }
        html.close("tr");
    }

    private void body(Table table, Slice slice, String name) throws IOException {
        var folded = folded(table);
        html.open("tbody");
        for (var row : table.rows()) {
            switch (row) {
                case Row.Heading heading -> heading(heading, slice.columns().size());
                case Row.Item item -> {
                    if (slice.shows(item)) {
                        item(table, item, slice, name, folded);
                    }
                }
            }
        }
        html.close("tbody");
    }

    private void heading(Row.Heading heading, int width) throws IOException {
        html.close("tbody").line().open("tbody").open("tr", "class", "heading depth" + Math.min(heading.depth(), 3));
        html.element("th", heading.text(), "colspan", String.valueOf(width), "scope", "rowgroup").close("tr").line();
    }

    private void item(Table table, Row.Item item, Slice slice, String name, List<Integer> folded) throws IOException {
        html.open("tr", "class", "item", "id", name.equals(table.id()) ? name + "/" + item.key() : null);
        for (int i = 0; i < slice.columns().size(); i++) {
            int index = slice.columns().get(i);
            cell(table.columns().get(index), item.cells().get(index), i == 0);
        }
        html.close("tr").line();
        if (folded.stream().anyMatch(i -> !(item.cells().get(i) instanceof Cell.Empty))) {
            details(table, item, folded, slice.columns().size());
        }
    }

    private void cell(Column column, Cell cell, boolean first) throws IOException {
        var tag = first ? "th" : "td";
        var standing = cell instanceof Cell.Status status ? status.standing().id() : null;
        html.open(tag, "scope", first ? "row" : null, "class", style(column) + (WORD.matcher(cell.plain()).matches() ? " whole" : ""), "lang",
                column.language().map(Language::code).orElse(null), "data-is", standing);
        if (column.kind() == Column.Kind.VERDICT_INPUT && cell instanceof Cell.Empty) {
            choices(column);
        } else {
            CellPart.content(cell, html);
        }
        html.close(tag);
    }

    /** Boxes to tick on paper. */
    private void choices(Column column) throws IOException {
        html.open("ul", "class", "choices");
        for (var choice : column.choices()) {
            html.open("li").element("span", "☐", "aria-hidden", "true").text(" ").words(choice.word()).close("li");
        }
        html.close("ul");
    }

    private void details(Table table, Row.Item item, List<Integer> folded, int width) throws IOException {
        html.open("tr", "class", "more").open("td", "colspan", String.valueOf(width)).open("details").element("summary", words.of("page.details"));
        html.open("dl");
        for (var i : folded) {
            if (!(item.cells().get(i) instanceof Cell.Empty)) {
                detail(table.columns().get(i), item.cells().get(i));
            }
        }
        html.close("dl").close("details").close("td").close("tr").line();
    }

    private void detail(Column column, Cell cell) throws IOException {
        html.open("div").element("dt", column.header()).open("dd", "lang", column.language().map(Language::code).orElse(null));
        CellPart.content(cell, html);
        html.close("dd").close("div");
    }

    private static String style(Column column) {
        var kind = switch (column.kind()) {
            case KEY, LABEL -> "label";
            case TEXT -> "text";
            case STATUS -> "status";
            case MARK -> "mark";
            case NUMBER -> "number";
            case VERDICT_INPUT, TEXT_INPUT, DATE_INPUT -> "input";
        };
        return kind + " w" + Math.min((column.width() + 3) / 4 * 4, 60);
    }
}
