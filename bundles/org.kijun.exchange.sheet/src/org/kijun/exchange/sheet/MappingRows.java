package org.kijun.exchange.sheet;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.kijun.exchange.ExchangeIssue;
import org.kijun.exchange.Known;
import org.kijun.exchange.Names;
import org.kijun.exchange.sheet.Grid.Row;
import org.kijun.exchange.sheet.MappingColumns.TextColumn;
import org.kijun.model.Confidence;
import org.kijun.model.Document;
import org.kijun.model.KijunFactory;
import org.kijun.model.Mapping;
import org.kijun.model.MappingEntry;
import org.kijun.model.RationaleKind;
import org.kijun.model.SetRelation;
import org.kijun.model.Text;
import org.kijun.model.Traceable;
import org.kijun.model.derived.QualifiedNames;
import org.kijun.model.findings.Finding;

/** Makes a mapping of the rows of a table. */
final class MappingRows {
    private static final KijunFactory NEW = KijunFactory.eINSTANCE;
    private static final int STRONGEST = 10;

    private final Grid grid;
    private final Known known;
    private final List<Finding> findings;
    /** Plain heading to column; empty when there is no row of headings. */
    private final Map<String, Integer> columns = new HashMap<>();
    private final Optional<Row> header;

    MappingRows(Grid grid, Known known, List<Finding> findings) {
        this.grid = grid;
        this.known = known;
        this.findings = findings;
        this.header = grid.rows().stream().filter(row -> row.cells().values().stream()
                .anyMatch(cell -> MappingColumns.plain(cell.text()).equals(MappingColumns.plain(MappingColumns.FOCAL)))).findFirst();
        header.ifPresent(row -> row.cells().forEach((column, cell) -> columns.putIfAbsent(MappingColumns.plain(cell.text()), column)));
    }

    boolean hasHeader() {
        return header.isPresent();
    }

    Mapping mapping(String otherName) {
        var mapping = NEW.createMapping();
        var rows = grid.rows().stream().filter(row -> row.number() > header.orElseThrow().number()).toList();
        mapping.setName(general(rows, MappingColumns.MAPPING).map(row -> text(row, MappingColumns.MAPPING)).orElse(otherName));
        mapping.setFrom(general(rows, MappingColumns.FROM).flatMap(row -> link(row, MappingColumns.FROM, "", Document.class)).orElse(null));
        mapping.setTo(general(rows, MappingColumns.TO).flatMap(row -> link(row, MappingColumns.TO, "", Document.class)).orElse(null));
        mapping.setDate(general(rows, MappingColumns.DATE).map(row -> text(row, MappingColumns.DATE)).orElse(null));
        MappingColumns.generalTexts().forEach(column -> general(rows, column.heading()).ifPresent(row -> text(mapping, column, row)));
        rows.stream().filter(row -> !text(row, MappingColumns.FOCAL).isEmpty()).forEach(row -> entry(row, mapping).ifPresent(mapping.getEntries()::add));
        tellWhatIsLeft();
        return mapping;
    }

    private Optional<Row> general(List<Row> rows, String heading) {
        return rows.stream().filter(row -> !text(row, heading).isEmpty()).findFirst();
    }

    private Optional<MappingEntry> entry(Row row, Mapping mapping) {
        var entry = NEW.createMappingEntry();
        var source = link(row, MappingColumns.FOCAL, prefix(mapping.getFrom()), Traceable.class);
        source.ifPresent(entry::setSource);
        boolean isWhole = relation(row, entry, mapping) && source.isPresent();
        strength(row, entry);
        word(row, MappingColumns.RATIONALE_KIND, RationaleKind.VALUES).ifPresent(entry::setRationaleKind);
        word(row, MappingColumns.CONFIDENCE, Confidence.VALUES).ifPresent(entry::setConfidence);
        MappingColumns.entryTexts().forEach(column -> text(entry, column, row));
        return isWhole ? Optional.of(entry) : Optional.empty();
    }

