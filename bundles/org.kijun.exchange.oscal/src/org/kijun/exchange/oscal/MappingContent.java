package org.kijun.exchange.oscal;

import java.util.LinkedHashMap;
import java.util.Optional;
import org.kijun.exchange.ExchangeIssue;
import org.kijun.exchange.Known;
import org.kijun.model.Clause;
import org.kijun.model.Confidence;
import org.kijun.model.Document;
import org.kijun.model.KijunFactory;
import org.kijun.model.Mapping;
import org.kijun.model.MappingEntry;
import org.kijun.model.RationaleKind;
import org.kijun.model.SetRelation;
import org.kijun.model.Text;
import org.kijun.model.Traceable;

/** Makes a mapping of one mapping of a collection, ours or that of somebody else. */
final class MappingContent {
    private static final KijunFactory NEW = KijunFactory.eINSTANCE;

    private final Node metadata;
    private final Node provenance;
    private final Node mapping;
    private final Known known;
    private final Reading reading;

    MappingContent(Node collection, Node mapping, Known known, Reading reading) {
        this.metadata = collection.first("metadata").orElseThrow();
        this.provenance = collection.first("provenance").orElse(Node.of("provenance"));
        this.mapping = mapping;
        this.known = known;
        this.reading = reading;
    }

    /** @param otherwise its name when the file says none */
    Mapping mapping(String otherwise) {
        var made = NEW.createMapping();
        var name = Props.one(metadata, "name");
        made.setName(name == null ? otherwise : name);
        made.setTitle(Carried.line(metadata, "title"));
        made.setDate(Props.one(metadata, "date"));
        made.setNote(Carried.lines(provenance, "mapping-description"));
        metadata.all("party").stream().findFirst().ifPresent(party -> made.setAuthor(author(party)));
        document("source-resource").ifPresent(made::setFrom);
        document("target-resource").ifPresent(made::setTo);
        mapping.all("map").forEach(map -> entries(map, made));
        gaps(made);
        return made;
    }

    private static Text author(Node party) {
        var carried = Carried.props(party, "name");
        return carried != null || party.textOf("name") == null ? carried : text(party.textOf("name"));
    }

    private static Text text(String plain) {
        var text = NEW.createText();
        var value = NEW.createLocalText();
        value.setValue(plain);
        text.getValues().add(value);
        return text;
    }

    private Optional<Document> document(String element) {
        var resource = mapping.first(element);
        var name = resource.map(node -> Props.one(node, "name"));
        var found = name.flatMap(each -> known.find(each, Document.class));
        if (name.isPresent() && found.isEmpty()) {
            reading.report(ExchangeIssue.DANGLING_LINK, resource.orElseThrow().line(), name.get());
        }
        return found;
    }

    /** An entry for each pair of what the map names. */
    private void entries(Node map, Mapping into) {
        for (var source : map.all("source")) {
            for (var target : map.all("target")) {
                var from = side(source, into.getFrom());
                var to = side(target, into.getTo());
                if (from.isPresent() && to.isPresent()) {
                    into.getEntries().add(entry(map, from.get(), to.get()));
                }
            }
        }
        map.all("qualifier").forEach(qualifier -> reading.report(ExchangeIssue.NOT_CARRIED, qualifier.line(), "qualifier", ""));
    }

    private MappingEntry entry(Node map, Traceable from, Traceable to) {
        var entry = NEW.createMappingEntry();
        entry.setSource(from);
        entry.setTarget(to);
        entry.setRelation(relation(map));
        entry.setStrength(strength(map));
        var own = map.flag("matching-rationale");
        var kind = own == null ? provenance.flag("matching-rationale") : own;
        Optional.ofNullable(kind).map(RationaleKind::get).ifPresent(entry::setRationaleKind);
        map.first("confidence-score").map(score -> Confidence.get(score.flag("category"))).ifPresent(entry::setConfidence);
        var remarks = Carried.lines(map, "remarks");
        entry.setRationale(remarks == null && map.textOf("remarks") != null ? text(map.textOf("remarks")) : remarks);
        return entry;
    }

    private SetRelation relation(Node map) {
        var said = String.valueOf(map.textOf("relationship"));
        for (var relation : SetRelation.VALUES) {
            if (OscalMapping.relationship(relation).equals(said)) {
                return relation;
            }
        }
        if (!said.equals("equivalent-to")) {
            reading.report(ExchangeIssue.BAD_VALUE, map.line(), "relationship", said, "equal-to, equivalent-to, subset-of, superset-of, intersects-with, no-relationship");
        }
        return SetRelation.EQUAL;
    }

    private int strength(Node node) {
        var said = Props.one(node, "strength");
        if (said != null && !said.matches("10|\\d")) {
            reading.report(ExchangeIssue.BAD_VALUE, node.line(), "strength", said, "0 – 10");
            return 0;
        }
        return said == null ? 0 : Integer.parseInt(said);
    }

    private Optional<Traceable> side(Node item, Document document) {
        var own = Props.own(item, "name");
        if (!own.isEmpty()) {
            return find(Props.value(own.getFirst()), Links.type(own.getFirst().flag("class"), Traceable.class), item.line());
        }
        var id = String.valueOf(item.flag("id-ref"));
        return find(document == null ? id : document.qualifiedName() + "/" + id, document == null ? Traceable.class : Clause.class, item.line());
    }

    private Optional<Traceable> find(String name, Class<? extends Traceable> type, int line) {
        var found = known.find(name, type).map(Traceable.class::cast);
        if (found.isEmpty()) {
            reading.report(ExchangeIssue.DANGLING_LINK, line, name);
        }
        return found;
    }

    private void gaps(Mapping into) {
        var groups = new LinkedHashMap<String, Node>();
        mapping.all("prop").stream().filter(prop -> prop.flag("group") != null)
                .forEach(prop -> groups.computeIfAbsent(prop.flag("group"), group -> new Node("gap", prop.line())).add(prop));
        groups.values().forEach(gap -> gap(gap, into));
        if (groups.isEmpty()) {
            mapping.first("source-gap-summary").ifPresent(gap -> reading.report(ExchangeIssue.NOT_CARRIED, gap.line(), "source-gap-summary", ""));
        }
        mapping.first("target-gap-summary").ifPresent(gap -> reading.report(ExchangeIssue.NOT_CARRIED, gap.line(), "target-gap-summary", ""));
    }

    private void gap(Node gap, Mapping into) {
        var own = Props.own(gap, "gap");
        if (own.isEmpty()) {
            return;
        }
        find(Props.value(own.getFirst()), Links.type(own.getFirst().flag("class"), Traceable.class), gap.line()).ifPresent(source -> {
            var entry = NEW.createMappingEntry();
            entry.setSource(source);
            entry.setUnmapped(true);
            entry.setStrength(strength(gap));
            Optional.ofNullable(Props.one(gap, "confidence")).map(Confidence::get).ifPresent(entry::setConfidence);
            Optional.ofNullable(Props.one(gap, "rationale-kind")).map(RationaleKind::get).ifPresent(entry::setRationaleKind);
            entry.setRationale(Carried.props(gap, "because"));
            into.getEntries().add(position(gap, into), entry);
        });
    }

    private static int position(Node gap, Mapping into) {
        var said = Props.one(gap, "position");
        return said != null && said.matches("\\d{1,6}") ? Math.min(Integer.parseInt(said), into.getEntries().size()) : into.getEntries().size();
    }
}
