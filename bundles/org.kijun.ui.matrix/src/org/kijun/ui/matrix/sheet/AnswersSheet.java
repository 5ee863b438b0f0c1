package org.kijun.ui.matrix.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kijun.analysis.assessment.AssessedRequirement;
import org.kijun.analysis.assessment.Assessment;
import org.kijun.model.Product;
import org.kijun.model.Statement;
import org.kijun.report.Cell;
import org.kijun.report.Standing;
import org.kijun.report.builder.RequirementWords;
import org.kijun.report.builder.Standings;

/** The answers of one product, to be filled in. */
final class AnswersSheet extends RequirementSheet {
    private static final int STATEMENT = 2;
    private static final int OBLIGATION = 3;
    private static final int VERDICT = 4;
    private static final int REASON = 5;
    private static final int EVIDENCE = 6;
    private static final int REVIEWER = 7;
    private static final int DATE = 8;

    private final Product product;
    private final List<AssessedRequirement> assessed;
    private final List<Column> columns;

    AnswersSheet(Content content, Product product) {
        this(content, product, content.baseline.isPresent()
                ? Assessment.of(product, List.of(content.baseline.get().baseline()), content.snapshot.index())
                : Assessment.of(product, content.snapshot.index()));
    }

    private AnswersSheet(Content content, Product product, Assessment assessment) {
        super(content, assessment.rows().stream().map(AssessedRequirement::effective).toList());
        this.product = product;
        assessed = assessment.rows();
        columns = columns(content);
    }

    private static List<Column> columns(Content content) {
        var all = new ArrayList<>(FIRST);
        all.add(column(content, "statement", Column.Kind.TEXT, 38));
        all.add(column(content, "obligation", Column.Kind.NAME, 10));
        all.add(column(content, AnswerColumn.VERDICT.id(), Column.Kind.STANDING, 17));
        all.add(Column.of(AnswerColumn.REASON.id(), Column.Kind.TEXT, Content.TEXTS.get("column.reason"), 34));
        all.add(column(content, AnswerColumn.EVIDENCE.id(), Column.Kind.TEXT, 26));
        all.add(Column.of(AnswerColumn.REVIEWER.id(), Column.Kind.TEXT, Content.TEXTS.get("column.reviewer"), 16));
        all.add(column(content, AnswerColumn.DATE.id(), Column.Kind.NAME, 12));
        return List.copyOf(all);
    }

    private static Column column(Content content, String id, Column.Kind kind, int width) {
        return Column.of(id, kind, content.words.of("column." + id).plain(), width);
    }

    @Override
    public List<Column> columns() {
        return columns;
    }

    @Override
    String cell(int row, int column) {
        var line = assessed.get(row);
        return switch (column) {
            case STATEMENT -> content.requirements.statement(line.effective()).plain();
            case OBLIGATION -> content.words.of(line.obligation()).plain();
            case VERDICT -> words(Standings.of(line.outcome())) + (line.suspects().isEmpty() ? "" : "  " + Standing.SUSPECT.sign());
            case REASON -> content.requirements.comment(line.statement()).plain();
            case EVIDENCE -> RequirementWords.evidence(line.evidence()).stream().map(Cell.Link::text).collect(Collectors.joining("\n"));
            case REVIEWER -> line.statement().map(Statement::getReviewer).map(AnswersSheet::orEmpty).orElse("");
            case DATE -> line.statement().map(Statement::getDate).map(AnswersSheet::orEmpty).orElse("");
            default -> "";
        };
    }

    private static String orEmpty(String text) {
        return Objects.toString(text, "");
    }

    @Override
    public Optional<Standing> standing(int row, int column) {
        return column == VERDICT ? Optional.of(Standings.of(assessed.get(row).outcome())) : Optional.empty();
    }

    @Override
    public String explanation(int row, int column) {
        var line = assessed.get(row);
        return switch (column) {
            case VERDICT -> lines(cell(row, column), line.suspects().isEmpty() ? "" : words(Standing.SUSPECT),
                    content.requirements.answer(line.statement()).plain(), content.explainer.decisive(line.applicability()).plain());
            case REASON -> content.requirements.answer(line.statement()).plain();
            case EVIDENCE -> evidence(line);
            case REVIEWER, DATE -> cell(row, column);
            default -> super.explanation(row, column);
        };
    }

    /** What there is, and what the tests ask for. */
    private String evidence(AssessedRequirement line) {
        var wanted = content.requirements.wantedEvidence(line.requirement()).plain();
        var given = RequirementWords.evidence(line.evidence()).stream().map(Cell.Link::text).collect(Collectors.joining("\n"));
        return lines(given, wanted.isEmpty() ? "" : Content.TEXTS.get("wanted-evidence", wanted));
    }

    @Override
    public Optional<Product> answering(int column) {
        return column >= VERDICT ? Optional.of(product) : Optional.empty();
    }

    @Override
    public List<Standing> standings() {
        return ProductsSheet.STANDINGS;
    }

    @Override
    public boolean isTall() {
        return true;
    }
}
