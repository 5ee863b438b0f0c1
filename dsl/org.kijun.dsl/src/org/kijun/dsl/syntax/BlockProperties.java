package org.kijun.dsl.syntax;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.EnumRule;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.kijun.dsl.services.KijunGrammarAccess;

/** The properties that a block or a file can hold, read off the grammar: the branches of its loops. */
@Singleton
public final class BlockProperties {
    private final Map<EObject, String> onceOnly = new HashMap<>();
    private final Map<AbstractRule, Set<String>> words = new HashMap<>();

    @Inject
    public BlockProperties(KijunGrammarAccess grammar) {
        for (var rule : GrammarUtil.allParserRules(grammar.getGrammar())) {
            if (!GrammarUtil.isDatatypeRule(rule)) {
                loops(rule).forEach(loop -> addBranches(rule, loop));
            }
        }
    }

    /** The name of the property that begins with the element of the grammar and may stand once in a block; empty for all else. */
    public Optional<String> onceOnly(EObject grammarElement) {
        return Optional.ofNullable(onceOnly.get(grammarElement));
    }

    /** The words that can begin a property or part of the block; empty when the rule has no block. */
    public Set<String> words(AbstractRule block) {
        return words.getOrDefault(block, Set.of());
    }

    private static List<AbstractElement> loops(ParserRule rule) {
        return EcoreUtil2.getAllContentsOfType(rule, AbstractElement.class).stream()
                .filter(element -> "*".equals(element.getCardinality()) && !isCommaList(element))
                .toList();
    }

    private static boolean isCommaList(AbstractElement element) {
        return element instanceof Group group && group.getElements().getFirst() instanceof Keyword word && word.getValue().equals(",");
    }

    private void addBranches(ParserRule rule, AbstractElement loop) {
        var branches = loop instanceof Alternatives alternatives ? alternatives.getElements() : List.of(loop);
        for (var branch : branches) {
            words.computeIfAbsent(rule, none -> new LinkedHashSet<>()).addAll(firstWords(branch));
            addOnceOnly(branch);
        }
    }

    private void addOnceOnly(AbstractElement branch) {
        var first = branch instanceof Group group ? group.getElements().getFirst() : branch;
        if (first instanceof Keyword word && !isSingleAddition(branch)) {
            onceOnly.put(word, word.getValue());
        } else if (first instanceof Assignment assignment && !assignment.getOperator().equals("+=")) {
            onceOnly.put(assignment.getTerminal(), spoken(assignment));
        }
    }

    /** A keyword that adds one thing, so that it is repeated for the next. */
    private static boolean isSingleAddition(AbstractElement branch) {
        return branch instanceof Group group && group.getElements().size() == 2
                && group.getElements().getLast() instanceof Assignment assignment
                && assignment.getOperator().equals("+=") && assignment.getCardinality() == null;
    }

    private static String spoken(Assignment assignment) {
        return assignment.getTerminal() instanceof Keyword word ? word.getValue() : assignment.getFeature();
    }

    private static Set<String> firstWords(AbstractElement element) {
        return switch (element) {
            case Keyword word -> Set.of(word.getValue());
            case Assignment assignment -> firstWords(assignment.getTerminal());
            case RuleCall call -> firstWords(call.getRule());
            case Group group -> firstWords(group.getElements().getFirst());
            case Alternatives alternatives -> {
                var words = new LinkedHashSet<String>();
                alternatives.getElements().forEach(branch -> words.addAll(firstWords(branch)));
                yield words;
            }
            default -> Set.of();
        };
    }

    private static Set<String> firstWords(AbstractRule rule) {
        return switch (rule) {
            case EnumRule enumeration -> new LinkedHashSet<>(EcoreUtil2.getAllContentsOfType(enumeration, Keyword.class).stream()
                    .map(Keyword::getValue).toList());
            case ParserRule parser when !GrammarUtil.isDatatypeRule(parser) -> firstWords(parser.getAlternatives());
            default -> Set.of();
        };
    }
}
