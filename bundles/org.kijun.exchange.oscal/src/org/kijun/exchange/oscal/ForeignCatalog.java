package org.kijun.exchange.oscal;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.kijun.exchange.ExchangeIssue;
import org.kijun.exchange.Known;
import org.kijun.model.Clause;
import org.kijun.model.ClauseStatus;
import org.kijun.model.Document;
import org.kijun.model.DocumentKind;
import org.kijun.model.KijunFactory;
import org.kijun.model.Text;

/**
 * A catalog that somebody else made as a document: groups and controls are clauses with their printed numbers, what a statement, its items
 * and the guidance say is the summary, with parameters in square brackets. What has no place is told once for each control. How strong a
 * clause binds is not in a catalog and stays open.
 */
final class ForeignCatalog {
    private static final KijunFactory NEW = KijunFactory.eINSTANCE;
    private static final String OSCAL = "http://csrc.nist.gov/ns/oscal";
    private static final Set<String> CITING = Set.of("related", "required", "incorporated-into", "moved-to");

    private final Node catalog;
    private final Path path;
    private final Reading reading;
    private final Links links;
    private final Prose prose;
    private final String language;
    private final Set<String> names = new HashSet<>();

    ForeignCatalog(Node catalog, Path path, Reading reading) {
        this.catalog = catalog;
        this.path = path;
        this.reading = reading;
        this.links = new Links(Known.NOTHING, reading);
        this.prose = new Prose(catalog);
        this.language = Languages.of(catalog);
    }

    Document document() {
        var document = NEW.createDocument();
        metadata(document, catalog.first("metadata").orElseThrow());
        clauses(catalog, document.getClauses());
        catalog.first("back-matter").ifPresent(matter -> matter.all("resource").forEach(links::putResource));
        links.link();
        catalog.first("back-matter").ifPresent(this::resources);
        return document;
    }

    private void metadata(Document document, Node metadata) {
        var title = metadata.textOf("title");
        document.setTitle(text(title == null ? null : Markup.plain(title)));
        document.setName(name(path.getFileName().toString().replaceFirst("(?i)(_catalog|[.-]catalog)?\\.(json|xml)$", ""), "catalog"));
        document.setKind(DocumentKind.STANDARD);
        document.setEdition(metadata.textOf("version"));
        document.setDate(date(metadata));
        document.setNote(text(metadata.textOf("remarks")));
        document.setPublisher(text(publisher(metadata)));
        metadata.all("revision").forEach(revision -> {
            var made = NEW.createRevision();
            made.setEdition(revision.textOf("version"));
            made.setDate(date(revision));
            made.setChange(text(revision.textOf("remarks") == null ? revision.textOf("title") : revision.textOf("remarks")));
            document.getRevisions().add(made);
        });
    }

    private static String date(Node node) {
        var moment = node.textOf("published") == null ? node.textOf("last-modified") : node.textOf("published");
        return moment != null && moment.matches("\\d{4}-\\d{2}-\\d{2}T.*") ? moment.substring(0, "2000-01-01".length()) : null;
    }

    private static String publisher(Node metadata) {
        var creators = metadata.all("responsible-party").stream()
                .filter(each -> Set.of("publisher", "creator").contains(String.valueOf(each.flag("role-id"))))
                .flatMap(each -> each.all("party-uuid").stream()).map(Node::text).toList();
        return metadata.all("party").stream()
                .filter(party -> creators.contains(party.flag("uuid"))).map(party -> party.textOf("name")).filter(Objects::nonNull).findFirst().orElse(null);
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
        var id = node.flag("id");
        if (id != null && !links.put(id, clause)) {
            reading.report(ExchangeIssue.DUPLICATE, node.line(), node.name(), id);
        }
        numbers(clause, node);
        clause.setTitle(text(node.textOf("title") == null ? null : Markup.plain(node.textOf("title"))));
        clause.setSummary(text(prose.of(node)));
        if (standard(node, "status") instanceof String status && status.equalsIgnoreCase("withdrawn")) {
            clause.setStatus(ClauseStatus.WITHDRAWN);
        }
        node.all("link").forEach(link -> links.later(() -> link(link, clause)));
        left(node, clause);
        clauses(node, clause.getClauses());
        return clause;
    }

    private void numbers(Clause clause, Node node) {
        var label = standard(node, "label");
        var shown = label != null ? label : node.flag("id") != null ? node.flag("id") : node.name();
        clause.setName(name(shown, node.name()));
        if (!clause.getName().equals(shown)) {
            clause.setPrinted(shown);
        }
    }

    private static String standard(Node node, String name) {
        return node.all("prop").stream().filter(prop -> name.equals(prop.flag("name")))
                .filter(prop -> prop.flag("ns") == null || prop.flag("ns").equals(OSCAL)).map(prop -> prop.flag("value"))
                .filter(Objects::nonNull).findFirst().orElse(null);
    }

    /** A name of our language that is not used yet. */
    private String name(String shown, String otherwise) {
        var made = Names.of(shown, otherwise);
        var name = made;
        for (int number = 2; !names.add(name); number++) {
            name = made + "-" + number;
        }
        return name;
    }

    private void link(Node link, Clause from) {
        var href = String.valueOf(link.flag("href"));
        var target = href.startsWith("#") ? links.clause(href.substring(1)) : null;
        if (target != null) {
            from.getCites().add(target);
        } else if (href.startsWith("#") && links.resource(href.substring(1)).isPresent()) {
            var title = links.resource(href.substring(1)).map(resource -> resource.textOf("title")).orElse(href);
            reading.report(ExchangeIssue.NOT_CARRIED, link.line(), from.getName() + ": link", title);
        } else if (href.startsWith("#") && !isPart(href) || CITING.contains(String.valueOf(link.flag("rel")))) {
            reading.report(ExchangeIssue.DANGLING_LINK, link.line(), href);
        } else {
            reading.report(ExchangeIssue.NOT_CARRIED, link.line(), from.getName() + ": link", href);
        }
    }

    private boolean isPart(String href) {
        return prose.isPart(href.substring(1));
    }

    private void left(Node node, Clause clause) {
        var left = new TreeSet<>(Prose.left(node));
        node.all("prop").stream().map(prop -> prop.flag("name")).filter(name -> name != null && !Set.of("label", "status", "sort-id").contains(name))
                .forEach(name -> left.add("prop " + name));
        if (!left.isEmpty()) {
            reading.report(ExchangeIssue.NOT_CARRIED, node.line(), clause.getName(), String.join(", ", left));
        }
    }

    private void resources(Node matter) {
        for (var resource : matter.all("resource")) {
            reading.report(ExchangeIssue.NOT_CARRIED, resource.line(), "resource", String.valueOf(resource.textOf("title")));
        }
    }

    private Text text(String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        var text = NEW.createText();
        var local = NEW.createLocalText();
        local.setLanguage(language);
        local.setValue(value);
        text.getValues().add(local);
        return text;
    }
}
