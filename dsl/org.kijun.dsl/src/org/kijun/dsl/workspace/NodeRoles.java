package org.kijun.dsl.workspace;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.IdentityHashMap;
import java.util.Map;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.GrammarUtil;
import org.kijun.dsl.services.KijunGrammarAccess;
import org.kijun.dsl.syntax.BlockProperties;

/** What the nodes made by an element of the grammar are to the batch checker; most are nothing. */
@Singleton
final class NodeRoles {
    private final Map<EObject, Role> roles = new IdentityHashMap<>();

    @Inject
    NodeRoles(KijunGrammarAccess access, BlockProperties properties) {
        var grammar = access.getGrammar();
        addProperties(grammar, properties);
        EcoreUtil2.getAllContentsOfType(grammar, Assignment.class).stream()
                .filter(assignment -> assignment.getFeature().equals("name"))
                .forEach(assignment -> roles.put(assignment.getTerminal(), new Role.Name()));
        EcoreUtil2.getAllContentsOfType(grammar, CrossReference.class)
                .forEach(reference -> roles.put(reference, new Role.Reference(feature(reference))));
    }

    /** What a node can be. */
    sealed interface Role {
        /** The name of an element. */
        record Name() implements Role {
        }

        /** A name written as a reference. */
        record Reference(EReference feature) implements Role {
        }

        /** The beginning of a property that may stand once in a block. */
        record Property(String word) implements Role {
        }
    }

    /** The role of a node of this element of the grammar, or null. */
    Role of(EObject grammarElement) {
        return roles.get(grammarElement);
    }

    private void addProperties(Grammar grammar, BlockProperties properties) {
        EcoreUtil2.eAllContents(grammar).forEach(element ->
                properties.onceOnly(element).ifPresent(word -> roles.put(element, new Role.Property(word))));
    }

    private static EReference feature(CrossReference reference) {
        var owner = (EClass) GrammarUtil.containingRule(reference).getType().getClassifier();
        return (EReference) owner.getEStructuralFeature(GrammarUtil.containingAssignment(reference).getFeature());
    }
}
