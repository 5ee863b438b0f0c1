package org.kijun.workflow;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kijun.analysis.Linked;
import org.kijun.exchange.Incoming;
import org.kijun.exchange.Limits;
import org.kijun.exchange.answers.AnswerIssue;
import org.kijun.exchange.answers.AnswerReader;
import org.kijun.exchange.answers.Field;
import org.kijun.exchange.answers.FilledCell;
import org.kijun.exchange.answers.FilledRow;
import org.kijun.exchange.answers.FilledWorkbook;
import org.kijun.exchange.answers.Layout;
import org.kijun.exchange.answers.WorkbookFill;
import org.kijun.model.Product;
import org.kijun.model.Requirement;
import org.kijun.model.Statement;
import org.kijun.model.findings.Finding;
import org.kijun.report.Languages;
import org.kijun.report.RowKey;
import org.kijun.report.xlsx.Remembered;

/**
 * Use case: put the answers of a product into a workbook that is there already, ours or somebody else's. All that is not an answer stays as it
 * is. A cell that was filled in and not imported yet stays too, unless the text is to win.
 */
public final class FillWorkbook {
    /**
     * How to fill in.
     *
     * @param textWins whether cells that were filled in otherwise are overwritten
     */
    public record Choices(Layout layout, Limits limits, boolean textWins) {
    }

    /**
     * What came of it.
     *
     * @param cells    how many cells were changed
     * @param rows     how many rows were added
     * @param findings what is wrong in the workbook, and cells that were left alone
     */
    public record Outcome(int cells, int rows, List<Finding> findings) {
        public Outcome {
            findings = List.copyOf(findings);
        }
    }

    private final Project project;
    private final Product product;
    private final Choices choices;
    private final FilledWorkbook book;
    private final AnswerWords words;
    private final AnswerValues values;
    private final Map<String, Statement> statements = new LinkedHashMap<>();
    private final List<WorkbookFill.Change> changes = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private int keys;

    private FillWorkbook(Project project, Product product, Choices choices, FilledWorkbook book) {
        this.project = project;
        this.product = product;
        this.choices = choices;
        this.book = book;
        var said = choices.layout().language().isEmpty() ? book.properties().getOrDefault(Remembered.LANGUAGE, "") : choices.layout().language();
        var languages = Languages.byId(said).orElse(Languages.JA);
        words = new AnswerWords(choices.layout(), languages);
        values = new AnswerValues(languages, book.properties().getOrDefault(Remembered.KIND, ""));
        product.getStatements().stream().filter(statement -> Linked.is(statement.getRequirement()))
                .forEach(statement -> statements.putIfAbsent(statement.getRequirement().qualifiedName(), statement));
    }

    /**
     * Fills the workbook in, whole or not at all. The project has to be open with the whole library.
     *
     * @throws IOException when the file cannot be read from or written to the disk
     */
    public static Outcome run(Project project, Path file, Product product, Choices choices) throws IOException {
        var read = AnswerReader.read(new Incoming(file, file.toString(), choices.limits()), choices.layout());
        var said = read.properties().getOrDefault(Remembered.PRODUCT, product.qualifiedName());
        if (read.isRefused() || !said.equals(product.qualifiedName())) {
            var findings = new ArrayList<>(read.findings());
            if (!read.isRefused()) {
                findings.add(AnswerIssue.OTHER_PRODUCT.in(read.shown(), said, product.qualifiedName()));
            }
            return new Outcome(0, 0, findings);
        }
        return new FillWorkbook(project, product, choices, read).run(file);
    }

    private Outcome run(Path file) throws IOException {
        findings.addAll(book.findings());
        book.rows().forEach(this::fill);
        var added = choices.layout().own() && book.properties().containsKey(Remembered.KIND) ? new MissingRows(project, product, book) : null;
        var rows = added == null ? List.<WorkbookFill.NewRow>of() : added.rows();
        var fill = new WorkbookFill(changes, rows, added == null || rows.isEmpty() && changes.isEmpty() ? Map.of() : added.properties());
        if (!fill.isEmpty()) {
            WholeFile.write(file, out -> fill.write(file, out));
        }
        return new Outcome(changes.size() - keys, rows.size(), findings);
    }

    private void fill(FilledRow row) {
        var key = choices.layout().own() ? RowKey.parse(row.key().text()) : new RowKey(choices.layout().requirement(row.key().text()), Map.of());
        var requirement = project.find(key.name(), Requirement.class);
        if (requirement.isEmpty()) {
            findings.add(AnswerIssue.UNKNOWN_REQUIREMENT.at(book.shown(), row.key().where(), key.name()));
            return;
        }
        var answer = new FilledAnswer(book.shown(), row, key, values, "");
        var exported = new LinkedHashMap<>(key.exported());
        var statement = Optional.ofNullable(statements.get(requirement.get().qualifiedName()));
        row.cells().forEach((field, cell) -> fill(answer, field, cell, statement, exported));
        if (!exported.equals(key.exported())) {
            keys++;
            changes.add(new WorkbookFill.Change(row.sheet(), row.key().address(), new RowKey(key.name(), exported).text()));
        }
    }

    private void fill(FilledAnswer answer, Field field, FilledCell cell, Optional<Statement> statement, Map<String, String> exported) {
        if (field == Field.KEY) {
            return;
        }
        var text = values.of(statement, field);
        boolean same = RowKey.fingerprint(text).equals(RowKey.fingerprint(cell.text()));
        if (!same && !choices.textWins() && answer.changed(field).isPresent()) {
            findings.add(AnswerIssue.NOT_IMPORTED.at(book.shown(), cell.where(), answer.key().name(), field.id(), cell.text(), text));
            return;
        }
        exported.computeIfPresent(field.column(), (column, before) -> RowKey.fingerprint(text));
        if (!same) {
            changes.add(new WorkbookFill.Change(cell.sheet(), cell.address(), field == Field.VERDICT ? words.of(text) : text));
        }
    }
}
