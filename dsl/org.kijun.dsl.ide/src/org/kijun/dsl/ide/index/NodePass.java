package org.kijun.dsl.ide.index;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.kijun.dsl.syntax.BlockProperties;

/** One walk over the nodes of a text: the names that it refers to, and the properties that stand in a block a second time. */
public final class NodePass {
    private final BlockProperties properties;
    private final Set<Given> given = new HashSet<>();
    private final List<References.Reference> references = new ArrayList<>();
    private final List<Repeated> repeated = new ArrayList<>();

    private NodePass(BlockProperties properties) {
        this.properties = properties;
    }

    /** A property that its block has already. */
    public record Repeated(INode node, String property) {
    }

    private record Given(EObject block, String property) {
    }

    /** Of the text as it is now; walked once. */
    public static NodePass of(XtextResource file) {
        return file.getCache().get(NodePass.class, file, () -> {
            var pass = new NodePass(file.getResourceServiceProvider().get(BlockProperties.class));
            if (file.getParseResult() != null) {
                pass.walk(file.getParseResult().getRootNode());
            }
            return pass;
        });
    }

    /** In the order of the text. */
    List<References.Reference> references() {
        return references;
    }

    /** In the order of the text. */
    public List<Repeated> repeated() {
        return repeated;
    }

    private void walk(ICompositeNode parent) {
        for (var node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            var property = properties.onceOnly(node.getGrammarElement());
            if (property.isPresent() && !given.add(new Given(node.getSemanticElement(), property.get()))) {
                repeated.add(new Repeated(node, property.get()));
            }
            if (node.getGrammarElement() instanceof CrossReference reference) {
                refer(node, reference);
            } else if (node instanceof ICompositeNode composite) {
                walk(composite);
            }
        }
    }

    private void refer(INode node, CrossReference written) {
        var owner = NodeModelUtils.findActualSemanticObjectFor(node);
        if (owner != null && node.getLength() > 0) {
            references.add(new References.Reference(node, owner, GrammarUtil.getReference(written, owner.eClass())));
        }
    }
}
