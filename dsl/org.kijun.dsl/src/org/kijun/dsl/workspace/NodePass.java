package org.kijun.dsl.workspace;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.kijun.dsl.validation.KijunIssue;
import org.kijun.model.Element;
import org.kijun.model.findings.Finding;
import org.kijun.model.findings.Place;

/** The one pass over the nodes of a file, part by part: lines of elements, names written as references, errors, properties given twice. */
final class NodePass {
    private static final int MAX_ERRORS = 100;

    private final NodeRoles roles;
    private final List<LinkRequest> requests = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Map<EObject, Place> names = new IdentityHashMap<>();
    private String text;
    private LineCursor lines;
    private int errors;

    NodePass(NodeRoles roles) {
        this.roles = roles;
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

    /** Takes the parts of a file one by one. */
    void run(String file, TextPart part, ICompositeNode root) {
        text = part.text();
        lines = new LineCursor(file, part);
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

    private void visit(INode node, Owner owner) {
        if (node.getSyntaxErrorMessage() != null) {
            addError(node);
        }
        if (node instanceof ICompositeNode composite) {
            visitComposite(composite, owner);
        } else if (!((ILeafNode) node).isHidden()) {
            look(node, owner);
        }
    }

    private void visitComposite(ICompositeNode node, Owner outer) {
        var owner = outer;
        if (node.hasDirectSemanticElement()) {
            owner = new Owner(node.getSemanticElement());
            setLine(node, owner.element);
        }
        look(node, owner);
        for (var child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            visit(child, owner);
        }
    }

    private void setLine(INode node, EObject element) {
        if (element instanceof Element known) {
            known.setLine(lines.line(start(node)));
        }
    }

    private void look(INode node, Owner owner) {
        switch (roles.of(node.getGrammarElement())) {
            case NodeRoles.Role.Reference reference -> addRequest(node, owner.element, reference.feature());
            case NodeRoles.Role.Name name -> names.put(owner.element, place(node));
            case NodeRoles.Role.Property property -> addProperty(node, owner, property.word());
            case null -> { }
        }
    }

    private void addRequest(INode node, EObject owner, EReference reference) {
        int start = start(node);
        int end = node.getTotalEndOffset();
        if (start < end && reference.getEContainingClass().isInstance(owner)) {
            var written = text.substring(start, end);
            var name = written.indexOf('^') < 0 ? written : written.replace("^", "");
            requests.add(new LinkRequest(owner, reference, name, lines.place(start, end - start)));
        }
    }

    private void addProperty(INode node, Owner owner, String property) {
        if (owner.properties.contains(property)) {
            findings.add(new Finding(KijunIssue.PROPERTY_TWICE, place(node), List.of(property)));
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

    private Place place(INode node) {
        int start = start(node);
        return lines.place(start, node.getTotalEndOffset() - start);
    }

    /** The offset of the first character that is neither white space nor comment; the end of the node when there is none. */
    private static int start(INode node) {
        int start = visibleStart(node);
        return start < 0 ? node.getTotalEndOffset() : start;
    }

    private static int visibleStart(INode node) {
        if (node instanceof ILeafNode leaf) {
            return leaf.isHidden() ? -1 : leaf.getTotalOffset();
        }
        for (var child = ((ICompositeNode) node).getFirstChild(); child != null; child = child.getNextSibling()) {
            int start = visibleStart(child);
            if (start >= 0) {
                return start;
            }
        }
        return -1;
    }
}
