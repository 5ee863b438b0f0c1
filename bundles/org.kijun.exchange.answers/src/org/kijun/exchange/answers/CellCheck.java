package org.kijun.exchange.answers;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.kijun.model.findings.Finding;

/** Turns what people typed into values, and drops with a finding what cannot be one. */
final class CellCheck {
    private static final int LONGEST = 32_767;
    private static final int SHOWN = 60;

    private final String file;
    private final Layout layout;
    private final Consumer<Finding> findings;

    CellCheck(String file, Layout layout, Consumer<Finding> findings) {
        this.file = file;
        this.layout = layout;
        this.findings = findings;
    }

    /** The row with its values; empty when a cell of it is refused, since half an answer is none. */
    Optional<FilledRow> checked(FilledRow row) {
        var cells = new EnumMap<Field, FilledCell>(Field.class);
        for (Map.Entry<Field, FilledCell> each : row.cells().entrySet()) {
            value(each.getKey(), each.getValue()).ifPresent(text ->
                    cells.put(each.getKey(), new FilledCell(row.sheet(), each.getValue().address(), text, each.getValue().kind())));
        }
        return cells.size() == row.cells().size() && !cells.get(Field.KEY).text().isBlank()
                ? Optional.of(new FilledRow(row.sheet(), row.number(), cells)) : Optional.empty();
    }

    private Optional<String> value(Field field, FilledCell cell) {
        return switch (cell.kind()) {
            case FORMULA -> refused(AnswerIssue.FORMULA, cell, shown(cell.text()));
            case ERROR -> refused(AnswerIssue.ERROR_VALUE, cell, shown(cell.text()));
            case NUMBER -> field.isDate() ? refused(AnswerIssue.BAD_DATE, cell, cell.text(), WrittenDate.meant(cell.text())) : text(field, cell);
            case DATE -> Optional.of(cell.text());
            case TEXT -> text(field, cell);
        };
    }

    private Optional<String> text(Field field, FilledCell cell) {
        if (cell.text().length() > LONGEST) {
            return refused(AnswerIssue.LONG_TEXT, cell, Integer.toString(LONGEST));
        }
        if (field == Field.VERDICT) {
            var verdict = layout.verdict(cell.text());
            return verdict == null ? refused(AnswerIssue.UNKNOWN_VERDICT, cell, shown(cell.text())) : Optional.of(verdict);
        }
        if (field.isDate() && !cell.text().isEmpty()) {
            var date = WrittenDate.iso(cell.text());
            return date.isEmpty() ? refused(AnswerIssue.BAD_DATE, cell, shown(cell.text()), "") : date;
        }
        return Optional.of(cell.text().replace("\r\n", "\n").replace('\r', '\n'));
    }

    private Optional<String> refused(AnswerIssue issue, FilledCell cell, String... arguments) {
        findings.accept(issue.at(file, cell.where(), arguments));
        return Optional.empty();
    }

    private static String shown(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }
}
