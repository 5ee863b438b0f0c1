package org.kijun.dsl.workspace;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.GrammarUtil;
import org.kijun.dsl.services.KijunGrammarAccess;

/** What elements of the grammar set: references and names. */
@Singleton
final class GrammarFeatures {
    private final Map<EObject, String> features = new HashMap<>();

    private final Set<EObject> names = new HashSet<>();

    @Inject
    GrammarFeatures(KijunGrammarAccess grammar) {
        EcoreUtil2.getAllContentsOfType(grammar.getGrammar(), Assignment.class).stream()
                .filter(assignment -> assignment.getFeature().equals("name"))
                .forEach(assignment -> names.add(assignment.getTerminal()));
        for (var reference : EcoreUtil2.getAllContentsOfType(grammar.getGrammar(), CrossReference.class)) {
            features.put(reference, GrammarUtil.containingAssignment(reference).getFeature());
        }
    }

    /** The feature that a node of the element of the grammar sets in an object of the class; null when it is no reference. */
    EReference reference(EObject grammarElement, EClass owner) {
        if (!(grammarElement instanceof CrossReference)) {
            return null;
        }
        return (EReference) owner.getEStructuralFeature(features.get(grammarElement));
    }

    /** Whether a node of the element of the grammar is the name of the element that it belongs to. */
    boolean isName(EObject grammarElement) {
        return names.contains(grammarElement);
    }
}
