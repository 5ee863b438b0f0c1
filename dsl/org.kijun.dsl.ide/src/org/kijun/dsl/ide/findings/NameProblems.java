package org.kijun.dsl.ide.findings;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.resource.XtextResource;
import org.kijun.dsl.ide.index.References;
import org.kijun.dsl.naming.NameResolution;
import org.kijun.dsl.naming.Suggestions;
import org.kijun.dsl.validation.KijunIssue;
import org.kijun.model.Named;

/** Names that mean nothing, and names that are listed twice. */
final class NameProblems {
    /** So many names are compared at most for one file: less than a blink of work. */
    private static final int COMPARISONS = 200_000;

    @Inject
    private References references;

    List<Problem> in(XtextResource file) {
        var problems = new ArrayList<Problem>();
        var suggestions = new Suggestions(COMPARISONS);
        var listed = new Listed(null, null, Set.of());
        for (var reference : References.in(file)) {
            listed = listed.goesOnWith(reference) ? listed : new Listed(reference.owner(), reference.feature(), new HashSet<>());
            var target = references.target(reference);
            if (target.isEmpty()) {
                problems.add(unresolved(reference, suggestions));
            } else if (reference.feature().isMany() && !listed.targets().add(target.get())) {
                problems.add(problem(KijunIssue.LISTED_TWICE, reference, reference.written()));
            }
        }
        return problems;
    }

    private static Problem unresolved(References.Reference reference, Suggestions suggestions) {
        var feature = reference.feature();
        var prefixes = NameResolution.prefixes(reference.owner(), feature);
        var suggestion = suggestions.instead(reference.written(), prefixes, () -> known(reference.owner(), feature)).orElse("");
        return problem(KijunIssue.forUnresolved(feature), reference, reference.written(), feature.getEReferenceType().getName(), suggestion);
    }

    private static Stream<String> known(EObject owner, EReference feature) {
        return EditorProject.of(owner.eResource().getResourceSet()).names(feature);
    }

    private static Problem problem(KijunIssue issue, References.Reference reference, String... arguments) {
        return new Problem(issue, reference.node().getOffset(), reference.node().getLength(), List.of(arguments));
    }

    /** What was listed so far in one list of an element. */
    private record Listed(EObject owner, EReference feature, Set<Named> targets) {
        boolean goesOnWith(References.Reference reference) {
            return owner == reference.owner() && feature == reference.feature();
        }
    }
}
