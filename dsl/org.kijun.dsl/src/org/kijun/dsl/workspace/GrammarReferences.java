package org.kijun.dsl.workspace;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.GrammarUtil;
import org.kijun.dsl.services.KijunGrammarAccess;

/** The features that the cross references of the grammar set. */
@Singleton
final class GrammarReferences {
    private final Map<EObject, String> features = new HashMap<>();

    @Inject
    GrammarReferences(KijunGrammarAccess grammar) {
        for (var reference : EcoreUtil2.getAllContentsOfType(grammar.getGrammar(), CrossReference.class)) {
            features.put(reference, GrammarUtil.containingAssignment(reference).getFeature());
        }
    }

    /** The feature that a node of the element of the grammar sets in an object of the class; null when it is no reference. */
    EReference feature(EObject grammarElement, EClass owner) {
        if (!(grammarElement instanceof CrossReference)) {
            return null;
        }
        return (EReference) owner.getEStructuralFeature(features.get(grammarElement));
    }
}
