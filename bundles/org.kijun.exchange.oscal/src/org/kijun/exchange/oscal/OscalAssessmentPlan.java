package org.kijun.exchange.oscal;

import java.util.List;
import org.kijun.exchange.ExchangeRequest;
import org.kijun.exchange.Uuids;
import org.kijun.model.Product;
import org.kijun.model.Requirement;
import org.kijun.model.TestCase;
import org.kijun.model.TestStep;
import org.kijun.model.derived.QualifiedNames;

/**
 * {@code kijun export oscal-assessment-plan}: the tests of all requirements that a product is assessed against, as activities with steps. In
 * the place of a system security plan, which a product has not, stands its component definition.
 */
public final class OscalAssessmentPlan extends OscalWriter {
    static final String ID = "oscal-assessment-plan";

    /** The writer. */
    public OscalAssessmentPlan() {
        super(ID, Scope.PRODUCT);
    }

    @Override
    Node root(ExchangeRequest request, String format) {
        var product = request.subject(Product.class);
        var plan = Metadata.root("assessment-plan", product, null, request.date(), OscalComponent.lastDate(product));
        var resources = new Resources();
        var system = Uuids.of("oscal-system", QualifiedNames.of(product)).toString();
        resources.add(FileNames.resource(system, "Component definition", FileNames.of(product, OscalComponent.ID, format)));
        var requirements = ProductParts.requirements(product);
        plan.add(Node.of("import-ssp").flag("href", "#" + system)).add(definitions(product, requirements))
                .add(reviewed("reviewed-controls", requirements)).add(subject(product));
        resources.addTo(plan);
        return plan;
    }

    private static Node definitions(Product product, List<Requirement> requirements) {
        var component = ProductParts.component("component", product).add(Node.of("status").flag("state", "operational"));
        var definitions = Node.of("local-definitions").add(component);
        for (var requirement : requirements) {
            requirement.getTests().forEach(test -> definitions.add(activity(requirement, test)));
        }
        return definitions;
    }

    private static Node activity(Requirement requirement, TestCase test) {
        var activity = Node.of("activity").flag("uuid", Uuids.of(test));
        RequirementControl.title(activity, test);
        Props.standard(activity, "method", RequirementControl.method(test.getMethod()));
        Props.add(activity, "name", QualifiedNames.of(test));
        Props.add(activity, "method", test.getMethod());
        Props.lines(activity, "description", test.getGiven());
        if (activity.first("description").isEmpty()) {
            activity.field("description", Markup.line(QualifiedNames.of(test)));
        }
        Props.lines(activity, "remarks", test.getEvidence());
        for (int at = 0; at < test.getSteps().size(); at++) {
            activity.add(step(test, at));
        }
        return activity.add(reviewed("related-controls", List.of(requirement)));
    }

    /** What the tester does as description, what must be seen as remarks. */
    private static Node step(TestCase test, int at) {
        TestStep step = test.getSteps().get(at);
        var node = Node.of("step").flag("uuid", Uuids.of("oscal-step", QualifiedNames.of(test), Integer.toString(at)));
        Props.lines(node, "description", step.getAction());
        if (node.first("description").isEmpty()) {
            node.field("description", Integer.toString(at + 1));
        }
        Props.lines(node, "remarks", step.getExpected());
        return node;
    }

    /** The controls that the activity or the assessment is about; all when none is named. */
    static Node reviewed(String element, List<Requirement> requirements) {
        var selection = Node.of("control-selection");
        requirements.forEach(requirement -> selection.add(Node.of("include-control").flag("control-id", Ids.ofRequirement(requirement))));
        if (requirements.isEmpty()) {
            selection.add(Node.of("include-all"));
        }
        return Node.of(element).add(selection);
    }

    private static Node subject(Product product) {
        return Node.of("assessment-subject").flag("type", "component")
                .add(Node.of("include-subject").flag("subject-uuid", ProductParts.component(product)).flag("type", "component"));
    }
}
