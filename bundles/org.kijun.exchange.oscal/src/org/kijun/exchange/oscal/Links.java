package org.kijun.exchange.oscal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.kijun.exchange.ExchangeIssue;
import org.kijun.exchange.Known;
import org.kijun.model.Clause;
import org.kijun.model.KijunPackage;
import org.kijun.model.Named;

/** Where links of one file lead: to clauses inside by their ids, to elements outside by qualified names. */
final class Links {
    private final Known known;
    private final Reading reading;
    private final Map<String, Clause> clauses = new HashMap<>();
    private final Map<String, Node> resources = new HashMap<>();
    private final List<Runnable> open = new ArrayList<>();

    Links(Known known, Reading reading) {
        this.known = known;
        this.reading = reading;
    }

    /** Whether the id was free. */
    boolean put(String id, Clause clause) {
        return clauses.putIfAbsent(id, clause) == null;
    }

    void putResource(Node resource) {
        resources.put(resource.flag("uuid"), resource);
    }

    /** The clause of this file with the id, or null. */
    Clause clause(String id) {
        return clauses.get(id);
    }

    Optional<Node> resource(String uuid) {
        return Optional.ofNullable(resources.get(uuid));
    }

    /** Does it when all clauses are there. */
    void later(Runnable link) {
        open.add(link);
    }

    void link() {
        open.forEach(Runnable::run);
    }

    /** Links to the elements that the properties name, those that are known. */
    <T extends Named> void all(Node owner, String property, Class<T> type, List<T> into) {
        for (var prop : Props.own(owner, property)) {
            known(Props.value(prop), type, prop.line()).ifPresent(into::add);
        }
    }

    /** The element outside, or a finding. */
    <T extends Named> Optional<T> known(String name, Class<T> type, int line) {
        var found = known.find(name, type);
        if (found.isEmpty()) {
            reading.report(ExchangeIssue.DANGLING_LINK, line, name);
        }
        return found;
    }

    /** What an address inside the file means: a clause of it, or the element that a resource stands for. */
    <T extends Named> Optional<T> target(String href, Class<T> type, int line) {
        var id = href == null || !href.startsWith("#") ? "" : href.substring(1);
        if (clauses.get(id) instanceof Clause clause && type.isInstance(clause)) {
            return Optional.of(type.cast(clause));
        }
        var resource = resources.get(id);
        if (resource == null || Props.one(resource, "name") == null) {
            reading.report(ExchangeIssue.DANGLING_LINK, line, String.valueOf(href));
            return Optional.empty();
        }
        return known(Props.one(resource, "name"), type(Props.one(resource, "element"), type), line).map(type::cast);
    }

    /** The type of that name when it is one of the wanted ones, else the wanted one. */
    static <T extends Named> Class<? extends T> type(String name, Class<T> wanted) {
        var found = name != null && KijunPackage.eINSTANCE.getEClassifier(name) instanceof EClass type ? type.getInstanceClass() : wanted;
        return wanted.isAssignableFrom(found) ? found.asSubclass(wanted) : wanted;
    }
}
