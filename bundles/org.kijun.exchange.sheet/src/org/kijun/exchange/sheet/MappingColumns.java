package org.kijun.exchange.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.kijun.exchange.Names;
import org.kijun.model.Document;
import org.kijun.model.KijunPackage;
import org.kijun.model.LocalText;
import org.kijun.model.Mapping;
import org.kijun.model.MappingEntry;
import org.kijun.model.Named;
import org.kijun.model.SetRelation;
import org.kijun.model.Text;
import org.kijun.model.Traceable;
import org.kijun.model.derived.QualifiedNames;

/**
 * The columns of a table of relations. The first ten are those of the templates that go with NIST IR 8477; the others are ours. What is
 * about the mapping as a whole stands in the first row only.
 */
final class MappingColumns {
    static final String FOCAL = "Focal Document Element";
    static final String RATIONALE_KIND = "Rationale";
    static final String RELATIONSHIP = "Relationship";
    static final String REFERENCE = "Reference Document Element";
    static final String STRENGTH = "Strength of Relationship";
    static final String CONFIDENCE = "Confidence";
    static final String MAPPING = "Mapping";
    static final String FROM = "Focal Document";
    static final String TO = "Reference Document";
    static final String DATE = "Date";
    static final String NO_RELATION = "no relationship";
    /** Made for readers from the documents; not read back. */
    static final List<String> FOR_READERS = List.of("Focal Document Element Description", "Reference Document Element Description");

    /** A column of texts. */
    record TextColumn(String heading, EReference feature, String language, boolean isSource) {
    }

    /**
     * A column.
     *
     * @param isAlways  whether it is there even when no row has anything in it
     * @param isGeneral whether it is about the mapping, else about an entry
     */
    record Column(String heading, boolean isAlways, boolean isGeneral, Function<EObject, String> value) {
    }

    private MappingColumns() {
    }

    static List<Column> all() {
        var columns = new ArrayList<Column>();
        columns.add(entry(FOCAL, entry -> element(entry.getSource(), mapping(entry).getFrom())));
        columns.add(entry(FOR_READERS.get(0), entry -> title(entry.getSource())));
        columns.add(entry(RATIONALE_KIND, entry -> entry.getRationaleKind().getLiteral()));
        columns.add(entry(RELATIONSHIP, entry -> entry.isUnmapped() ? NO_RELATION : words(entry.getRelation())));
        columns.add(entry(REFERENCE, entry -> element(entry.getTarget(), mapping(entry).getTo())));
        columns.add(entry(FOR_READERS.get(1), entry -> title(entry.getTarget())));
        columns.add(entry(STRENGTH, entry -> entry.getStrength() == 0 ? "" : Integer.toString(entry.getStrength())));
        columns.add(entry(CONFIDENCE, entry -> entry.getConfidence().getLiteral()));
        texts("Comments", KijunPackage.Literals.MAPPING_ENTRY__RATIONALE).forEach(column -> columns.add(text(column, false)));
        columns.add(general(MAPPING, Mapping::getName));
        columns.add(general(FROM, mapping -> name(mapping.getFrom())));
        columns.add(general(TO, mapping -> name(mapping.getTo())));
        columns.add(general(DATE, mapping -> Objects.toString(mapping.getDate(), "")));
        generalTexts().forEach(column -> columns.add(text(column, true)));
        return columns;
    }

    /** The columns with texts about an entry. */
    static List<TextColumn> entryTexts() {
        return texts("Comments", KijunPackage.Literals.MAPPING_ENTRY__RATIONALE);
    }

    /** The columns with texts about the mapping. */
    static List<TextColumn> generalTexts() {
        var columns = new ArrayList<TextColumn>();
        columns.addAll(texts("Mapping Title", KijunPackage.Literals.NAMED__TITLE));
        columns.addAll(texts("Author", KijunPackage.Literals.MAPPING__AUTHOR));
        columns.addAll(texts("Note", KijunPackage.Literals.MAPPING__NOTE));
        return columns;
    }

    private static List<TextColumn> texts(String heading, EReference feature) {
        var columns = new ArrayList<TextColumn>();
        for (var language : List.of("", "ja", "en")) {
            var name = language.isEmpty() ? heading : heading + " (" + language + ")";
            columns.add(new TextColumn(name, feature, language, false));
            columns.add(new TextColumn(name + " translates", feature, language, true));
        }
        return columns;
    }

    private static Column entry(String heading, Function<MappingEntry, String> value) {
        return new Column(heading, true, false, element -> value.apply((MappingEntry) element));
    }

    private static Column general(String heading, Function<Mapping, String> value) {
        return new Column(heading, true, true, element -> value.apply((Mapping) element));
    }

    private static Column text(TextColumn column, boolean isGeneral) {
        return new Column(column.heading(), false, isGeneral, element -> text((Text) element.eGet(column.feature()), column));
    }

    private static String text(Text text, TextColumn column) {
        return text == null ? "" : text.getValues().stream().filter(value -> language(value).equals(column.language()))
                .map(value -> Objects.toString(column.isSource() ? value.getTranslates() : value.getValue(), "")).findFirst().orElse("");
    }

    private static String language(LocalText value) {
        return Objects.toString(value.getLanguage(), "");
    }

    private static Mapping mapping(MappingEntry entry) {
        return (Mapping) entry.eContainer();
    }

    /** As the relation is called there. */
    static String words(SetRelation relation) {
        return switch (relation) {
            case EQUAL -> "equal";
            case SUBSET -> "subset of";
            case SUPERSET -> "superset of";
            case INTERSECTS -> "intersects with";
            case NONE -> "not related to";
        };
    }

    /** The name inside of the document; what is outside of it begins with a slash. */
    private static String element(Traceable element, Document document) {
        if (element == null) {
            return "";
        }
        var name = QualifiedNames.of(element);
        var prefix = document == null ? "" : QualifiedNames.of(document) + "/";
        return !prefix.isEmpty() && name.startsWith(prefix) ? name.substring(prefix.length()) : "/" + name;
    }

    private static String name(Named named) {
        return named == null ? "" : QualifiedNames.of(named);
    }

    private static String title(Named named) {
        return named == null || named.getTitle() == null ? ""
                : named.getTitle().getValues().stream().map(LocalText::getValue).collect(Collectors.joining(" / "));
    }

    /** A heading as it is compared. */
    static String plain(String heading) {
        return heading.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").replaceFirst(" \\(optional\\)$", "");
    }
}
