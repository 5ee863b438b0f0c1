package org.kijun.dsl.workspace;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.kijun.dsl.syntax.BlockProperties;
import org.kijun.dsl.validation.KijunIssue;
import org.kijun.model.Element;
import org.kijun.model.findings.Finding;
import org.kijun.model.findings.Place;

/** The one pass over the nodes of a file: lines of elements, names written as references, errors, properties given twice. */
final class NodePass {
    private static final int MAX_ERRORS = 100;

    private final String text;
    private final LineCursor lines;
    private final GrammarFeatures features;
    private final BlockProperties properties;
    private final List<LinkRequest> requests = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Map<EObject, Place> names = new IdentityHashMap<>();
    private int errors;

    NodePass(String file, String text, GrammarFeatures features, BlockProperties properties) {
        this.text = text;
        this.features = features;
        this.properties = properties;
        lines = new LineCursor(file, text);
    }

    List<LinkRequest> requests() {
        return requests;
    }

    /** Where the names of the elements stand. */
    Map<EObject, Place> names() {
        return names;
    }

    List<Finding> findings() {
        return findings;
    }

    boolean sound() {
        return errors == 0;
    }

    void run(ICompositeNode root) {
        visit(root, new Owner(null));
    }

    /** What the nodes below an element belong to. */
    private static final class Owner {
        private final EObject element;
        private final List<String> properties = new ArrayList<>(0);

        Owner(EObject element) {
            this.element = element;
        }
    }

    private void visit(INode node, Owner outer) {
        var owner = outer;
        if (node.hasDirectSemanticElement()) {
            owner = new Owner(node.getSemanticElement());
            setLine(node, owner.element);
        }
        if (node.getSyntaxErrorMessage() != null) {
            addError(node);
        }
        if (node.getGrammarElement() != null && owner.element != null) {
            look(node, owner);
        }
        if (node instanceof ICompositeNode composite) {
            for (var child = composite.getFirstChild(); child != null; child = child.getNextSibling()) {
                visit(child, owner);
            }
        }
    }

    private void setLine(INode node, EObject element) {
        if (element instanceof Element known) {
            known.setLine(lines.line(node.getOffset()));
        }
    }

    private void look(INode node, Owner owner) {
        var reference = features.reference(node.getGrammarElement(), owner.element.eClass());
        if (reference != null) {
            addRequest(node, owner.element, reference);
            return;
        }
        if (features.isName(node.getGrammarElement())) {
            names.put(owner.element, lines.place(node.getOffset(), node.getLength()));
            return;
        }
        var property = properties.onceOnly(node.getGrammarElement());
        if (property.isPresent()) {
            addProperty(node, owner, property.get());
        }
    }

    private void addRequest(INode node, EObject owner, EReference reference) {
        int offset = node.getOffset();
        int length = node.getLength();
        if (length > 0) {
            var written = text.substring(offset, offset + length);
            var name = written.indexOf('^') < 0 ? written : written.replace("^", "");
            requests.add(new LinkRequest(owner, reference, name, lines.place(offset, length)));
        }
    }

    private void addProperty(INode node, Owner owner, String property) {
        if (owner.properties.contains(property)) {
            findings.add(new Finding(KijunIssue.PROPERTY_TWICE, lines.place(node.getOffset(), node.getLength()), List.of(property)));
        } else {
            owner.properties.add(property);
        }
    }

    private void addError(INode node) {
        if (errors++ < MAX_ERRORS) {
            var place = lines.place(Math.min(node.getOffset(), text.length()), node.getLength());
            findings.add(SyntaxFindings.of(node.getSyntaxErrorMessage(), place));
        }
    }
}
