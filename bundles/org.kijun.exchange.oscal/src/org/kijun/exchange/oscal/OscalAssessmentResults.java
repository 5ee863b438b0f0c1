package org.kijun.exchange.oscal;

import java.util.List;
import org.kijun.exchange.ExchangeRequest;
import org.kijun.exchange.Uuids;
import org.kijun.model.Product;
import org.kijun.model.Requirement;
import org.kijun.model.Statement;
import org.kijun.model.Verdict;
import org.kijun.model.derived.QualifiedNames;

/**
 * {@code kijun export oscal-assessment-results}: each answer of a product as an observation with its evidence, and, where the requirement
 * applies, as a finding.
 */
public final class OscalAssessmentResults extends OscalWriter {
    static final String ID = "oscal-assessment-results";

    /** The writer. */
    public OscalAssessmentResults() {
        super(ID, Scope.PRODUCT);
    }

    @Override
    Node root(ExchangeRequest request, String format) {
        var product = request.subject(Product.class);
        var date = OscalComponent.lastDate(product);
        var root = Metadata.root("assessment-results", product, null, request.date(), date);
        var resources = new Resources();
        var result = Node.of("result").flag("uuid", Uuids.of("oscal-result", QualifiedNames.of(product)))
                .field("title", Markup.line(product.label("en"))).field("description", Markup.line(QualifiedNames.of(product)))
                .field("start", Times.first(date, request.date()))
                .add(Node.of("local-definitions").add(ProductParts.component("component", product).add(Node.of("status").flag("state", "operational"))))
                .add(OscalAssessmentPlan.reviewed("reviewed-controls", requirements(product)));
        for (var answer : product.getStatements()) {
            result.add(observation(product, answer, request.date(), resources));
            if (answer.getVerdict() != Verdict.NOT_APPLICABLE) {
                result.add(finding(product, answer));
            }
        }
        root.add(Node.of("import-ap").flag("href", FileNames.uri(FileNames.of(product, OscalAssessmentPlan.ID, format)))).add(result);
        resources.addTo(root);
        return root;
    }

    private static List<Requirement> requirements(Product product) {
        return product.getStatements().stream().map(Statement::getRequirement).distinct().toList();
    }

    private static Object uuid(String kind, Product product, Statement answer) {
        return Uuids.of("oscal-" + kind, QualifiedNames.of(product), QualifiedNames.of(answer.getRequirement()));
    }

    private static Node observation(Product product, Statement answer, String date, Resources resources) {
        var node = Node.of("observation").flag("uuid", uuid("observation", product, answer))
                .field("title", Markup.line(answer.getRequirement().label("en")));
        ProductParts.description(node, answer);
        ProductParts.verdict(node, answer);
        methods(answer).forEach(method -> node.field("method", method));
        node.field("type", "control-objective").field("collected", Times.first(answer.getDate(), date))
                .add(Node.of("subject").flag("subject-uuid", ProductParts.component(product)).flag("type", "component"));
        answer.getEvidence().forEach(evidence -> node.add(Node.of("relevant-evidence").flag("href", ProductParts.evidence(evidence, resources))
                .field("description", Markup.line(evidence.getTarget().strip()))));
        return node;
    }

    private static List<String> methods(Statement answer) {
        var methods = answer.getRequirement().getTests().stream().map(test -> RequirementControl.method(test.getMethod())).distinct().toList();
        return methods.isEmpty() ? List.of("UNKNOWN") : methods;
    }

    private static Node finding(Product product, Statement answer) {
        boolean isMet = answer.getVerdict() == Verdict.MET || answer.getVerdict() == Verdict.EQUIVALENT;
        var status = Node.of("status").flag("state", isMet ? "satisfied" : "not-satisfied").flag("reason", isMet ? "pass" : "fail");
        var target = Node.of("target").flag("type", "statement-id")
                .flag("target-id", Ids.statement(Ids.ofRequirement(answer.getRequirement()))).add(status);
        var node = Node.of("finding").flag("uuid", uuid("finding", product, answer))
                .field("title", Markup.line(answer.getRequirement().label("en")));
        ProductParts.description(node, answer);
        return node.add(target).add(Node.of("related-observation").flag("observation-uuid", uuid("observation", product, answer)));
    }
}
