package org.kijun.dsl.ide.fix;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.kijun.dsl.validation.KijunIssue;
import org.kijun.model.derived.Containers;

/**
 * A finding and the text around it.
 *
 * @param arguments of the finding, as documented at the issue
 * @param offset    where the marked part of the text begins
 * @param length    of the marked part
 */
record Site(XtextResource resource, KijunIssue issue, List<String> arguments, int offset, int length) {
    String text() {
        return resource.getParseResult().getRootNode().getText();
    }

    String marked() {
        return text().substring(offset, offset + length);
    }

    /** Empty when the finding has no such argument. */
    String argument(int index) {
        return index < arguments.size() ? arguments.get(index) : "";
    }

    ILeafNode leaf() {
        return NodeModelUtils.findLeafNodeAtOffset(resource.getParseResult().getRootNode(), offset);
    }

    /** The innermost element that the marked part belongs to. */
    EObject element() {
        return NodeModelUtils.findActualSemanticObjectFor(leaf());
    }

    /** The nearest element of the type around the marked part, or null. */
    <T> T element(Class<T> type) {
        return Containers.nearest(element(), type);
    }

    Proposal replacement(String title, String text) {
        return new Proposal(title, offset, length, text);
    }
}
