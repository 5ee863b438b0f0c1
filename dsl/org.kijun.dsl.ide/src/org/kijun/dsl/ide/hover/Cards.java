package org.kijun.dsl.ide.hover;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.kijun.dsl.ide.index.Relations;
import org.kijun.dsl.ide.words.Words;
import org.kijun.model.Baseline;
import org.kijun.model.Clause;
import org.kijun.model.DeviceClass;
import org.kijun.model.Document;
import org.kijun.model.Fact;
import org.kijun.model.FactKind;
import org.kijun.model.Incident;
import org.kijun.model.Named;
import org.kijun.model.Parameter;
import org.kijun.model.Product;
import org.kijun.model.Requirement;
import org.kijun.model.Statement;
import org.kijun.model.Strength;
import org.kijun.model.Term;
import org.kijun.model.TestCase;
import org.kijun.model.Threat;
import org.kijun.model.Trace;
import org.kijun.model.Unit;
import org.kijun.model.Verdict;

/** What a reader wants to know of an element without going there. */
public final class Cards {
    @Inject
    private Words words;

    /** Markdown; empty for what has no name. */
    public String of(EObject element) {
        return element instanceof Named named && named.getName() != null ? card(named).markdown() : "";
    }

    private Card card(Named named) {
        var card = new Card(words);
        return switch (named) {
            case Clause clause -> clause(card, clause);
            case Requirement requirement -> requirement(card, requirement);
            case Fact fact -> fact(card, fact);
            case DeviceClass type -> deviceClass(card, type);
            case Document document -> document(card, document);
            case Term term -> card.heading(term).text(term.getDefinition());
            case Threat threat -> card.heading(threat).text(threat.getSummary()).line("countered-by", names(Relations.of(threat).countering(threat)));
            case Incident incident -> card.heading(incident, shown(incident.getDate())).text(incident.getSummary()).line("shows", names(incident.getShows()));
            case TestCase test -> card.heading(test, shown(test.getMethod())).text(test.getGiven());
            case Baseline baseline -> card.heading(baseline, shown(baseline.getEdition()), shown(baseline.getStatus())).text(baseline.getSummary());
            case Product product -> card.heading(product, shown(product.getModel())).text(product.getVendor()).line("for", names(product.getDeviceClasses()));
            case Unit unit when unit.getBase() != null -> card.heading(unit, unit.getFactor() + " " + unit.getBase().getName());
            default -> card.heading(named);
        };
    }

    private Card clause(Card card, Clause clause) {
        var strength = clause.getStrength() == Strength.INFO ? "" : shown(clause.getStrength());
        card.heading(clause, shown(clause.getPrinted()), strength, document(clause)).text(clause.getSummary()).text("condition", clause.getCondition());
        card.line("party", clause.getParties().stream().map(Cards::shown).toList());
        card.line("traced-by", tracedBy(clause)).line("counters", names(clause.getCounters())).line("answers", verdicts(Relations.of(clause).answers(clause)));
        Relations.of(clause).texts(clause).stream().findFirst().ifPresent(overlay -> card.quotation("own-text", overlay.getText()));
        return card;
    }

    private Card requirement(Card card, Requirement requirement) {
        var obligation = requirement.getStatement() == null ? "" : shown(requirement.getObligation());
        return card.heading(requirement, obligation, shown(requirement.getStatus())).text(requirement.getStatement())
                .line("for", names(requirement.getDeviceClasses())).line("when", written(requirement.getCondition()))
                .line("alternatives", names(requirement.getAlternatives())).line("parameters", requirement.getParameters().stream().map(Cards::parameter).toList())
                .line("traces", requirement.getTraces().stream().map(Cards::traced).filter(Objects::nonNull).toList())
                .line("answers", verdicts(Relations.of(requirement).answers(requirement)));
    }

    private static Card deviceClass(Card card, DeviceClass type) {
        card.heading(type).text(type.getDefinition());
        for (var parent : type.getParents()) {
            card.line("is-a", List.of(path(parent)));
        }
        return card.line("part-of", names(type.getPartOf()));
    }

    /** The way up to the most general class, by the first parent of each. */
    private static String path(DeviceClass type) {
        var path = new LinkedHashSet<String>();
        for (var at = type; at != null && at.getName() != null && path.add(at.getName());) {
            at = at.getParents().isEmpty() ? null : at.getParents().getFirst();
        }
        return String.join(" › ", path);
    }

    private static Card fact(Card card, Fact fact) {
        card.heading(fact, fact.getKind().getLiteral(), fact.getUnit() == null ? "" : shown(fact.getUnit().getName())).text(fact.getQuestion());
        if (fact.getKind() == FactKind.CHOICE) {
            card.line("choices", names(fact.getChoices()));
        }
        return card.line("asked-by", names(Relations.of(fact).asking(fact)));
    }

    private static Card document(Card card, Document document) {
        return card.heading(document, shown(document.getEdition()), shown(document.getDate())).text(document.getPublisher()).text(document.getNote())
                .text("rights", document.getRights());
    }

    private static List<String> tracedBy(Clause clause) {
        return Relations.of(clause).traces(clause).stream()
                .map(trace -> ((Requirement) trace.eContainer()).getName() + " (" + trace.getRelation().getLiteral() + ")").toList();
    }

    /** Such as "met 3", in the order of the verdicts. */
    private List<String> verdicts(List<Statement> answers) {
        return Arrays.stream(Verdict.values())
                .map(verdict -> Map.entry(verdict, answers.stream().filter(answer -> answer.getVerdict() == verdict).count()))
                .filter(counted -> counted.getValue() > 0)
                .map(counted -> words.text("lens." + counted.getKey().getLiteral(), counted.getValue().toString()))
                .toList();
    }

    private static String parameter(Parameter parameter) {
        return Stream.of(parameter.getName(), parameter.getValue(), parameter.getUnit() == null ? null : parameter.getUnit().getName())
                .filter(Objects::nonNull).collect(Collectors.joining(" "));
    }

    private static String traced(Trace trace) {
        var clause = trace.getClause();
        return clause == null || clause.eIsProxy() ? null : clause.qualifiedName() + " (" + trace.getRelation().getLiteral() + ")";
    }

    private static String document(Clause clause) {
        return clause.document() == null ? "" : shown(clause.document().getName());
    }

    private static List<String> written(EObject element) {
        return element == null ? List.of() : Stream.ofNullable(NodeModelUtils.getNode(element)).map(NodeModelUtils::getTokenText).toList();
    }

    private static List<String> names(List<? extends Named> elements) {
        return elements.stream().map(Named::getName).filter(Objects::nonNull).toList();
    }

    private static String shown(Enumerator value) {
        return value == null ? "" : value.getLiteral();
    }

    private static String shown(String value) {
        return value == null ? "" : value;
    }
}
