package org.kijun.exchange.oscal;

import java.util.stream.Collectors;
import org.kijun.model.Named;
import org.kijun.model.Parameter;
import org.kijun.model.Requirement;
import org.kijun.model.RequirementStatus;
import org.kijun.model.TestCase;
import org.kijun.model.TestMethod;
import org.kijun.model.Trace;
import org.kijun.model.derived.QualifiedNames;

/** A requirement as a control: parameters, properties, links to clauses, the statement, guidance and how it is tested. */
final class RequirementControl {
    /** The namespace in which OSCAL has the methods of an assessment. */
    private static final String RMF = "http://csrc.nist.gov/ns/rmf";

    private final Requirement requirement;
    private final Resources resources;
    private final String id;

    RequirementControl(Requirement requirement, Resources resources) {
        this.requirement = requirement;
        this.resources = resources;
        this.id = Ids.ofRequirement(requirement);
    }

    Node control() {
        var control = Node.of("control").flag("id", id).flag("class", requirement.getObligation());
        title(control, requirement);
        requirement.getParameters().forEach(parameter -> control.add(parameter(parameter)));
        props(control);
        requirement.getTraces().forEach(trace -> control.add(link(trace)));
        requirement.getConflicts().forEach(other -> control.add(related("conflict", other)));
        requirement.getReplaces().forEach(other -> control.add(related("replaces", other)));
        parts(control);
        return control;
    }

    /** A title, or the name where there is none. */
    static void title(Node node, Named named) {
        Props.line(node, "title", named.getTitle());
        if (node.first("title").isEmpty()) {
            node.field("title", Markup.line(named.getName()));
        }
    }

    private Node parameter(Parameter parameter) {
        var unit = parameter.getUnit();
        var node = Node.of("param").flag("id", Ids.parameter(id, parameter.getName()))
                .field("label", Markup.line(parameter.getName() + (unit == null ? "" : " (" + unit.getName() + ")")))
                .field("value", Metadata.version(parameter.getValue()));
        Props.add(node, "name", parameter.getName());
        Props.add(node, "unit", unit == null ? null : QualifiedNames.of(unit));
        return node;
    }

    private void props(Node control) {
        Props.standard(control, "label", requirement.getName());
        if (requirement.getStatus() == RequirementStatus.WITHDRAWN) {
            Props.standard(control, "status", "withdrawn");
        }
        Props.add(control, "name", QualifiedNames.of(requirement));
        Props.add(control, "obligation", requirement.getObligation());
        Props.add(control, "status", requirement.getStatus());
        Props.add(control, "fingerprint", requirement.fingerprint());
        Props.add(control, "when", requirement.getCondition() == null ? null : ConditionWords.of(requirement.getCondition()));
        Props.add(control, "or-equivalent", requirement.isOrEquivalent() ? "true" : null);
        DocumentCatalog.traceable(control, requirement);
    }

    private Node link(Trace trace) {
        return Node.of("link").flag("rel", trace.getRelation()).flag("href", resources.to(trace.getClause()));
    }

    private static Node related(String relation, Requirement other) {
        return Node.of("link").flag("rel", relation).flag("href", "#" + Ids.ofRequirement(other));
    }

    private void parts(Node control) {
        Parts.add(control, "statement", null, Ids.statement(id), requirement.getStatement());
        var statement = control.all("part").getLast();
        requirement.getAlternatives().forEach(each -> Parts.add(statement, "item", null, Ids.part(id, "alternative-" + each.getName()), each.getTitle()));
        if (!requirement.getParameters().isEmpty()) {
            control.add(values());
        }
        if (requirement.getSummary() != null) {
            Parts.add(control, "overview", null, Ids.part(id, "summary"), requirement.getSummary());
        }
        if (requirement.getRationale() != null) {
            Parts.add(control, "guidance", null, Ids.part(id, "rationale"), requirement.getRationale());
        }
        requirement.getTests().forEach(test -> control.add(method(test)));
    }

    /** Names the parameters with their values, so that whoever resolves a profile keeps them and shows the tailored ones. */
    private Node values() {
        var prose = requirement.getParameters().stream()
                .map(parameter -> "- " + Markup.line(parameter.getName()) + ": {{ insert: param, " + Ids.parameter(id, parameter.getName()) + " }}")
                .collect(Collectors.joining("\n"));
        return Node.of("part").flag("id", Ids.part(id, "parameters")).flag("name", "parameters").flag("ns", Props.NAMESPACE).field("prose", prose);
    }

    private Node method(TestCase test) {
        var part = Node.of("part").flag("id", Ids.part(id, "test-" + test.getName())).flag("name", "assessment-method");
        Props.line(part, "title", test.getTitle());
        part.add(Node.of("prop").flag("name", "method").flag("ns", RMF).flag("value", method(test.getMethod())));
        Props.add(part, "name", test.getName());
        Props.add(part, "method", test.getMethod());
        Props.lines(part, "prose", test.getGiven());
        return part;
    }

    /** OSCAL's word for what a tester does. */
    static String method(TestMethod method) {
        return switch (method) {
            case DOCUMENT_CHECK, ANALYSIS -> "EXAMINE";
            case DEVICE_CHECK -> "TEST";
            case INTERVIEW -> "INTERVIEW";
        };
    }
}
