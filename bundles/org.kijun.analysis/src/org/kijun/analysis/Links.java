package org.kijun.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.kijun.model.Baseline;
import org.kijun.model.Clause;
import org.kijun.model.Incident;
import org.kijun.model.Mapping;
import org.kijun.model.MappingEntry;
import org.kijun.model.Product;
import org.kijun.model.Requirement;
import org.kijun.model.Threat;
import org.kijun.model.Traceable;

/** The links of a catalogue by the element that they lead to. */
record Links(
        Map<Clause, List<TraceLink>> traces,
        Map<Requirement, List<ProductAnswer>> answers,
        Map<Threat, List<Traceable>> counters,
        Map<Threat, List<Incident>> incidents,
        Map<Traceable, List<MappingStep>> steps,
        Map<Traceable, List<MappingEntry>> unmapped,
        Map<Requirement, List<Baseline>> selections) {

    static Links of(Catalogue catalogue) {
        var links = new Links(new HashMap<>(), new HashMap<>(), new HashMap<>(), new HashMap<>(), new HashMap<>(), new HashMap<>(),
                new HashMap<>());
        catalogue.clauses().forEach(links::addCounters);
        catalogue.all(Requirement.class).forEach(links::add);
        catalogue.incidents().forEach(links::add);
        catalogue.all(Mapping.class).forEach(links::add);
        catalogue.all(Baseline.class).forEach(links::add);
        catalogue.all(Product.class).forEach(links::add);
        return links;
    }

    private void add(Requirement requirement) {
        addCounters(requirement);
        for (var trace : requirement.getTraces()) {
            add(traces, trace.getClause(), new TraceLink(requirement, trace));
        }
    }

    private void addCounters(Traceable traceable) {
        traceable.getCounters().forEach(threat -> add(counters, threat, traceable));
    }

    private void add(Incident incident) {
        incident.getShows().forEach(threat -> add(incidents, threat, incident));
    }

    private void add(Mapping mapping) {
        for (var entry : mapping.getEntries()) {
            if (entry.isUnmapped()) {
                add(unmapped, entry.getSource(), entry);
            } else if (Linked.is(entry.getSource()) && Linked.is(entry.getTarget())) {
                add(steps, entry.getSource(), MappingStep.forwards(entry));
                add(steps, entry.getTarget(), MappingStep.forwards(entry).reversed());
            }
        }
    }

    private void add(Baseline baseline) {
        baseline.getRequirements().forEach(requirement -> add(selections, requirement, baseline));
    }

    private void add(Product product) {
        for (var statement : product.getStatements()) {
            add(answers, statement.getRequirement(), new ProductAnswer(product, statement));
        }
    }

    private static <K extends EObject, V> void add(Map<K, List<V>> map, K key, V value) {
        if (Linked.is(key)) {
            map.computeIfAbsent(key, absent -> new ArrayList<>(1)).add(value);
        }
    }
}
