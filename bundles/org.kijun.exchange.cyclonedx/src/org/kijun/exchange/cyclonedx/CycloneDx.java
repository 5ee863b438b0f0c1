package org.kijun.exchange.cyclonedx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.kijun.exchange.ExchangeRequest;
import org.kijun.exchange.ExchangeWriter;
import org.kijun.exchange.Uuids;
import org.kijun.exchange.cyclonedx.Tree.Node;
import org.kijun.model.Baseline;
import org.kijun.model.Clause;
import org.kijun.model.Document;
import org.kijun.model.Trace;
import org.kijun.model.derived.Baselines;

/**
 * {@code kijun export cyclonedx}: a document as a standard, its clauses as requirements, and for each baseline that takes some of them up
 * a level with those.
 */
public final class CycloneDx implements ExchangeWriter {
    static final String ID = "cyclonedx";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public List<String> formats() {
        return Bom.FORMATS;
    }

    @Override
    public String extension(String format) {
        return "cdx." + format;
    }

    @Override
    public Scope scope() {
        return Scope.DOCUMENT;
    }

    @Override
    public void write(ExchangeRequest request, String format, OutputStream out) throws IOException {
        var document = request.subject(Document.class);
        var bom = Bom.of(ID, document, request.date());
        bom.with("properties", "property", Properties.of(document));
        bom.with("definitions", new Node().with("standards", "standard", List.of(standard(document, request))));
        Bom.write(bom, format, out);
    }

    private static Node standard(Document document, ExchangeRequest request) {
        var requirements = new ArrayList<Node>();
        document.getClauses().forEach(clause -> add(clause, null, requirements));
        return new Node().with("@bom-ref", Uuids.of(document).toString())
                .with("name", Bom.or(Bom.text(document.getTitle()), document.getName()))
                .with("version", Bom.or(document.getEdition(), ""))
                .with("description", Bom.or(Bom.block(document.getNote()), ""))
                .with("owner", Bom.or(Bom.text(document.getPublisher()), ""))
                .with("requirements", "requirement", requirements)
                .with("levels", "level", levels(document, request));
    }

    private static void add(Clause clause, Clause parent, List<Node> requirements) {
        requirements.add(new Node().with("@bom-ref", Uuids.of(clause).toString())
                .with("identifier", Bom.or(clause.getPrinted(), clause.getName()))
                .with("title", Bom.text(clause.getTitle()))
                .with("text", Bom.block(clause.getSummary()))
                .with("parent", parent == null ? null : Uuids.of(parent).toString())
                .with("properties", "property", Properties.of(clause)));
        clause.getClauses().forEach(child -> add(child, clause, requirements));
    }

    private static List<Node> levels(Document document, ExchangeRequest request) {
        return Stream.concat(request.own().stream(), request.library().stream()).distinct().flatMap(module -> module.getDeclarations().stream())
                .filter(Baseline.class::isInstance).map(Baseline.class::cast).filter(baseline -> !clauses(baseline, document).isEmpty())
                .map(baseline -> level(baseline, document)).toList();
    }

    private static Node level(Baseline baseline, Document document) {
        return new Node().with("@bom-ref", Uuids.of("level", baseline.qualifiedName(), document.qualifiedName()).toString())
                .with("identifier", baseline.getName())
                .with("title", Bom.text(baseline.getTitle()))
                .with("description", Bom.block(baseline.getSummary()))
                .with("requirements", "requirement", Tree.leaves(clauses(baseline, document).stream().map(clause -> Uuids.of(clause).toString()).toList()));
    }

    /** Clauses of the document that the requirements of the baseline take up. */
    private static Set<Clause> clauses(Baseline baseline, Document document) {
        var clauses = new LinkedHashSet<Clause>();
        Baselines.selection(baseline).stream().flatMap(requirement -> requirement.getTraces().stream()).map(Trace::getClause)
                .filter(clause -> clause != null && isWithin(clause, document)).forEach(clauses::add);
        return clauses;
    }

    private static boolean isWithin(Clause clause, Document document) {
        var at = clause.eContainer();
        while (at instanceof Clause) {
            at = at.eContainer();
        }
        return at == document;
    }
}
