package org.kijun.exchange.cyclonedx;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kijun.exchange.Uuids;
import org.kijun.exchange.cyclonedx.Tree.Node;
import org.kijun.model.Baseline;
import org.kijun.model.Evidence;
import org.kijun.model.EvidenceKind;
import org.kijun.model.Named;
import org.kijun.model.Product;
import org.kijun.model.Requirement;
import org.kijun.model.Statement;
import org.kijun.model.Verdict;
import org.kijun.model.derived.Baselines;

/** The answers of a product as declarations. */
final class Declarations {
    private final Product product;
    private final String target;
    /** Baselines, and the product itself for answers outside of them, to their requirements. */
    private final Map<Named, Set<Requirement>> standards = new LinkedHashMap<>();

    Declarations(Product product) {
        this.product = product;
        this.target = Uuids.of(product).toString();
        product.getBaselines().forEach(baseline -> standards.put(baseline, Baselines.selection(baseline)));
        var others = product.getStatements().stream().map(Statement::getRequirement)
                .filter(requirement -> standards.values().stream().noneMatch(set -> set.contains(requirement)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (!others.isEmpty()) {
            standards.put(product, others);
        }
    }

    void addTo(Node bom) {
        var statements = product.getStatements();
        bom.with("declarations", new Node()
                .with("assessors", "assessor", List.of(new Node().with("@bom-ref", ref("assessor")).with("thirdParty", false).with("organization", vendor())))
                .with("attestations", "attestation", standards.keySet().stream().filter(this::isAnswered).map(this::attestation).toList())
                .with("claims", "claim", statements.stream().map(this::claim).toList())
                .with("evidence", "evidence", statements.stream().flatMap(this::evidence).toList())
                .with("targets", new Node().with("components", "component", List.of(component()))));
        bom.with("definitions", new Node().with("standards", "standard", standards.keySet().stream().map(this::standard).toList()));
    }

    private String ref(String... parts) {
        return Uuids.of(Stream.concat(Stream.of("cyclonedx", target), Stream.of(parts)).toArray(String[]::new)).toString();
    }

    private Node vendor() {
        return new Node().with("name", Bom.or(Bom.text(product.getVendor()), ""));
    }

    private Node component() {
        return new Node().with("@type", "device").with("@bom-ref", target).with("manufacturer", vendor())
                .with("name", Bom.or(Bom.text(product.getTitle()), product.getName()))
                .with("version", product.getFirmware().isEmpty() ? null : String.join(", ", product.getFirmware()));
    }

    private Node standard(Named of) {
        return new Node().with("@bom-ref", ref("standard", of.qualifiedName()))
                .with("name", Bom.or(Bom.text(of.getTitle()), of.getName()))
                .with("version", of instanceof Baseline baseline ? Bom.or(baseline.getEdition(), "") : "")
                .with("description", of instanceof Baseline baseline ? Bom.or(Bom.block(baseline.getSummary()), "") : "")
                .with("owner", "")
                .with("requirements", "requirement", standards.get(of).stream().map(requirement -> requirement(of, requirement)).toList());
    }

    private Node requirement(Named of, Requirement requirement) {
        return new Node().with("@bom-ref", requirementRef(of, requirement)).with("identifier", requirement.getName())
                .with("title", Bom.text(requirement.getTitle())).with("text", Bom.block(requirement.getStatement()));
    }

    private String requirementRef(Named of, Requirement requirement) {
        return ref("requirement", of.qualifiedName(), requirement.qualifiedName());
    }

    private boolean isAnswered(Named of) {
        return product.getStatements().stream().anyMatch(statement -> standards.get(of).contains(statement.getRequirement()));
    }

    private Node attestation(Named of) {
        var entries = product.getStatements().stream().filter(statement -> standards.get(of).contains(statement.getRequirement()))
                .map(statement -> entry(of, statement)).toList();
        return new Node().with("summary", Bom.or(Bom.text(of.getTitle()), of.getName())).with("assessor", ref("assessor")).with("map", "", entries);
    }

    private Node entry(Named of, Statement statement) {
        boolean isMet = statement.getVerdict() != Verdict.NOT_MET;
        var entry = new Node().with("requirement", requirementRef(of, statement.getRequirement()))
                .with(isMet ? "claims" : "counterClaims", isMet ? "claim" : "counterClaim", Tree.leaves(List.of(claimRef(statement))));
        var score = score(statement.getVerdict());
        return score == null ? entry : entry.with("conformance", new Node().with("score", score).with("rationale", reasoning(statement)));
    }

    private static Integer score(Verdict verdict) {
        return switch (verdict) {
            case MET, EQUIVALENT -> 1;
            case NOT_MET -> 0;
            case PARTLY, PLANNED, NOT_APPLICABLE -> null;
        };
    }

    /** Two answers to one requirement are told apart by their order. */
    private String claimRef(Statement statement) {
        return ref("claim", statement.getRequirement().qualifiedName(), Integer.toString(product.getStatements().indexOf(statement)));
    }

    private Node claim(Statement statement) {
        var due = statement.getDue() == null ? "" : " (" + statement.getDue() + ")";
        var refs = new ArrayList<String>();
        for (int at = 0; at < statement.getEvidence().size(); at++) {
            refs.add(evidenceRef(statement, at));
        }
        return new Node().with("@bom-ref", claimRef(statement)).with("target", target)
                .with("predicate", statement.getRequirement().getName() + ": " + statement.getVerdict().getLiteral() + due)
                .with("reasoning", reasoning(statement)).with("evidence", "", Tree.leaves(refs));
    }

    private static String reasoning(Statement statement) {
        var parts = Stream.of(Bom.block(statement.getComment()), Bom.block(statement.getArgument())).filter(Objects::nonNull).toList();
        return parts.isEmpty() ? null : String.join("\n\n", parts);
    }

    private String evidenceRef(Statement statement, int at) {
        return ref("evidence", claimRef(statement), Integer.toString(at));
    }

    private Stream<Node> evidence(Statement statement) {
        var all = new ArrayList<Node>();
        for (var evidence : statement.getEvidence()) {
            all.add(evidence(statement, evidence, evidenceRef(statement, all.size())));
        }
        return all.stream();
    }

    private static Node evidence(Statement statement, Evidence evidence, String ref) {
        var date = Bom.or(statement.getDate(), "");
        var data = new Node().with("name", evidence.getTarget());
        if (evidence.getKind() != EvidenceKind.CERTIFICATE) {
            data.with("contents", new Node().with("url", address(evidence.getTarget())));
        }
        var node = new Node().with("@bom-ref", ref).with("propertyName", evidence.getKind().getLiteral())
                .with("description", evidence.getSha256() == null ? null : "SHA-256 " + evidence.getSha256())
                .with("data", "", List.of(data))
                .with("created", date.matches("\\d{4}-\\d\\d-\\d\\d") ? Bom.time(date) : null);
        return statement.getReviewer() == null ? node : node.with("reviewer", new Node().with("name", statement.getReviewer()));
    }

    /** The path or address with what an address cannot hold written in percent. */
    private static String address(String target) {
        try {
            return new URI(target).toASCIIString();
        } catch (URISyntaxException path) {
            return URLEncoder.encode(target, StandardCharsets.UTF_8).replace("+", "%20").replace("%2F", "/");
        }
    }
}
