package org.kijun.workflow;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kijun.exchange.answers.Field;
import org.kijun.model.Evidence;
import org.kijun.model.Statement;
import org.kijun.model.Verdict;
import org.kijun.report.Cell;
import org.kijun.report.Languages;
import org.kijun.report.Phrase;
import org.kijun.report.ReportKind;
import org.kijun.report.Words;
import org.kijun.report.builder.ModelWords;
import org.kijun.report.builder.RequirementWords;

/** What a workbook of a kind and language shows of an answer, field by field; the same as its report writes. */
final class AnswerValues {
    private final RequirementWords words;
    private final ModelWords model;
    private final boolean matrix;

    AnswerValues(Languages languages, String kind) {
        var said = Words.in(languages);
        words = RequirementWords.in(said);
        model = ModelWords.in(said);
        matrix = kind.equals(ReportKind.MATRIX.id());
    }

    String of(Optional<Statement> statement, Field field) {
        return switch (field) {
            case KEY -> throw new IllegalArgumentException("a key is no answer");
            case VERDICT -> statement.map(Statement::getVerdict).map(Verdict::getLiteral).orElse("");
            case COMMENT -> comment(statement).plain();
            case ANSWER -> words.answer(statement).plain();
            case ARGUMENT -> argument(statement).plain();
            case EVIDENCE -> statement.map(this::evidence).orElse("");
            case REVIEWER -> statement.map(Statement::getReviewer).orElse("");
            case DATE -> statement.map(Statement::getDate).orElse("");
            case DUE -> statement.map(Statement::getDue).orElse("");
            case RESPONSIBLE -> statement.map(Statement::getResponsible).orElse("");
        };
    }

    Phrase comment(Optional<Statement> statement) {
        return words.comment(statement);
    }

    Phrase argument(Optional<Statement> statement) {
        return statement.map(given -> model.of(given.getArgument())).orElse(Phrase.EMPTY);
    }

    /** Whether the combined answer is the comment and nothing else. */
    boolean isCommentAlone(Optional<Statement> statement) {
        return words.answer(statement).equals(words.comment(statement));
    }

    private String evidence(Statement statement) {
        return matrix ? Cell.links(RequirementWords.evidence(statement.getEvidence())).plain()
                : statement.getEvidence().stream().map(Evidence::getTarget).map(target -> Objects.toString(target, "")).collect(Collectors.joining("\n"));
    }
}
