package org.kijun.exchange.cyclonedx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kijun.exchange.ExchangeIssue;
import org.kijun.exchange.Imported;
import org.kijun.exchange.Known;
import org.kijun.exchange.Names;
import org.kijun.exchange.cyclonedx.FromProperties.Link;
import org.kijun.model.Clause;
import org.kijun.model.Declaration;
import org.kijun.model.Document;
import org.kijun.model.KijunFactory;
import org.kijun.model.Named;
import org.kijun.model.Text;
import org.kijun.model.derived.Contents;
import org.kijun.model.derived.QualifiedNames;
import org.kijun.model.findings.Finding;
import org.kijun.model.findings.Place;

/** Makes documents of standards. */
final class Standards {
    private static final Set<String> CARRIED_STANDARD = Set.of("bom-ref", "name", "version", "description", "owner", "requirements");
    private static final Set<String> CARRIED_REQUIREMENT = Set.of("bom-ref", "identifier", "title", "text", "descriptions", "parent", "properties");
    private static final Set<String> CARRIED_BOM = Set.of("$schema", "bomFormat", "specVersion", "serialNumber", "version", "metadata", "definitions",
            "properties", "#name");
    private static final int DEEPEST = 32;

    private final Item bom;
    private final String file;
    private final Known known;
    private final boolean isOurs;
    private final List<Link> links = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Set<String> told = new HashSet<>();
    private final Set<String> documentNames = new HashSet<>();

    Standards(Item bom, String file, Known known) {
        this.bom = bom;
        this.file = file;
        this.known = known;
        this.isOurs = bom.all("properties").stream().anyMatch(property -> property.text("name").equals(Properties.PREFIX + "name"));
    }

    Imported imported() {
        var standards = bom.part("definitions").all("standards");
        var documents = new ArrayList<Document>();
        for (var standard : standards) {
            documents.add(document(standard, isOurs && documents.isEmpty()));
        }
        tellOthers(bom, CARRIED_BOM);
        link(documents);
        return new Imported(documents.stream().map(Declaration.class::cast).toList(), findings);
    }

    private Document document(Item standard, boolean isWithProperties) {
        var document = KijunFactory.eINSTANCE.createDocument();
        if (isWithProperties) {
            properties().read(bom, document);
        } else {
            var version = standard.text("version");
            document.setTitle(text(standard.text("name")));
            document.setEdition(version.isBlank() ? null : version.strip());
            document.setPublisher(text(standard.text("owner")));
            document.setNote(text(standard.text("description")));
            tellOthers(standard, CARRIED_STANDARD);
        }
        var name = document.getName() == null ? Names.of(standard.text("name"), "standard") : Names.of(document.getName(), "standard");
        document.setName(Names.unique(name, documentNames));
        clauses(standard.all("requirements"), document);
        document.getTerms().forEach(term -> term.setName(Names.of(String.valueOf(term.getName()), "term")));
        document.getIncidents().forEach(incident -> incident.setName(Names.of(String.valueOf(incident.getName()), "incident")));
        return document;
    }

    private void clauses(List<Item> requirements, Document document) {
        var byRef = new LinkedHashMap<String, Clause>();
        var names = new HashSet<String>();
        var made = new ArrayList<Clause>();
        for (var requirement : requirements) {
            var clause = clause(requirement, made.size() + 1, names);
            made.add(clause);
            if (!requirement.text("bom-ref").isEmpty() && byRef.putIfAbsent(requirement.text("bom-ref"), clause) != null) {
                report(ExchangeIssue.DUPLICATE, requirement, "bom-ref", requirement.text("bom-ref"));
            }
        }
        for (int at = 0; at < made.size(); at++) {
            place(made.get(at), requirements.get(at), byRef, document);
        }
    }

    private void place(Clause clause, Item requirement, Map<String, Clause> byRef, Document document) {
        var ref = requirement.text("parent");
        var parent = byRef.get(ref);
        if (parent == null || depth(parent, clause) > DEEPEST) {
            document.getClauses().add(clause);
            if (!ref.isEmpty()) {
                report(ExchangeIssue.DANGLING_LINK, requirement, ref);
            }
        } else {
            parent.getClauses().add(clause);
        }
    }

    /** How deep the parent stands; more than anything when it stands below the clause. */
    private static int depth(Clause parent, Clause clause) {
        int depth = 0;
        for (var at = parent; at != null; at = at.eContainer() instanceof Clause above ? above : null) {
            if (at == clause) {
                return Integer.MAX_VALUE;
            }
            depth++;
        }
        return depth;
    }

    private Clause clause(Item requirement, int number, Set<String> names) {
        var clause = KijunFactory.eINSTANCE.createClause();
        if (isOurs) {
            properties().read(requirement, clause);
            clause.setName(Names.unique(clause.getName() == null ? Names.of(requirement.text("identifier"), "r" + number) : Names.of(clause.getName(), "r" + number), names));
            return clause;
        }
        var identifier = requirement.text("identifier").strip();
        clause.setName(Names.unique(Names.of(identifier, "r" + number), names));
        clause.setPrinted(identifier.isEmpty() || identifier.equals(clause.getName()) ? null : identifier);
        clause.setTitle(text(requirement.text("title")));
        var description = requirement.all("descriptions").stream().map(each -> each.text.strip());
        clause.setSummary(text(Stream.concat(Stream.of(requirement.text("text").strip()), description)
                .filter(each -> !each.isEmpty()).collect(Collectors.joining("\n\n"))));
        requirement.all("properties").forEach(this::tell);
        tellOthers(requirement, CARRIED_REQUIREMENT);
        return clause;
    }

    private FromProperties properties() {
        return new FromProperties(links, this::tell);
    }

    private void tell(Item property) {
        var name = property.text("name");
        if (told.add("property " + name)) {
            report(ExchangeIssue.NOT_CARRIED, property, "property", name);
        }
    }

    private void tellOthers(Item item, Set<String> carried) {
        for (var name : item.names()) {
            if (!carried.contains(name) && told.add(name)) {
                report(ExchangeIssue.NOT_CARRIED, item, name);
            }
        }
    }

    private void link(List<Document> documents) {
        var own = new HashMap<String, List<Named>>();
        documents.forEach(document -> Contents.walk(document, element -> {
            if (element instanceof Named named && named.getName() != null) {
                own.computeIfAbsent(QualifiedNames.of(named), name -> new ArrayList<>()).add(named);
            }
        }));
        links.forEach(link -> link(link, own));
    }

    private void link(Link link, Map<String, List<Named>> own) {
        var type = link.reference().getEReferenceType().getInstanceClass().asSubclass(Named.class);
        var target = own.getOrDefault(link.name(), List.of()).stream().filter(type::isInstance).findFirst()
                .or(() -> known.find(link.name(), type).map(Named.class::cast));
        target.ifPresentOrElse(found -> FromProperties.link(link.from(), link.reference(), found),
                () -> findings.add(new Finding(ExchangeIssue.DANGLING_LINK, Place.of(file, link.line()), List.of(link.name()))));
    }

    private static Text text(String value) {
        if (value.isBlank()) {
            return null;
        }
        var local = KijunFactory.eINSTANCE.createLocalText();
        local.setValue(value.strip());
        var text = KijunFactory.eINSTANCE.createText();
        text.getValues().add(local);
        return text;
    }

    private void report(ExchangeIssue issue, Item item, String... arguments) {
        findings.add(new Finding(issue, Place.of(file, item.line), List.of(arguments)));
    }
}
