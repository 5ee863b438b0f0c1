package org.kijun.dsl.workspace;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EReference;
import org.kijun.dsl.naming.NameResolution;
import org.kijun.dsl.naming.NameTable;
import org.kijun.dsl.naming.Suggestions;
import org.kijun.dsl.validation.KijunIssue;
import org.kijun.model.findings.Finding;

/** Findings about names that mean nothing, with what was probably meant. */
final class Unresolved {
    /** So many names are compared at most in one run: about a second of work. */
    private static final int COMPARISONS = 1_000_000;

    private final NameTable names;
    private final LibraryIndex library;
    private final Suggestions suggestions = new Suggestions(COMPARISONS);

    Unresolved(NameTable names, LibraryIndex library) {
        this.names = names;
        this.library = library;
    }

    List<Finding> findings(List<LinkRequest> requests) {
        return requests.stream().filter(request -> request.target() == null).map(this::finding).toList();
    }

    private Finding finding(LinkRequest request) {
        var reference = request.reference();
        var prefixes = NameResolution.prefixes(request.owner(), reference);
        var suggestion = suggestions.instead(request.written(), prefixes, () -> known(reference)).orElse("");
        var arguments = List.of(request.written(), reference.getEReferenceType().getName(), suggestion);
        return new Finding(KijunIssue.forUnresolved(reference), request.place(), arguments);
    }

    private Stream<String> known(EReference reference) {
        return Stream.concat(names.names(reference), library.names(NameResolution.kinds(reference)).stream());
    }
}
