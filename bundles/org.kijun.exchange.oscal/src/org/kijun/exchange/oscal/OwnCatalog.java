package org.kijun.exchange.oscal;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.kijun.exchange.ExchangeIssue;
import org.kijun.exchange.Known;
import org.kijun.model.Clause;
import org.kijun.model.ClauseStatus;
import org.kijun.model.Confidence;
import org.kijun.model.DeviceClass;
import org.kijun.model.Document;
import org.kijun.model.DocumentKind;
import org.kijun.model.DocumentStatus;
import org.kijun.model.Incident;
import org.kijun.model.KijunFactory;
import org.kijun.model.Named;
import org.kijun.model.Party;
import org.kijun.model.Phase;
import org.kijun.model.Revision;
import org.kijun.model.Strength;
import org.kijun.model.Term;
import org.kijun.model.Threat;
import org.kijun.model.Topic;
import org.kijun.model.Traceable;

/** Makes the document again of a catalog that {@link DocumentCatalog} made. */
final class OwnCatalog {
    private static final KijunFactory NEW = KijunFactory.eINSTANCE;

    private final Node catalog;
    private final Reading reading;
    private final Links links;

    OwnCatalog(Node catalog, Known known, Reading reading) {
        this.catalog = catalog;
        this.reading = reading;
        this.links = new Links(known, reading);
    }

    Document document() {
        var document = NEW.createDocument();
        var resources = catalog.first("back-matter").map(matter -> matter.all("resource")).orElse(List.of());
        resources.forEach(links::putResource);
        metadata(document, catalog.first("metadata").orElseThrow());
        clauses(catalog, document.getClauses());
        for (var resource : resources) {
            var kind = Props.one(resource, "kind");
            if ("term".equals(kind)) {
                document.getTerms().add(term(resource));
            } else if ("incident".equals(kind)) {
                document.getIncidents().add(incident(resource));
            } else if (!"reference".equals(kind)) {
                reading.report(ExchangeIssue.NOT_CARRIED, resource.line(), "resource", String.valueOf(resource.textOf("title")));
            }
        }
        links.link();
        return document;
    }

    private void metadata(Document document, Node metadata) {
        document.setName(name(metadata));
        document.setTitle(Carried.line(metadata, "title"));
        document.setEdition(Props.one(metadata, "edition"));
        document.setDate(Props.one(metadata, "date"));
        document.setUrl(Props.one(metadata, "url"));
        document.setRights(Carried.props(metadata, "rights"));
        document.setNote(Carried.lines(metadata, "remarks"));
        metadata.all("party").stream().findFirst().ifPresent(party -> document.setPublisher(Carried.props(party, "name")));
        values(metadata, "kind", DocumentKind::get, document::setKind);
        values(metadata, "status", DocumentStatus::get, document::setStatus);
        metadata.all("revision").forEach(revision -> document.getRevisions().add(revision(revision)));
        metadata.all("link").stream().filter(link -> "reference".equals(link.flag("rel")))
                .forEach(link -> links.target(link.flag("href"), Document.class, link.line()).ifPresent(document.getReferences()::add));
    }

    private static Revision revision(Node node) {
        var revision = NEW.createRevision();
        revision.setEdition(Props.one(node, "edition"));
        revision.setDate(Props.one(node, "date"));
        revision.setChange(Carried.lines(node, "remarks"));
        return revision;
    }

    private void clauses(Node parent, List<Clause> into) {
        for (var child : parent.children()) {
            if (child.name().equals("group") || child.name().equals("control")) {
                into.add(clause(child));
            }
        }
    }

    private Clause clause(Node node) {
        var clause = NEW.createClause();
        if (node.flag("id") != null && !links.put(node.flag("id"), clause)) {
            reading.report(ExchangeIssue.DUPLICATE, node.line(), node.name(), node.flag("id"));
        }
        texts(clause, node);
        clause.setPrinted(Props.one(node, "printed"));
        clause.setSha256(Props.one(node, "sha256"));
        clause.setConditional("true".equals(Props.one(node, "conditional")));
        values(node, "strength", Strength::get, clause::setStrength);
        values(node, "status", ClauseStatus::get, clause::setStatus);
        values(node, "confidence", Confidence::get, clause::setConfidence);
        traceable(clause, node);
        node.all("link").forEach(link ->
                links.later(() -> links.target(link.flag("href"), Named.class, link.line()).ifPresent(clause.getCites()::add)));
        clauses(node, clause.getClauses());
        return clause;
    }

    private void texts(Clause clause, Node node) {
        clause.setName(name(node));
        clause.setTitle(Carried.line(node, "title"));
        clause.setSummary(Parts.text(node, node.name().equals("group") ? "overview" : "statement", null));
        clause.setCondition(Parts.text(node, "condition", Props.NAMESPACE));
    }

    private void traceable(Traceable traceable, Node node) {
        Props.own(node, "topic").stream().findFirst()
                .flatMap(prop -> links.known(Props.value(prop), Topic.class, prop.line())).ifPresent(traceable::setTopic);
        links.all(node, "device-class", DeviceClass.class, traceable.getDeviceClasses());
        links.all(node, "threat", Threat.class, traceable.getCounters());
        values(node, "party", Party::get, traceable.getParties()::add);
        values(node, "phase", Phase::get, traceable.getPhases()::add);
    }

    private Term term(Node node) {
        var term = NEW.createTerm();
        term.setName(name(node));
        term.setTitle(Carried.line(node, "title"));
        term.setDefinition(Carried.lines(node, "description"));
        return term;
    }

    private Incident incident(Node node) {
        var incident = NEW.createIncident();
        incident.setName(name(node));
        incident.setTitle(Carried.line(node, "title"));
        incident.setSummary(Carried.lines(node, "description"));
        incident.setPrinted(Props.one(node, "printed"));
        incident.setDate(Props.one(node, "date"));
        incident.setSource(Props.one(node, "source"));
        links.all(node, "device-class", DeviceClass.class, incident.getDeviceClasses());
        links.all(node, "threat", Threat.class, incident.getShows());
        Props.own(node, "countered-by").forEach(prop -> links.later(() -> counter(prop, incident)));
        return incident;
    }

    private void counter(Node prop, Incident incident) {
        var name = Props.value(prop);
        if (name.startsWith("#")) {
            links.target(name, Traceable.class, prop.line()).ifPresent(incident.getCounteredBy()::add);
        } else {
            links.known(name, Links.type(prop.flag("class"), Traceable.class), prop.line()).ifPresent(incident.getCounteredBy()::add);
        }
    }

    private String name(Node node) {
        var name = Props.one(node, "name");
        if (name == null || name.isBlank()) {
            reading.report(ExchangeIssue.BAD_VALUE, node.line(), node.name(), "", "prop name");
            return "unnamed";
        }
        return name;
    }

    private <T> void values(Node node, String property, Function<String, T> literals, Consumer<T> setter) {
        for (var prop : Props.own(node, property)) {
            var value = literals.apply(Props.value(prop));
            if (value == null) {
                reading.report(ExchangeIssue.BAD_VALUE, prop.line(), property, Props.value(prop), "");
            } else {
                setter.accept(value);
            }
        }
    }
}
