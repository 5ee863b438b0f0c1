package org.kijun.dsl.formatting;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;

/**
 * The places of the grammar where a property of a block begins, read off the grammar itself: the first element of every branch that
 * is repeated between braces, and everything that is repeated at the top of a file. A new property needs no change here.
 */
final class PropertyStarts {
    private final Set<EObject> starts = new HashSet<>();

    PropertyStarts(Grammar grammar) {
        for (var rule : GrammarUtil.allParserRules(grammar)) {
            if (isBlock(rule) || rule == grammar.getRules().getFirst()) {
                repeated(rule).forEach(this::addFirst);
            }
        }
    }

    boolean contains(EObject grammarElement) {
        return starts.contains(grammarElement);
    }

    private static boolean isBlock(ParserRule rule) {
        return EcoreUtil2.getAllContentsOfType(rule, Keyword.class).stream().anyMatch(word -> word.getValue().equals("{"));
    }

    /** Repeated elements that are not lists by comma. */
    private static List<AbstractElement> repeated(ParserRule rule) {
        return EcoreUtil2.getAllContentsOfType(rule, AbstractElement.class).stream()
                .filter(element -> "*".equals(element.getCardinality()) && !isCommaList(element))
                .toList();
    }

    private static boolean isCommaList(AbstractElement element) {
        return element instanceof Group group && group.getElements().getFirst() instanceof Keyword word && word.getValue().equals(",");
    }

    private void addFirst(AbstractElement element) {
        switch (element) {
            case Alternatives alternatives -> alternatives.getElements().forEach(this::addFirst);
            case Group group -> addFirst(group.getElements().getFirst());
            case Assignment assignment -> {
                starts.add(assignment.getTerminal());
                starts.add(assignment);
            }
            default -> starts.add(element);
        }
    }
}
