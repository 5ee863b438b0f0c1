package org.kijun.workflow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.kijun.dsl.edit.Answer;
import org.kijun.exchange.answers.AnswerIssue;
import org.kijun.exchange.answers.Field;
import org.kijun.exchange.answers.FilledCell;
import org.kijun.model.Statement;
import org.kijun.model.Verdict;
import org.kijun.model.findings.Finding;
import org.kijun.model.findings.Place;
import org.kijun.report.RowKey;

/** What all rows about one requirement make of its answer. An answer is taken as a whole: where one field is in conflict, nothing is. */
final class AnswerMerge {
    private static final List<Field> FIELDS = Arrays.stream(Field.values()).filter(field -> field != Field.KEY).toList();
    private static final int SHOWN = 80;

    /** What becomes of the answer. */
    sealed interface Result {
        /** It stays as it is. */
        record Kept() implements Result {
        }

        /** It is set or replaced. */
        record Set(Answer answer) implements Result {
        }

        /** It is taken out. */
        record Removed() implements Result {
        }
    }

    /** A cell that is taken. */
    private record Taken(FilledAnswer from, FilledCell cell) {
    }

    private final String product;
    private final String requirement;
    private final Optional<Statement> statement;
    private final Place place;
    private final ImportAnswers.Choices choices;
    private final Consumer<Finding> findings;
    private final Map<Field, Taken> taken = new EnumMap<>(Field.class);
    private final List<AnswerDifference> changes = new ArrayList<>();
    private final List<AnswerDifference> conflicts = new ArrayList<>();
    private boolean stopped;

    AnswerMerge(String product, String requirement, Optional<Statement> statement, Place place, ImportAnswers.Choices choices, Consumer<Finding> findings) {
        this.product = product;
        this.requirement = requirement;
        this.statement = statement;
        this.place = place;
        this.choices = choices;
        this.findings = findings;
    }

    Result run(List<FilledAnswer> rows) {
        FIELDS.forEach(field -> compare(field, rows));
        if (stopped || !conflicts.isEmpty() || taken.isEmpty()) {
            changes.clear();
            return new Result.Kept();
        }
        var result = result(rows);
        if (result instanceof Result.Kept) {
            changes.clear();
        }
        return result;
    }

    List<AnswerDifference> changes() {
        return changes;
    }

    List<AnswerDifference> conflicts() {
        return conflicts;
    }

    /** Whether the evidence is among what is taken. */
    boolean takesEvidence() {
        return taken.containsKey(Field.EVIDENCE);
    }

    private void compare(Field field, List<FilledAnswer> rows) {
        Taken first = null;
        for (var row : rows) {
            var cell = row.changed(field);
            if (cell.isPresent() && first != null && !isSame(cell.get().text(), first.cell().text())) {
                findings.accept(AnswerIssue.DUPLICATE_KEY.at(row.file(), cell.get().where(), requirement, field.id(),
                        first.from().file() + " [" + first.cell().where() + "]"));
                stopped = true;
                return;
            }
            first = first == null && cell.isPresent() ? new Taken(row, cell.get()) : first;
        }
        if (first != null) {
            compare(field, first);
        }
    }

    private void compare(Field field, Taken filled) {
        var values = filled.from().values();
        var text = values.of(statement, field);
        if (isSame(filled.cell().text(), text)) {
            return;
        }
        if (field == Field.ANSWER && statement.isPresent() && !values.isCommentAlone(statement)) {
            findings.accept(AnswerIssue.COMBINED.at(filled.from().file(), filled.cell().where(), requirement));
            return;
        }
        var difference = new AnswerDifference(product, requirement, field, filled.cell().text(), text, filled.from().file(), filled.cell().where(), place,
                filled.from().isOutdated(field, text));
        settle(difference, difference.both() ? choices.chosen().apply(difference) : ImportAnswers.Side.WORKBOOK, filled);
    }

    private void settle(AnswerDifference difference, ImportAnswers.Side side, Taken filled) {
        switch (side) {
            case TEXT -> {
                // stays as it is
            }
            case WORKBOOK -> {
                taken.put(difference.field(), filled);
                changes.add(difference);
            }
            case NEITHER -> {
                conflicts.add(difference);
                findings.accept(AnswerIssue.CONFLICT.at(difference.file(), difference.cell(), requirement, difference.field().id(),
                        shown(difference.workbook()), shown(difference.text()), place.file() + ":" + place.line()));
            }
        }
    }

    private Result result(List<FilledAnswer> rows) {
        var verdict = Optional.ofNullable(taken.get(Field.VERDICT)).map(cell -> cell.cell().text())
                .orElseGet(() -> statement.map(Statement::getVerdict).map(Verdict::getLiteral).orElse(""));
        if (!verdict.isEmpty()) {
            return new Result.Set(answer(Answer.of(Verdict.get(verdict))));
        }
        if (statement.isPresent() && rows.stream().allMatch(FilledAnswer::isBlank)) {
            return new Result.Removed();
        }
        var cell = taken.values().iterator().next();
        findings.accept(AnswerIssue.NO_VERDICT.at(cell.from().file(), cell.cell().where(), requirement));
        return new Result.Kept();
    }

    private Answer answer(Answer fresh) {
        var answer = statement.map(Answer::of).orElse(fresh);
        for (var field : taken.entrySet()) {
            var from = field.getValue().from();
            answer = new AnswerEdit(from.values(), statement, from.language()).with(answer, field.getKey(), field.getValue().cell().text());
        }
        return answer;
    }

    private static boolean isSame(String one, String other) {
        return RowKey.fingerprint(one).equals(RowKey.fingerprint(other));
    }

    private static String shown(String text) {
        var line = text.replace('\n', ' ');
        return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "…";
    }
}
