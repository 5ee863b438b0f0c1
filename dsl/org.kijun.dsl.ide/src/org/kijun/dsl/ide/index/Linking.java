package org.kijun.dsl.ide.index;

import jakarta.inject.Inject;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.linking.ILinkingService;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.scoping.IScopeProvider;

/** Looks for what a name means, once, and remembers the answer as long as the text with the name is not read anew. */
public final class Linking implements ILinkingService {
    @Inject
    private IScopeProvider scopes;

    @Override
    public List<EObject> getLinkedObjects(EObject owner, EReference feature, INode node) {
        var name = References.written(node);
        if (name.isEmpty()) {
            return List.of();
        }
        var found = scopes.getScope(owner, feature).getSingleElement(QualifiedName.create(name.split("/", -1)));
        var answer = found == null ? List.<EObject>of() : List.of(found.getEObjectOrProxy());
        answers((XtextResource) owner.eResource()).put(node, answer);
        return answer;
    }

    /** What was answered for the name: nothing or one element; null when nobody asked yet. */
    static List<EObject> answer(XtextResource resource, INode node) {
        return answers(resource).get(node);
    }

    private static Map<INode, List<EObject>> answers(XtextResource resource) {
        return resource.getCache().get(Linking.class, resource, IdentityHashMap::new);
    }
}
