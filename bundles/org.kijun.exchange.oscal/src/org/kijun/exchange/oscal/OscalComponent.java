package org.kijun.exchange.oscal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.kijun.analysis.baseline.EffectiveBaseline;
import org.kijun.exchange.ExchangeRequest;
import org.kijun.exchange.Uuids;
import org.kijun.model.Baseline;
import org.kijun.model.Product;
import org.kijun.model.Statement;
import org.kijun.model.derived.QualifiedNames;

/** {@code kijun export oscal-component}: a product as a component definition, its answers as implemented requirements of its baselines. */
public final class OscalComponent extends OscalWriter {
    static final String ID = "oscal-component";

    /** The writer. */
    public OscalComponent() {
        super(ID, Scope.PRODUCT);
    }

    @Override
    Node root(ExchangeRequest request, String format) {
        var product = request.subject(Product.class);
        var root = Metadata.root("component-definition", product, null, request.date(), lastDate(product));
        Metadata.party(root.first("metadata").orElseThrow(), "supplier", "Supplier", product.getVendor());
        var resources = new Resources();
        var component = ProductParts.component("component", product);
        var open = new ArrayList<>(product.getStatements());
        for (var baseline : product.getBaselines()) {
            var asked = EffectiveBaseline.of(baseline).requirements().keySet();
            var answers = open.stream().filter(statement -> asked.contains(statement.getRequirement())).toList();
            open.removeAll(Set.copyOf(answers));
            implementation(component, product, answers, FileNames.of(baseline, OscalProfile.ID, format), text(baseline), resources);
        }
        implementation(component, product, open, FileNames.requirements(format), "Requirements", resources);
        root.add(component);
        resources.addTo(root);
        return root;
    }

    /** The latest date of an answer; empty without any. */
    static String lastDate(Product product) {
        return product.getStatements().stream().map(Statement::getDate).filter(date -> date != null).max(String::compareTo).orElse("");
    }

    private static String text(Baseline baseline) {
        return Markup.line(baseline.label("en"));
    }

    private static void implementation(Node component, Product product, List<Statement> answers, String source, String description, Resources resources) {
        if (!answers.isEmpty()) {
            var node = Node.of("control-implementation").flag("uuid", Uuids.of("oscal-implementation", QualifiedNames.of(product), source))
                    .flag("source", FileNames.uri(source)).field("description", description);
            answers.forEach(answer -> node.add(requirement(product, answer, resources)));
            component.add(node);
        }
    }

    private static Node requirement(Product product, Statement answer, Resources resources) {
        var control = Ids.ofRequirement(answer.getRequirement());
        var node = Node.of("implemented-requirement").flag("control-id", control)
                .flag("uuid", Uuids.of("oscal-implemented", QualifiedNames.of(product), control));
        ProductParts.description(node, answer);
        ProductParts.verdict(node, answer);
        answer.getEvidence().forEach(evidence ->
                node.add(Node.of("link").flag("rel", "evidence").flag("href", ProductParts.evidence(evidence, resources))));
        return node;
    }
}
