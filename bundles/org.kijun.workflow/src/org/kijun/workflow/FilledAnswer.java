package org.kijun.workflow;

import java.util.Optional;
import org.kijun.exchange.answers.Field;
import org.kijun.exchange.answers.FilledCell;
import org.kijun.exchange.answers.FilledRow;
import org.kijun.report.RowKey;

/**
 * A row of a workbook about a requirement.
 *
 * @param file   as findings show it
 * @param values what a workbook of this kind shows of an answer
 * @param language of texts that could be in either; empty when the workbook does not say
 */
record FilledAnswer(String file, FilledRow row, RowKey key, AnswerValues values, String language) {
    /** The cell if somebody has filled it in since the export; where nothing is remembered, whatever is not blank. */
    Optional<FilledCell> changed(Field field) {
        var base = key.exported().get(field.column());
        return Optional.ofNullable(row.cells().get(field))
                .filter(cell -> base == null ? !cell.text().isEmpty() : !RowKey.fingerprint(cell.text()).equals(base));
    }

    /** Whether the text says something else than when the workbook was exported, or nobody knows. */
    boolean isOutdated(Field field, String text) {
        var base = key.exported().get(field.column());
        return base == null ? !text.isEmpty() : !RowKey.fingerprint(text).equals(base);
    }

    /** Whether it says nothing beside its key. */
    boolean isBlank() {
        return row.cells().entrySet().stream().allMatch(cell -> cell.getKey() == Field.KEY || cell.getValue().text().isEmpty());
    }
}
