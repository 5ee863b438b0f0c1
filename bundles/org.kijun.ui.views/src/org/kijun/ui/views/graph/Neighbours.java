package org.kijun.ui.views.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kijun.analysis.Linked;
import org.kijun.analysis.ProductAnswer;
import org.kijun.analysis.Traceability;
import org.kijun.analysis.coverage.Extent;
import org.kijun.model.Clause;
import org.kijun.model.Incident;
import org.kijun.model.Named;
import org.kijun.model.Product;
import org.kijun.model.Requirement;
import org.kijun.model.Statement;
import org.kijun.model.TestCase;
import org.kijun.model.Threat;
import org.kijun.model.Trace;
import org.kijun.model.Traceable;
import org.kijun.report.Phrase;
import org.kijun.report.Standing;
import org.kijun.report.Words;
import org.kijun.report.builder.Standings;

/** What is directly linked with an element, to the left (what it comes from) and to the right (what comes of it). */
final class Neighbours {
    /**
     * A link from the left to the right.
     *
     * @param standing of the right end by this link, such as the verdict of a product
     */
    record Link(Named left, Named right, Phrase label, boolean partial, Optional<Standing> standing) {
        Named other(Named end) {
            return end == left ? right : left;
        }
    }

    private final Traceability index;
    private final Words words;

    Neighbours(Traceability index, Words words) {
        this.index = index;
        this.words = words;
    }

    List<Link> left(Named element) {
        return switch (element) {
            case Threat threat -> index.showing(threat).stream().map(incident -> shows(incident, threat)).toList();
            case Clause clause -> counters(clause);
            case Requirement requirement -> Stream.concat(traces(requirement), counters(requirement).stream()).toList();
            case TestCase test when test.eContainer() instanceof Requirement requirement -> List.of(verifies(requirement, test));
            case Product product -> product.getStatements().stream().filter(statement -> Linked.is(statement.getRequirement()))
                    .map(statement -> answers(product, statement)).toList();
            default -> List.of();
        };
    }

    List<Link> right(Named element) {
        return switch (element) {
            case Incident incident -> Stream.concat(Linked.in(incident.getShows()).stream().map(threat -> shows(incident, threat)),
                    Linked.in(incident.getCounteredBy()).stream().map(countering -> link(incident, countering))).toList();
            case Threat threat -> index.countering(threat).stream().map(countering -> link(threat, countering)).toList();
            case Clause clause -> index.tracesTo(clause).stream().map(link -> trace(link.requirement(), link.trace())).toList();
            case Requirement requirement -> Stream.concat(requirement.getTests().stream().map(test -> verifies(requirement, test)),
                    index.answersTo(requirement).stream().map(this::answers)).toList();
            default -> List.of();
        };
    }

    private Stream<Link> traces(Requirement requirement) {
        return requirement.getTraces().stream().filter(trace -> Linked.is(trace.getClause())).map(trace -> trace(requirement, trace));
    }

    private List<Link> counters(Traceable countering) {
        var links = new ArrayList<Link>();
        Linked.in(countering.getCounters()).forEach(threat -> links.add(link(threat, countering)));
        return links;
    }

    private Link trace(Requirement requirement, Trace trace) {
        return new Link(trace.getClause(), requirement, words.of(trace.getRelation()), Extent.of(trace.getRelation()) == Extent.PARTLY, Optional.empty());
    }

    private Link shows(Incident incident, Threat threat) {
        return new Link(incident, threat, words.of("edge.shows"), false, Optional.empty());
    }

    private Link link(Named danger, Named countering) {
        return new Link(danger, countering, words.of("edge.countered"), false, Optional.empty());
    }

    private Link verifies(Requirement requirement, TestCase test) {
        return new Link(requirement, test, words.of("edge.test"), false, Optional.empty());
    }

    private Link answers(ProductAnswer answer) {
        return answers(answer.product(), answer.statement());
    }

    private Link answers(Product product, Statement statement) {
        var standing = Standings.of(statement.getVerdict());
        return new Link(statement.getRequirement(), product, words.of(standing), standing != Standing.MET, Optional.of(standing));
    }
}
