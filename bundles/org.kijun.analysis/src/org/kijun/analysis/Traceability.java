package org.kijun.analysis;

import java.util.Collection;
import java.util.List;

import org.kijun.model.Baseline;
import org.kijun.model.Clause;
import org.kijun.model.DeviceClass;
import org.kijun.model.Document;
import org.kijun.model.Fact;
import org.kijun.model.Incident;
import org.kijun.model.Mapping;
import org.kijun.model.MappingEntry;
import org.kijun.model.Module;
import org.kijun.model.Product;
import org.kijun.model.Requirement;
import org.kijun.model.Threat;
import org.kijun.model.Topic;
import org.kijun.model.Traceable;

/**
 * The links of a whole workspace, indexed once in one pass so that every analysis stays near linear. The lists keep the order of the modules and of
 * their texts. Links that lead nowhere are left out. The index does not follow later changes of the model.
 */
public final class Traceability {
    private final Catalogue catalogue;
    private final Links links;

    private Traceability(Catalogue catalogue, Links links) {
        this.catalogue = catalogue;
        this.links = links;
    }

    /** Indexes the modules; give them in a fixed order. */
    public static Traceability of(Collection<? extends Module> modules) {
        var catalogue = Catalogue.of(modules);
        return new Traceability(catalogue, Links.of(catalogue));
    }

    public List<Document> documents() {
        return catalogue.all(Document.class);
    }

    /** The clauses of all documents, headings too. */
    public List<Clause> clauses() {
        return catalogue.clauses();
    }

    public List<Requirement> requirements() {
        return catalogue.all(Requirement.class);
    }

    public List<DeviceClass> deviceClasses() {
        return catalogue.all(DeviceClass.class);
    }

    public List<Topic> topics() {
        return catalogue.all(Topic.class);
    }

    public List<Fact> facts() {
        return catalogue.all(Fact.class);
    }

    public List<Threat> threats() {
        return catalogue.all(Threat.class);
    }

    /** Incidents inside documents and outside of them. */
    public List<Incident> incidents() {
        return catalogue.incidents();
    }

    public List<Mapping> mappings() {
        return catalogue.all(Mapping.class);
    }

    public List<Baseline> baselines() {
        return catalogue.all(Baseline.class);
    }

    public List<Product> products() {
        return catalogue.all(Product.class);
    }

    /** Traces that lead to exactly this clause. */
    public List<TraceLink> tracesTo(Clause clause) {
        return links.traces().getOrDefault(clause, List.of());
    }

    /** Answers of all products to this requirement. */
    public List<ProductAnswer> answersTo(Requirement requirement) {
        return links.answers().getOrDefault(requirement, List.of());
    }

    /** Clauses and requirements that say that they counter the threat. */
    public List<Traceable> countering(Threat threat) {
        return links.counters().getOrDefault(threat, List.of());
    }

    /** Incidents that show the threat. */
    public List<Incident> showing(Threat threat) {
        return links.incidents().getOrDefault(threat, List.of());
    }

    /** Mapping entries from or to the element, each read away from it. */
    public List<MappingStep> stepsFrom(Traceable element) {
        return links.steps().getOrDefault(element, List.of());
    }

    /** Entries which say that the element has no counterpart. */
    public List<MappingEntry> unmapped(Traceable element) {
        return links.unmapped().getOrDefault(element, List.of());
    }

    /** Baselines that name the requirement themselves. */
    public List<Baseline> selecting(Requirement requirement) {
        return links.selections().getOrDefault(requirement, List.of());
    }
}
