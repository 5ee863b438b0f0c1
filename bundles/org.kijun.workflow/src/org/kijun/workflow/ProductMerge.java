package org.kijun.workflow;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kijun.analysis.Linked;
import org.kijun.dsl.edit.Answer;
import org.kijun.dsl.edit.EvidenceItem;
import org.kijun.exchange.answers.AnswerIssue;
import org.kijun.exchange.answers.FilledRow;
import org.kijun.exchange.answers.FilledWorkbook;
import org.kijun.model.EvidenceKind;
import org.kijun.model.Product;
import org.kijun.model.Requirement;
import org.kijun.model.Statement;
import org.kijun.model.findings.Finding;
import org.kijun.report.Languages;
import org.kijun.report.RowKey;
import org.kijun.report.xlsx.Remembered;

/** What workbooks make of the text of a product. */
final class ProductMerge {
    private final Project project;
    private final Product product;
    private final Path file;
    private final ImportAnswers.Choices choices;
    private final Map<String, List<FilledAnswer>> rows = new LinkedHashMap<>();
    private final Map<String, Statement> statements = new HashMap<>();
    private final List<AnswerDifference> changes = new ArrayList<>();
    private final List<AnswerDifference> conflicts = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    ProductMerge(Project project, Product product, ImportAnswers.Choices choices) {
        this.project = project;
        this.product = product;
        this.choices = choices;
        file = project.file(product).orElseThrow();
        product.getStatements().stream().filter(statement -> Linked.is(statement.getRequirement()))
                .forEach(statement -> statements.putIfAbsent(statement.getRequirement().qualifiedName(), statement));
    }

    List<AnswerDifference> changes() {
        return changes;
    }

    List<AnswerDifference> conflicts() {
        return conflicts;
    }

    List<Finding> findings() {
        return findings;
    }

    void add(FilledWorkbook book) {
        var said = book.properties().getOrDefault(Remembered.LANGUAGE, "");
        var language = choices.layout().language().isEmpty() ? said : choices.layout().language();
        var values = new AnswerValues(Languages.byId(language).orElse(Languages.JA), book.properties().getOrDefault(Remembered.KIND, ""));
        book.rows().forEach(row -> add(new FilledAnswer(book.shown(), row, key(row), values, language)));
    }

    private void add(FilledAnswer answer) {
        var requirement = project.find(answer.key().name(), Requirement.class);
        if (requirement.isPresent()) {
            rows.computeIfAbsent(requirement.get().qualifiedName(), none -> new ArrayList<>()).add(answer);
        } else {
            findings.add(AnswerIssue.UNKNOWN_REQUIREMENT.at(answer.file(), answer.row().key().where(), answer.key().name()));
        }
    }

    private RowKey key(FilledRow row) {
        var text = row.key().text();
        return choices.layout().own() ? RowKey.parse(text) : new RowKey(choices.layout().requirement(text), Map.of());
    }

    /** Changes the text of the product; the map has the texts that are changed already. */
    void run(Map<Path, String> texts) throws IOException {
        var set = new LinkedHashMap<String, Answer>();
        var removed = new ArrayList<String>();
        for (var each : rows.entrySet()) {
            var merge = merge(each.getKey());
            switch (merge.run(each.getValue())) {
                case AnswerMerge.Result.Kept kept -> {
                    // nothing to do
                }
                case AnswerMerge.Result.Set changed -> set.put(each.getKey(), merge.takesEvidence() ? hashed(changed.answer(), each.getValue()) : changed.answer());
                case AnswerMerge.Result.Removed gone -> removed.add(each.getKey());
            }
            changes.addAll(merge.changes());
            conflicts.addAll(merge.conflicts());
        }
        var before = texts.containsKey(file) ? texts.get(file) : project.text(product.module()).orElse("");
        var edit = new AnswerTextEdit(before, product.qualifiedName(), project.names());
        var after = edit.changed(set, removed);
        edit.refused().forEach(this::refuse);
        if (!after.equals(before)) {
            texts.put(file, after);
        }
    }

    private AnswerMerge merge(String requirement) {
        var statement = Optional.ofNullable(statements.get(requirement));
        var place = project.place(statement.isPresent() ? statement.get() : product);
        return new AnswerMerge(product.qualifiedName(), requirement, statement, place, choices, findings::add);
    }

    private void refuse(String requirement, String reason) {
        changes.removeIf(change -> change.requirement().equals(requirement));
        var row = rows.get(requirement).getFirst();
        findings.add(AnswerIssue.REFUSED.at(row.file(), row.row().key().where(), reason));
    }

    private Answer hashed(Answer answer, List<FilledAnswer> from) throws IOException {
        var items = new ArrayList<EvidenceItem>();
        for (var item : answer.evidence()) {
            items.add(item.kind() == EvidenceKind.FILE && item.sha256().isEmpty() ? hashed(item, from.getFirst()) : item);
        }
        return answer.withEvidence(items);
    }

    private EvidenceItem hashed(EvidenceItem item, FilledAnswer from) throws IOException {
        var hash = EvidenceFiles.sha256(file, item.target());
        if (hash.isEmpty()) {
            findings.add(AnswerIssue.NO_EVIDENCE_FILE.at(from.file(), from.row().sheet() + "!" + from.row().number(), item.target()));
        }
        return new EvidenceItem(item.kind(), item.target(), hash.orElse(""));
    }
}
