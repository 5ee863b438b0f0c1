package org.kijun.dsl.ide.index;

import jakarta.inject.Inject;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.InternalEList;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.kijun.dsl.naming.NameResolution;

/** Looks for what each name of a text means, once, and remembers the answers as long as the text is not read anew. */
public final class Linking {
    @Inject
    private IScopeProvider scopes;

    /** Nothing or one element for each name (some nodes are made anew each time, but equal), and the elements with a name that means nothing. */
    private record Answers(Map<INode, List<EObject>> byNode, Set<EObject> half) {
        Answers() {
            this(new HashMap<>(), Collections.newSetFromMap(new IdentityHashMap<>()));
        }
    }

    /** Names that can only be understood after another one of the same block come last. */
    void link(XtextResource file) {
        var answers = answers(file);
        var references = References.in(file);
        references.stream().filter(reference -> !NameResolution.dependsOnAnother(reference.feature())).forEach(reference -> link(reference, answers));
        references.stream().filter(reference -> NameResolution.dependsOnAnother(reference.feature())).forEach(reference -> link(reference, answers));
    }

    /** What was answered for the name: nothing or one element; null when nobody asked yet. */
    static List<EObject> answer(XtextResource file, INode node) {
        return answers(file).byNode().get(node);
    }

    /** Whether all names of the element mean something. */
    public static boolean isComplete(EObject element) {
        return !answers((XtextResource) element.eResource()).half().contains(element);
    }

    private void link(References.Reference reference, Answers answers) {
        var name = QualifiedName.create(reference.written().split("/", -1));
        var found = scopes.getScope(reference.owner(), reference.feature()).getSingleElement(name);
        if (found == null) {
            answers.byNode().put(reference.node(), List.of());
            answers.half().add(reference.owner());
        } else {
            answers.byNode().put(reference.node(), List.of(found.getEObjectOrProxy()));
            point(reference, found.getEObjectOrProxy());
        }
    }

    /** Nobody listens to elements that were just parsed. */
    @SuppressWarnings("unchecked")
    private static void point(References.Reference reference, EObject target) {
        var owner = (InternalEObject) reference.owner();
        owner.eSetDeliver(false);
        if (reference.feature().isMany()) {
            ((InternalEList<EObject>) owner.eGet(reference.feature())).addUnique(target);
        } else {
            owner.eSet(reference.feature(), target);
        }
        owner.eSetDeliver(true);
    }

    private static Answers answers(XtextResource file) {
        return file.getCache().get(Linking.class, file, Answers::new);
    }
}
