package org.kijun.dsl.ide.rename;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.TextRegion;
import org.kijun.dsl.ide.index.Everything;
import org.kijun.dsl.ide.index.References;
import org.kijun.dsl.naming.NameResolution;
import org.kijun.model.Clause;
import org.kijun.model.KijunPackage.Literals;
import org.kijun.model.Module;
import org.kijun.model.Named;
import org.kijun.model.Use;
import org.kijun.model.derived.QualifiedNames;

/**
 * One element gets another name: its declaration changes, and in every written name that leads to it or through it, the one part that
 * is its name. Full names stay full, short ones short, and a '^' stands where the new name needs one.
 */
final class Renaming {
    private static final String SEPARATOR = QualifiedNames.SEPARATOR;

    private final Named element;
    private final String newName;
    private final References references;
    private final IValueConverterService values;
    private final String oldFull;
    private final String newFull;
    private final int depth;
    private final Map<XtextResource, List<Change>> changes = new LinkedHashMap<>();

    Renaming(Named element, String newName, References references, IValueConverterService values) {
        this.element = element;
        this.newName = newName;
        this.references = references;
        this.values = values;
        oldFull = element.qualifiedName();
        depth = parts(oldFull).length - 1;
        newFull = oldFull.substring(0, oldFull.length() - element.getName().length()) + newName;
    }

    /** A part of a text and what comes in its place. */
    record Change(TextRegion region, String text) {
    }

    /** A reference that would mean something else afterwards. */
    record Captured(String written, String file) {
    }

    String newFullName() {
        return newFull;
    }

    /** By file, in the order of each text. */
    Map<XtextResource, List<Change>> changes() {
        Everything.resources(element.eResource().getResourceSet()).filter(resource -> !Everything.isLibrary(resource)).forEach(this::visit);
        return changes;
    }

    /** Whether another element of the kind bears the new name. */
    boolean isTaken() {
        return Everything.all(element, element.getClass()).anyMatch(other -> other != element && newFull.equals(other.qualifiedName()));
    }

    /** A reference that means another element now but would find the renamed one first. */
    Optional<Captured> captured() {
        return Everything.resources(element.eResource().getResourceSet()).flatMap(resource -> References.in(resource).stream())
                .filter(this::isCaptured)
                .findFirst()
                .map(reference -> new Captured(reference.written(), reference.owner().eResource().getURI().lastSegment()));
    }

    private boolean isCaptured(References.Reference reference) {
        var written = reference.written();
        if (!newFull.equals(written) && !newFull.endsWith(SEPARATOR + written) || !NameResolution.kinds(reference.feature()).contains(element.eClass())) {
            return false;
        }
        var target = references.target(reference).map(Named::qualifiedName).orElse(null);
        var candidates = NameResolution.candidates(reference.owner(), reference.feature(), written);
        int ours = candidates.indexOf(newFull);
        int present = candidates.indexOf(target);
        return ours >= 0 && present > ours;
    }

    private void visit(XtextResource resource) {
        var found = new ArrayList<Change>();
        if (resource == element.eResource()) {
            found.add(declaration());
        }
        References.in(resource).forEach(reference -> change(reference).ifPresent(found::add));
        uses(resource).forEach(use -> change(use).ifPresent(found::add));
        if (!found.isEmpty()) {
            found.sort((one, other) -> Integer.compare(one.region().getOffset(), other.region().getOffset()));
            changes.put(resource, found);
        }
    }

    private Change declaration() {
        var node = NodeModelUtils.findNodesForFeature(element, Literals.NAMED__NAME).getFirst();
        return new Change(region(node), values.toString(newName, element.eClass() == Literals.ALTERNATIVE ? "PlainName" : "Name"));
    }

    private Optional<Change> change(References.Reference reference) {
        var written = parts(reference.written());
        if (!List.of(written).contains(element.getName())) {
            return Optional.empty();
        }
        return references.target(reference).filter(this::isInside)
                .flatMap(target -> change(reference.node(), reference.rule(), written, depth - (parts(target.qualifiedName()).length - written.length)));
    }

    /** A namespace may be written without the name of the module. */
    private Optional<Change> change(Use use) {
        var nodes = NodeModelUtils.findNodesForFeature(use, Literals.USE__NAMESPACE);
        if (nodes.isEmpty() || use.getNamespace() == null) {
            return Optional.empty();
        }
        var module = use.module().getName();
        return change(nodes.getFirst(), use.getNamespace(), 0)
                .or(() -> module == null ? Optional.empty() : change(nodes.getFirst(), module + SEPARATOR + use.getNamespace(), parts(module).length));
    }

    private Optional<Change> change(INode node, String namespace, int skipped) {
        return (namespace + SEPARATOR).startsWith(oldFull + SEPARATOR)
                ? change(node, "QName", parts(NodeModelUtils.getTokenText(node).replace("^", "")), depth - skipped)
                : Optional.empty();
    }

    /** The change of one part of a written name; empty when the name was written too short to hold it. */
    private Optional<Change> change(INode name, String rule, String[] written, int part) {
        if (part < 0 || !written[part].equals(element.getName())) {
            return Optional.empty();
        }
        written[part] = newName;
        var text = parts(values.toString(String.join(SEPARATOR, written), rule))[part];
        return Optional.of(new Change(partRegion(name, part), text));
    }

    private boolean isInside(Named target) {
        for (EObject at = target; at != null; at = at.eContainer()) {
            if (at == element) {
                return !(element instanceof Clause) || target == element;
            }
        }
        return false;
    }

    private static TextRegion partRegion(INode name, int part) {
        int start = name.getOffset();
        var text = name.getRootNode().getText().substring(start, name.getEndOffset());
        int from = 0;
        for (int at = 0; at < part; at++) {
            from = text.indexOf(SEPARATOR, from) + 1;
        }
        int to = text.indexOf(SEPARATOR, from);
        return new TextRegion(start + from, (to < 0 ? text.length() : to) - from);
    }

    private static TextRegion region(INode node) {
        return new TextRegion(node.getOffset(), node.getLength());
    }

    private static List<Use> uses(XtextResource resource) {
        return resource.getContents().isEmpty() ? List.of() : ((Module) resource.getContents().getFirst()).getUses();
    }

    private static String[] parts(String name) {
        return name.split(SEPARATOR, -1);
    }
}
