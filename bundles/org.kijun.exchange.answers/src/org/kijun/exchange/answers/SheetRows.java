package org.kijun.exchange.answers;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.kijun.exchange.answers.FilledCell.Kind;
import org.kijun.model.findings.Finding;

/** The rows with answers of one sheet, while it is read. */
final class SheetRows implements SheetStream.Listener {
    /** So far down the headings are looked for. */
    private static final int DEEPEST_HEADER = 200;

    private final String file;
    private final String sheet;
    private final Layout layout;
    private final int limit;
    private final Consumer<Finding> findings;
    private final Map<Integer, Field> columns = new HashMap<>();
    private final List<FilledRow> rows = new ArrayList<>();
    private final Map<Integer, String> heading = new TreeMap<>();
    private final Map<Integer, String> headings = new TreeMap<>();
    private int header = -1;
    private int current = -1;
    private int read;
    private boolean tooMany;
    private Map<Field, FilledCell> cells = new EnumMap<>(Field.class);

    SheetRows(String file, String sheet, Layout layout, int limit, Consumer<Finding> findings) {
        this.file = file;
        this.sheet = sheet;
        this.layout = layout;
        this.limit = limit;
        this.findings = findings;
    }

    @Override
    public boolean cell(int row, int column, String text, Kind kind) {
        if (row != current) {
            endRow();
            current = row;
            if (++read > limit) {
                tooMany = true;
                return false;
            }
        }
        if (header < 0) {
            heading.put(column, text);
            return row <= DEEPEST_HEADER || layout.header() > row;
        }
        var field = columns.get(column);
        if (field != null) {
            cells.put(field, new FilledCell(sheet, new CellReference(row, column).formatAsString(false), text.strip(), kind));
        }
        return true;
    }

    private void endRow() {
        if (header < 0) {
            lookForHeader();
        } else if (cells.containsKey(Field.KEY)) {
            var row = current;
            columns.forEach((column, field) -> cells.computeIfAbsent(field,
                    none -> new FilledCell(sheet, new CellReference(row, column).formatAsString(false), "", Kind.TEXT)));
            rows.add(new FilledRow(sheet, current + 1, cells));
        }
        cells = new EnumMap<>(Field.class);
    }

    private void lookForHeader() {
        if (layout.header() == 0 ? hasKey() : layout.header() == current + 1) {
            header = current;
            layout.columns().forEach(this::place);
            headings.putAll(heading);
        }
        heading.clear();
    }

    private boolean hasKey() {
        var key = layout.columns().get(Field.KEY);
        return isThere(key) && (!layout.own() || isThere(layout.columns().get(Field.VERDICT)));
    }

    private boolean isThere(Layout.Column column) {
        return heading.values().stream().anyMatch(column::isUnder);
    }

    private void place(Field field, Layout.Column column) {
        var found = column.letter().isEmpty() ? heading.entrySet().stream().filter(each -> column.isUnder(each.getValue())).map(Map.Entry::getKey).toList()
                : List.of(CellReference.convertColStringToIndex(column.letter()));
        if (found.size() > 1) {
            findings.accept(AnswerIssue.TWO_COLUMNS.at(file, sheet, heading.get(found.getFirst()).replace('\n', ' '), address(found.get(0)), address(found.get(1))));
        } else if (found.isEmpty() && !layout.own()) {
            findings.accept(AnswerIssue.NO_COLUMN.at(file, sheet, String.join(", ", column.headings())));
        } else if (!found.isEmpty()) {
            columns.put(found.getFirst(), field);
        }
    }

    private String address(int column) {
        return new CellReference(header, column).formatAsString(false);
    }

    /** Rows whose keys are merged go: it is open which of them is meant. */
    @Override
    public void merged(String range) {
        var key = columns.entrySet().stream().filter(each -> each.getValue() == Field.KEY).map(Map.Entry::getKey).findFirst();
        var cells = key.isEmpty() ? Optional.<CellRangeAddress>empty() : range(range);
        cells.filter(merged -> merged.containsColumn(key.get()) && merged.getLastRow() > merged.getFirstRow() && merged.getLastRow() > header)
                .ifPresent(merged -> {
                    endRow();
                    current = -1;
                    if (rows.removeIf(row -> merged.containsRow(row.number() - 1))) {
                        findings.accept(AnswerIssue.MERGED_KEY.at(file, sheet + "!" + range, range));
                    }
                });
    }

    private static Optional<CellRangeAddress> range(String range) {
        try {
            return range.length() > 30 ? Optional.empty() : Optional.of(CellRangeAddress.valueOf(range));
        } catch (IllegalArgumentException odd) {
            return Optional.empty();
        }
    }

    /** The rows; none when there were too many. */
    List<FilledRow> rows() {
        endRow();
        if (tooMany) {
            findings.accept(AnswerIssue.TOO_MANY_ROWS.at(file, sheet, Integer.toString(limit)));
            return List.of();
        }
        return rows;
    }

    /** What stands above the columns, which count from 0. */
    Map<Integer, String> headings() {
        return headings;
    }

    /** Whether the sheet has a column with keys. */
    boolean hasKeys() {
        return columns.containsValue(Field.KEY);
    }
}
