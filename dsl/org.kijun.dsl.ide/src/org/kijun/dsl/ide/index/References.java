package org.kijun.dsl.ide.index;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.EObjectAtOffsetHelper;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.eclipse.xtext.util.TextRegion;
import org.kijun.model.Named;

/** The names that are written as references. */
public final class References {
    @Inject
    private IScopeProvider scopes;

    @Inject
    private EObjectAtOffsetHelper helper;

    /**
     * A name written as a reference.
     *
     * @param node  the name in the text
     * @param owner the element that refers
     */
    public record Reference(INode node, EObject owner, EReference feature) {
        /** The name without what only frees keywords. */
        public String written() {
            return References.written(node);
        }

        /** The rule of the grammar by which names are written here. */
        public String rule() {
            var terminal = ((CrossReference) node.getGrammarElement()).getTerminal();
            return ((RuleCall) terminal).getRule().getName();
        }
    }

    /** All references of the file in the order of the text. */
    public static List<Reference> in(XtextResource resource) {
        return NodePass.of(resource).references();
    }

    /** The name without what only frees keywords. */
    static String written(INode node) {
        return NodeModelUtils.getTokenText(node).replace("^", "");
    }

    /** The reference under or left of the offset. */
    public Optional<Reference> at(XtextResource resource, int offset) {
        return Optional.ofNullable(helper.getCrossReferenceNode(resource, new TextRegion(offset, 0))).flatMap(References::of);
    }

    /** What the name means where it is written; empty when nothing bears it. */
    public Optional<Named> target(Reference reference) {
        var answer = Linking.answer((XtextResource) reference.owner().eResource(), reference.node());
        if (answer == null) {
            return target(reference.owner(), reference.feature(), reference.written());
        }
        return answer.stream().map(found -> EcoreUtil.resolve(found, reference.owner())).filter(found -> !found.eIsProxy()).map(Named.class::cast).findFirst();
    }

    /** What the name would mean in the place of the reference of the element. */
    public Optional<Named> target(EObject owner, EReference feature, String written) {
        var found = scopes.getScope(owner, feature).getSingleElement(QualifiedName.create(written.split("/", -1)));
        return found != null && EcoreUtil.resolve(found.getEObjectOrProxy(), owner) instanceof Named named && !named.eIsProxy()
                ? Optional.of(named)
                : Optional.empty();
    }

    private static Optional<Reference> of(INode node) {
        var owner = NodeModelUtils.findActualSemanticObjectFor(node);
        return owner == null || node.getLength() == 0
                ? Optional.empty()
                : Optional.of(new Reference(node, owner, GrammarUtil.getReference((CrossReference) node.getGrammarElement(), owner.eClass())));
    }
}
