package org.kijun.exchange.oscal;

import java.util.List;
import org.kijun.exchange.ExchangeRequest;
import org.kijun.exchange.Uuids;
import org.kijun.model.Clause;
import org.kijun.model.Document;
import org.kijun.model.Mapping;
import org.kijun.model.MappingEntry;
import org.kijun.model.SetRelation;
import org.kijun.model.Traceable;
import org.kijun.model.derived.QualifiedNames;

/**
 * {@code kijun export oscal-mapping}: a mapping as a mapping collection of OSCAL 1.2.0. Sources without a counterpart are its gap summary; why
 * they have none, and where they stood, are properties that share a group.
 */
public final class OscalMapping extends OscalWriter {
    static final String ID = "oscal-mapping";

    /** The writer. */
    public OscalMapping() {
        super(ID, Scope.MAPPING);
    }

    @Override
    public List<String> formats() {
        return List.of("json");
    }

    @Override
    Node root(ExchangeRequest request, String format) {
        var mapping = request.subject(Mapping.class);
        var root = Metadata.root("mapping-collection", mapping, null, request.date(), mapping.getDate());
        var metadata = root.first("metadata").orElseThrow();
        metadata.first("oscal-version").orElseThrow().text(Metadata.MAPPING_VERSION);
        Props.add(metadata, "date", mapping.getDate());
        Metadata.party(metadata, "creator", "Author", mapping.getAuthor());
        return root.add(provenance(mapping)).add(mapping(mapping, format));
    }

    private static Node provenance(Mapping mapping) {
        var provenance = Node.of("provenance").flag("method", "human").flag("matching-rationale", "semantic").flag("status", "complete");
        Props.lines(provenance, "mapping-description", mapping.getNote());
        if (provenance.first("mapping-description").isEmpty()) {
            provenance.field("mapping-description", Markup.line(mapping.label("en")));
        }
        return provenance;
    }

    private static Node mapping(Mapping mapping, String format) {
        var node = Node.of("mapping").flag("uuid", Uuids.of(mapping))
                .add(resource("source-resource", mapping.getFrom(), format)).add(resource("target-resource", mapping.getTo(), format));
        var gaps = Node.of("unmapped-controls");
        for (int at = 0; at < mapping.getEntries().size(); at++) {
            var entry = mapping.getEntries().get(at);
            if (entry.getTarget() == null) {
                gap(node, gaps, entry, at);
            } else {
                node.add(map(mapping, entry, at));
            }
        }
        if (!gaps.children().isEmpty()) {
            node.add(Node.of("source-gap-summary").flag("uuid", Uuids.of("oscal-gap", QualifiedNames.of(mapping))).add(gaps));
        }
        return node;
    }

    /** A document, or the catalog of the requirements where the mapping names none. */
    private static Node resource(String element, Document document, String format) {
        var file = document == null ? FileNames.requirements(format) : FileNames.of(document, OscalCatalog.ID, format);
        var node = Node.of(element).flag("type", "catalog").flag("href", FileNames.uri(file));
        Props.add(node, "name", document == null ? null : QualifiedNames.of(document));
        return node;
    }

    private static Node map(Mapping mapping, MappingEntry entry, int at) {
        var map = Node.of("map").flag("uuid", Uuids.of("oscal-map", QualifiedNames.of(mapping), Integer.toString(at)))
                .flag("matching-rationale", entry.getRationaleKind()).field("relationship", relationship(entry.getRelation()))
                .add(item("source", entry.getSource())).add(item("target", entry.getTarget()))
                .add(Node.of("confidence-score").flag("category", entry.getConfidence()).text(entry.getConfidence().getLiteral()));
        Props.add(map, "strength", entry.getStrength());
        Props.lines(map, "remarks", entry.getRationale());
        return map;
    }

    private static Node item(String element, Traceable side) {
        var item = Node.of(element).flag("type", "control").flag("id-ref", id(side));
        Props.add(item, "name", side.eClass().getName(), QualifiedNames.of(side));
        return item;
    }

    private static String id(Traceable side) {
        return side instanceof Clause clause ? Ids.of(clause) : Ids.ofRequirement(side);
    }

    /** OSCAL's word; what we call equal has the same meaning. */
    static String relationship(SetRelation relation) {
        return switch (relation) {
            case EQUAL -> "equal-to";
            case SUBSET -> "subset-of";
            case SUPERSET -> "superset-of";
            case INTERSECTS -> "intersects-with";
            case NONE -> "no-relationship";
        };
    }

    private static void gap(Node mapping, Node gaps, MappingEntry entry, int at) {
        gaps.field("with-id", id(entry.getSource()));
        var about = Node.of("about");
        Props.add(about, "gap", entry.getSource().eClass().getName(), QualifiedNames.of(entry.getSource()));
        Props.add(about, "position", at);
        Props.add(about, "strength", entry.getStrength());
        Props.add(about, "confidence", entry.getConfidence());
        Props.add(about, "rationale-kind", entry.getRationaleKind());
        Props.text(about, "because", entry.getRationale());
        about.children().forEach(prop -> mapping.add(prop.flag("group", "gap-" + at)));
    }
}
