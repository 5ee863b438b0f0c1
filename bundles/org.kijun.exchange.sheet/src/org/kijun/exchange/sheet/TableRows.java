package org.kijun.exchange.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.kijun.exchange.Known;
import org.kijun.exchange.Names;
import org.kijun.exchange.sheet.Grid.Row;
import org.kijun.model.Clause;
import org.kijun.model.Document;
import org.kijun.model.KijunFactory;
import org.kijun.model.Topic;
import org.kijun.model.findings.Finding;

/** Makes clauses of the rows of a table; several tables may go into one document. */
final class TableRows {
    private static final int DEEPEST = 32;

    private final Document document;
    private final Known known;
    private final List<Finding> findings;
    private final Set<String> names = new HashSet<>();
    private Numbering numbering = new Numbering();
    /** Clauses that the next deeper row stands below, the deepest last. */
    private final List<Level> levels = new ArrayList<>();
    private Grid grid;
    private Headings headings;

    private record Level(int depth, Clause clause) {
    }

    TableRows(Document document, Known known, List<Finding> findings) {
        this.document = document;
        this.known = known;
        this.findings = findings;
    }

    void read(Grid table, Headings of) {
        grid = table;
        headings = of;
        levels.clear();
        numbering = new Numbering();
        headings.tell(grid, findings);
        new CellNotes(grid, headings).tell(findings);
        grid.rows().stream().filter(row -> row.number() > headings.row().number()).forEach(this::row);
    }

    private void row(Row row) {
        var number = text(row, Field.NUMBER);
        if (number.isEmpty() && text(row, Field.TITLE).isEmpty() && text(row, Field.SUMMARY).isEmpty()) {
            return;
        }
        var clause = KijunFactory.eINSTANCE.createClause();
        var parent = parent(row, number);
        name(clause, number, parent, row);
        fill(clause, row);
        parent.map(Clause::getClauses).orElseGet(document::getClauses).add(clause);
        if (!number.isEmpty()) {
            numbering.add(number, clause);
        }
        level(row).ifPresent(depth -> levels.add(new Level(depth, clause)));
    }

    private Optional<Clause> parent(Row row, String number) {
        var written = text(row, Field.PARENT);
        var found = written.isEmpty() ? Optional.<Clause>empty() : numbering.find(written);
        if (!written.isEmpty() && found.isEmpty()) {
            report(TableIssue.NO_PARENT, row, Field.PARENT, written);
        }
        var byNumber = number.isEmpty() ? numbering.last() : numbering.parent(number);
        return found.or(() -> levels(row, byNumber)).filter(clause -> depth(clause) < DEEPEST);
    }

    private Optional<Clause> levels(Row row, Optional<Clause> otherwise) {
        var level = level(row);
        if (level.isEmpty()) {
            return otherwise;
        }
        int depth = level.get();
        levels.removeIf(open -> open.depth() >= depth);
        return levels.isEmpty() ? Optional.empty() : Optional.of(levels.getLast().clause());
    }

    private Optional<Integer> level(Row row) {
        return Optional.of(text(row, Field.LEVEL)).filter(level -> level.matches("\\d{1,2}")).map(Integer::valueOf);
    }

    private static int depth(Clause clause) {
        return clause.eContainer() instanceof Clause parent ? 1 + depth(parent) : 0;
    }

    private void name(Clause clause, String number, Optional<Clause> parent, Row row) {
        var above = parent.map(Clause::getName).orElse("");
        boolean isItem = Numbering.isItem(number);
        var wanted = number.isEmpty() ? Names.unique(above.isEmpty() ? "n" : above + "-n", new HashSet<>(names))
                : Names.of(isItem ? item(above, number) : number.replaceFirst("[.．]$", ""), "row-" + row.number());
        clause.setName(Names.unique(wanted, names));
        clause.setPrinted(number.isEmpty() || number.equals(clause.getName()) ? null : number);
        if (number.isEmpty()) {
            report(TableIssue.NO_NUMBER, row, Field.NUMBER, clause.getName());
        } else if (!clause.getName().equals(wanted)) {
            report(TableIssue.SAME_NUMBER, row, Field.NUMBER, number, clause.getName());
        }
    }

    /** Items are counted anew in each clause, so that the clause's name is part of theirs. */
    private static String item(String above, String number) {
        var inner = number.strip().replaceAll("^[(（]|[)）.．]$", "");
        return above.isEmpty() ? inner : inner.matches("[0-9a-zA-Zア-ン]+") ? above + "(" + inner + ")" : above + inner;
    }

    private void fill(Clause clause, Row row) {
        headings.of(Field.TITLE).forEach(column -> text(row, column).ifPresent(text -> clause.setTitle(Words.add(clause.getTitle(), text, headings.language(column)))));
        headings.of(Field.SUMMARY).forEach(column -> text(row, column).ifPresent(text -> clause.setSummary(Words.add(clause.getSummary(), text, headings.language(column)))));
        headings.of(Field.CONDITION).forEach(column -> text(row, column).ifPresent(text -> clause.setCondition(Words.add(clause.getCondition(), text, headings.language(column)))));
        strength(clause, row);
        parties(clause, row);
        topic(clause, row);
        hash(clause, row);
    }

    private void strength(Clause clause, Row row) {
        var word = text(row, Field.STRENGTH);
        Words.strength(word).ifPresentOrElse(clause::setStrength, () -> unknown(row, Field.STRENGTH, word));
        clause.setConditional(Words.isConditional(word));
    }

    private void parties(Clause clause, Row row) {
        for (var word : Words.parts(text(row, Field.PARTY))) {
            Words.party(word).filter(party -> !clause.getParties().contains(party))
                    .ifPresentOrElse(clause.getParties()::add, () -> unknown(row, Field.PARTY, word));
        }
    }

    private void topic(Clause clause, Row row) {
        var name = text(row, Field.TOPIC);
        if (!name.isEmpty()) {
            known.find(name, Topic.class).ifPresentOrElse(clause::setTopic, () -> report(TableIssue.NO_TOPIC, row, Field.TOPIC, name));
        }
    }

    private void hash(Clause clause, Row row) {
        var hash = text(row, Field.SHA256);
        if (hash.matches("[0-9a-fA-F]{64}")) {
            clause.setSha256(hash.toLowerCase(Locale.ROOT));
        } else {
            unknown(row, Field.SHA256, hash);
        }
    }

    private void unknown(Row row, Field field, String word) {
        if (!word.isEmpty()) {
            report(TableIssue.UNKNOWN_WORD, row, field, field.id(), word);
        }
    }

    private String text(Row row, Field field) {
        return headings.of(field).stream().map(row::text).filter(text -> !text.isEmpty()).findFirst().orElse("");
    }

    private static Optional<String> text(Row row, int column) {
        return Optional.of(row.text(column).replace("\r\n", "\n").replace('\r', '\n')).filter(text -> !text.isEmpty());
    }

    private void report(TableIssue issue, Row row, Field field, String... arguments) {
        findings.add(issue.at(grid.place(row, headings.of(field).stream().findFirst().orElse(0)), arguments));
    }
}
