package org.kijun.dsl.ide.index;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.EObjectAtOffsetHelper;
import org.eclipse.xtext.resource.XtextResource;

/** What the name at a place means, as it was linked. */
public final class ElementAt extends EObjectAtOffsetHelper {
    @Override
    protected EObject resolveCrossReferencedElement(INode node) {
        var owner = NodeModelUtils.findActualSemanticObjectFor(node);
        var answer = owner == null ? null : Linking.answer((XtextResource) owner.eResource(), node);
        return answer == null || answer.isEmpty() ? null : EcoreUtil.resolve(answer.getFirst(), owner);
    }
}
