package org.kijun.exchange.oscal;

import java.util.List;
import org.kijun.exchange.Uuids;
import org.kijun.model.Clause;
import org.kijun.model.ClauseStatus;
import org.kijun.model.Document;
import org.kijun.model.Incident;
import org.kijun.model.Named;
import org.kijun.model.Revision;
import org.kijun.model.Strength;
import org.kijun.model.Term;
import org.kijun.model.Traceable;
import org.kijun.model.derived.QualifiedNames;

/**
 * A document as a catalog. Where all clauses of one level only head others, they are groups; otherwise they are controls, since OSCAL
 * allows no mixture below a group and no group below a control.
 */
final class DocumentCatalog {
    private final Document document;
    private final Resources resources = new Resources();

    DocumentCatalog(Document document) {
        this.document = document;
    }

    Node catalog(String date) {
        var catalog = Metadata.root("catalog", document, document.getEdition(), date, document.getDate());
        metadata(catalog.first("metadata").orElseThrow());
        clauses(catalog, document.getClauses(), true);
        document.getTerms().forEach(term -> resources.add(term(term)));
        document.getIncidents().forEach(incident -> resources.add(incident(incident)));
        resources.addTo(catalog);
        return catalog;
    }

    private void metadata(Node metadata) {
        metadata.field("published", Times.whole(document.getDate()));
        Props.add(metadata, "kind", document.getKind());
        Props.add(metadata, "status", document.getStatus());
        Props.add(metadata, "date", document.getDate());
        Props.add(metadata, "url", document.getUrl());
        Props.text(metadata, "rights", document.getRights());
        Props.lines(metadata, "remarks", document.getNote());
        if (Resources.isUri(document.getUrl())) {
            metadata.add(Node.of("link").flag("rel", "source").flag("href", document.getUrl()));
        }
        document.getReferences().forEach(cited -> metadata.add(Node.of("link").flag("rel", "reference").flag("href", resources.to(cited))));
        document.getRevisions().forEach(revision -> metadata.add(revision(revision)));
        Metadata.party(metadata, "publisher", "Publisher", document.getPublisher());
    }

    private static Node revision(Revision revision) {
        var node = Node.of("revision").field("published", Times.whole(revision.getDate())).field("version", Metadata.version(revision.getEdition()));
        Props.add(node, "edition", revision.getEdition());
        Props.add(node, "date", revision.getDate());
        Props.lines(node, "remarks", revision.getChange());
        return node;
    }

    private void clauses(Node parent, List<Clause> clauses, boolean mayGroup) {
        boolean areGroups = mayGroup && clauses.stream().allMatch(DocumentCatalog::isHeading);
        clauses.forEach(clause -> parent.add(clause(clause, areGroups)));
    }

    private static boolean isHeading(Clause clause) {
        return clause.getStrength() == Strength.INFO && clause.getStatus() == ClauseStatus.RULE && !clause.getClauses().isEmpty();
    }

    private Node clause(Clause clause, boolean isGroup) {
        var id = Ids.of(clause);
        var node = Node.of(isGroup ? "group" : "control").flag("id", id).flag("class", clause.getStatus());
        title(node, clause);
        props(node, clause);
        clause.getCites().forEach(cited -> node.add(link(cited)));
        if (clause.getSummary() != null || !isGroup && clause.getStatus() != ClauseStatus.WITHDRAWN) {
            Parts.add(node, isGroup ? "overview" : "statement", null, Ids.statement(id), clause.getSummary());
        }
        if (clause.getCondition() != null) {
            Parts.add(node, "condition", Props.NAMESPACE, Ids.part(id, "condition"), clause.getCondition());
        }
        clauses(node, clause.getClauses(), isGroup);
        return node;
    }

    private static void title(Node node, Clause clause) {
        Props.line(node, "title", clause.getTitle());
        if (node.first("title").isEmpty()) {
            node.field("title", Markup.line(number(clause)));
        }
        Props.standard(node, "label", number(clause));
    }

    private static String number(Clause clause) {
        return clause.getPrinted() == null || clause.getPrinted().isBlank() ? clause.getName() : clause.getPrinted().strip();
    }

    private static void props(Node node, Clause clause) {
        if (clause.getStatus() == ClauseStatus.WITHDRAWN) {
            Props.standard(node, "status", "withdrawn");
        }
        Props.add(node, "name", clause.getName());
        Props.add(node, "printed", clause.getPrinted());
        Props.add(node, "strength", clause.getStrength());
        Props.add(node, "status", clause.getStatus());
        Props.add(node, "confidence", clause.getConfidence());
        Props.add(node, "conditional", clause.isConditional() ? "true" : null);
        Props.add(node, "sha256", clause.getSha256());
        traceable(node, clause);
    }

    /** What clauses and requirements have in common. */
    static void traceable(Node node, Traceable traceable) {
        Props.add(node, "topic", traceable.getTopic() == null ? null : QualifiedNames.of(traceable.getTopic()));
        names(node, "device-class", traceable.getDeviceClasses());
        traceable.getParties().forEach(party -> Props.add(node, "party", party));
        traceable.getPhases().forEach(phase -> Props.add(node, "phase", phase));
        names(node, "threat", traceable.getCounters());
    }

    /** A property for each element. */
    static void names(Node node, String property, List<? extends Named> elements) {
        elements.forEach(element -> Props.add(node, property, QualifiedNames.of(element)));
    }

    private Node link(Named cited) {
        boolean isHere = cited instanceof Clause clause && isOwn(clause);
        return Node.of("link").flag("rel", isHere ? "related" : "reference").flag("href", isHere ? "#" + Ids.of((Clause) cited) : resources.to(cited));
    }

    private boolean isOwn(Clause clause) {
        var at = clause.eContainer();
        while (at instanceof Clause) {
            at = at.eContainer();
        }
        return at == document;
    }

    private Node term(Term term) {
        var node = inner("term", term);
        Props.lines(node, "description", term.getDefinition());
        return node;
    }

    private Node incident(Incident incident) {
        var node = inner("incident", incident);
        Props.lines(node, "description", incident.getSummary());
        Props.add(node, "printed", incident.getPrinted());
        Props.add(node, "date", incident.getDate());
        Props.add(node, "source", incident.getSource());
        names(node, "device-class", incident.getDeviceClasses());
        names(node, "threat", incident.getShows());
        incident.getCounteredBy().forEach(by -> Props.add(node, "countered-by", by.eClass().getName(),
                by instanceof Clause clause && isOwn(clause) ? "#" + Ids.of(clause) : QualifiedNames.of(by)));
        return node;
    }

    private Node inner(String kind, Named element) {
        var node = Node.of("resource").flag("uuid", Uuids.of("oscal-" + kind, QualifiedNames.of(document), element.getName()));
        Props.line(node, "title", element.getTitle());
        if (node.first("title").isEmpty()) {
            node.field("title", Markup.line(element.getName()));
        }
        Props.add(node, "kind", kind);
        Props.add(node, "name", element.getName());
        return node;
    }
}