    /** Whether the row says one. */
    private boolean relation(Row row, MappingEntry entry, Mapping mapping) {
        var relation = relation(text(row, MappingColumns.RELATIONSHIP));
        if (relation.isEmpty()) {
            report(ExchangeIssue.BAD_VALUE, row, MappingColumns.RELATIONSHIP, MappingColumns.RELATIONSHIP, text(row, MappingColumns.RELATIONSHIP),
                    SetRelation.VALUES.stream().map(MappingColumns::words).collect(Collectors.joining(", ")));
            return false;
        }
        if (relation.get() == SetRelation.NONE && text(row, MappingColumns.REFERENCE).isEmpty()) {
            entry.setUnmapped(true);
            return true;
        }
        var target = link(row, MappingColumns.REFERENCE, prefix(mapping.getTo()), Traceable.class);
        entry.setRelation(relation.get());
        target.ifPresent(entry::setTarget);
        return target.isPresent();
    }

    private static Optional<SetRelation> relation(String text) {
        var words = text.toLowerCase(Locale.ROOT).replace('_', ' ').replace('-', ' ').strip();
        return words.equals(MappingColumns.NO_RELATION) || words.equals("none") ? Optional.of(SetRelation.NONE)
                : SetRelation.VALUES.stream().filter(value -> !words.isEmpty() && MappingColumns.words(value).startsWith(words.replaceFirst(" (of|with|to)$", ""))).findFirst();
    }

    private void strength(Row row, MappingEntry entry) {
        var text = text(row, MappingColumns.STRENGTH);
        if (text.matches("\\d{1,2}") && Integer.parseInt(text) <= STRONGEST) {
            entry.setStrength(Integer.parseInt(text));
        } else if (!text.isEmpty()) {
            report(ExchangeIssue.BAD_VALUE, row, MappingColumns.STRENGTH, MappingColumns.STRENGTH, text, "0–10");
        }
    }

    private <T extends Enumerator> Optional<T> word(Row row, String heading, List<T> values) {
        var text = text(row, heading).toLowerCase(Locale.ROOT);
        var found = values.stream().filter(value -> value.getLiteral().equals(text)).findFirst();
        if (found.isEmpty() && !text.isEmpty()) {
            report(ExchangeIssue.BAD_VALUE, row, heading, heading, text, values.stream().map(Enumerator::getLiteral).collect(Collectors.joining(", ")));
        }
        return found;
    }

    private <T extends org.kijun.model.Named> Optional<T> link(Row row, String heading, String prefix, Class<T> type) {
        var name = text(row, heading);
        var found = name.startsWith("/") ? known.find(name.substring(1), type) : known.find(prefix + name, type).or(() -> known.find(name, type));
        if (found.isEmpty()) {
            report(ExchangeIssue.DANGLING_LINK, row, heading, name);
        }
        return found;
    }

    private static String prefix(Document document) {
        return document == null ? "" : QualifiedNames.of(document) + QualifiedNames.SEPARATOR;
    }

    /** Texts keep their spaces. */
    private void text(EObject element, TextColumn column, Row row) {
        var at = columns.get(MappingColumns.plain(column.heading()));
        if (at == null || !row.cells().containsKey(at)) {
            return;
        }
        var value = row.cells().get(at).text().replace("\r\n", "\n");
        var text = element.eGet(column.feature()) instanceof Text there ? there : NEW.createText();
        element.eSet(column.feature(), text);
        if (column.isSource()) {
            text.getValues().getLast().setTranslates(value);
        } else {
            var local = NEW.createLocalText();
            local.setLanguage(column.language().isEmpty() ? null : column.language());
            local.setValue(value);
            text.getValues().add(local);
        }
    }

    private void tellWhatIsLeft() {
        Set<String> carried = new HashSet<>(MappingColumns.all().stream().map(column -> MappingColumns.plain(column.heading())).toList());
        header.orElseThrow().cells().forEach((column, cell) -> {
            if (!carried.contains(MappingColumns.plain(cell.text()))) {
                findings.add(new Finding(ExchangeIssue.NOT_CARRIED, grid.place(header.orElseThrow(), column), List.of(cell.text().strip())));
            }
        });
    }

    private String text(Row row, String heading) {
        var column = columns.get(MappingColumns.plain(heading));
        return column == null ? "" : row.text(column);
    }

    private void report(ExchangeIssue issue, Row row, String heading, String... arguments) {
        findings.add(new Finding(issue, grid.place(row, columns.getOrDefault(MappingColumns.plain(heading), 0)), List.of(arguments)));
    }
}
