package org.kijun.exchange.oscal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.kijun.analysis.baseline.EffectiveBaseline;
import org.kijun.exchange.Uuids;
import org.kijun.model.Evidence;
import org.kijun.model.FactValue;
import org.kijun.model.Product;
import org.kijun.model.Requirement;
import org.kijun.model.Statement;
import org.kijun.model.derived.QualifiedNames;

/** What the files about one product share: the product as a component, its evidence, what it is assessed against. */
final class ProductParts {
    private static final Pattern SHA256 = Pattern.compile("[0-9a-fA-F]{64}");

    private ProductParts() {
    }

    static UUID component(Product product) {
        return Uuids.of(product);
    }

    /** The product with the properties that all models allow. */
    static Node component(String element, Product product) {
        var node = Node.of(element).flag("uuid", component(product)).flag("type", "hardware");
        RequirementControl.title(node, product);
        Props.lines(node, "description", product.getNote());
        if (node.first("description").isEmpty()) {
            node.field("description", Markup.line(product.getModel() == null ? product.getName() : product.getModel()));
        }
        if (product.getModel() != null) {
            Props.standard(node, "model", product.getModel());
        }
        product.getFirmware().forEach(firmware -> Props.standard(node, "version", firmware));
        DocumentCatalog.names(node, "device-class", product.getDeviceClasses());
        DocumentCatalog.names(node, "baseline", product.getBaselines());
        product.getFacts().forEach(fact -> Props.add(node, "fact", words(fact)));
        return node;
    }

    private static String words(FactValue fact) {
        var name = QualifiedNames.of(fact.getFact());
        if (fact.getValue() == null) {
            return fact.isNegated() ? "not " + name : name;
        }
        return name + " is " + fact.getValue() + (fact.getUnit() == null ? "" : " " + QualifiedNames.of(fact.getUnit()));
    }

    /** Requirements of all its baselines; those that it answers when it names no baseline. */
    static List<Requirement> requirements(Product product) {
        var all = new LinkedHashSet<Requirement>();
        product.getBaselines().forEach(baseline -> all.addAll(EffectiveBaseline.of(baseline).requirements().keySet()));
        if (all.isEmpty()) {
            product.getStatements().forEach(statement -> all.add(statement.getRequirement()));
        }
        return List.copyOf(all);
    }

    /** A resource for the piece of evidence; its address. */
    static String evidence(Evidence evidence, Resources resources) {
        var uuid = Uuids.of("oscal-evidence", evidence.getKind().getLiteral(), evidence.getTarget());
        if (!resources.has(uuid)) {
            var resource = Node.of("resource").flag("uuid", uuid).field("title", Markup.line(evidence.getTarget().strip()));
            Props.add(resource, "evidence", evidence.getKind());
            Props.add(resource, "target", evidence.getTarget());
            resource.add(rlink(evidence));
            resources.add(resource);
        }
        return "#" + uuid;
    }

    private static Node rlink(Evidence evidence) {
        var target = evidence.getTarget();
        var rlink = Node.of("rlink").flag("href", Resources.isUri(target) ? target : FileNames.uri(target));
        if (evidence.getSha256() != null && SHA256.matcher(evidence.getSha256()).matches()) {
            rlink.add(Node.of("hash").flag("algorithm", "SHA-256").text(evidence.getSha256()));
        }
        return rlink;
    }

    /** The answer in the words of our model, and what OSCAL's status of an implementation would be. */
    static void verdict(Node node, Statement statement) {
        Props.add(node, "verdict", statement.getVerdict());
        Props.add(node, "implementation-status", switch (statement.getVerdict()) {
            case MET -> "implemented";
            case PARTLY -> "partial";
            case NOT_MET -> "not-implemented";
            case PLANNED -> "planned";
            case NOT_APPLICABLE -> "not-applicable";
            case EQUIVALENT -> "alternative";
        });
        Props.add(node, "alternative", statement.getAlternative() == null ? null : statement.getAlternative().getName());
        Props.add(node, "reviewer", statement.getReviewer());
        Props.add(node, "responsible", statement.getResponsible());
        Props.add(node, "date", statement.getDate());
        Props.add(node, "due", statement.getDue());
        Props.add(node, "as-of", statement.getAsOf());
        Props.text(node, "argument", statement.getArgument());
    }

    /** What the answer says, or its verdict where it says nothing. */
    static void description(Node node, Statement statement) {
        Props.lines(node, "description", statement.getComment());
        if (node.first("description").isEmpty()) {
            node.field("description", statement.getVerdict().getLiteral());
        }
    }
}
