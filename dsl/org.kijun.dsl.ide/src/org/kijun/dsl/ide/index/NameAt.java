package org.kijun.dsl.ide.index;

import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.kijun.model.KijunPackage.Literals;
import org.kijun.model.Named;
import org.kijun.model.derived.QualifiedNames;

/** Finds the element whose name stands at a place; in a name of several parts, each part is the name of its own element. */
public final class NameAt {
    @Inject
    private References references;

    /** An element and where its name stands. */
    public record Found(Named element, int offset, int length) {
    }

    /** The name that the offset is in or just behind. */
    public Optional<Found> at(XtextResource resource, int offset) {
        var reference = references.at(resource, offset);
        return reference.isPresent() ? reference.flatMap(found -> references.target(found).flatMap(target -> part(found.node(), target, offset)))
                : declared(resource, offset).or(() -> declared(resource, offset - 1));
    }

    private static Optional<Found> declared(XtextResource resource, int offset) {
        if (resource.getParseResult() == null || offset < 0) {
            return Optional.empty();
        }
        var leaf = NodeModelUtils.findLeafNodeAtOffset(resource.getParseResult().getRootNode(), offset);
        return leaf != null && NodeModelUtils.findActualSemanticObjectFor(leaf) instanceof Named named
                ? declaration(named).filter(found -> found.offset() <= offset && offset < found.offset() + found.length())
                : Optional.empty();
    }

    /** Where the element is given its name; empty when it has none. */
    public static Optional<Found> declaration(Named named) {
        return NodeModelUtils.findNodesForFeature(named, Literals.NAMED__NAME).stream().findFirst()
                .map(node -> new Found(named, node.getOffset(), node.getLength()));
    }

    /** The part of the written name that the offset is in, with the element that bears it: the target or what holds it. */
    private static Optional<Found> part(INode node, Named target, int offset) {
        var text = node.getRootNode().getText().substring(node.getOffset(), node.getEndOffset());
        int within = Math.min(offset - node.getOffset(), text.length());
        int from = text.lastIndexOf(QualifiedNames.SEPARATOR, within - 1) + 1;
        int to = text.indexOf(QualifiedNames.SEPARATOR, from);
        var rest = to < 0 ? "" : text.substring(to).replace("^", "");
        var full = target.qualifiedName().substring(0, target.qualifiedName().length() - rest.length());
        return holder(target, full).map(element -> new Found(element, node.getOffset() + from, (to < 0 ? text.length() : to) - from));
    }

    private static Optional<Named> holder(Named target, String full) {
        for (EObject at = target; at != null; at = at.eContainer()) {
            if (at instanceof Named named && full.equals(named.qualifiedName())) {
                return Optional.of(named);
            }
        }
        return Optional.empty();
    }
}
