package org.kijun.dsl.workspace;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;
import org.kijun.dsl.naming.NameResolution;
import org.kijun.dsl.naming.NameTable;
import org.kijun.model.derived.QualifiedNames;

/**
 * Finds out what every written name means. Files of the library are fetched when a name leads into them, and their names are looked up
 * in turn, until nothing is missing.
 */
final class Linker {
    private final NameTable names;
    private final Function<String, Collection<String>> libraryFiles;
    private final Set<String> fetched = new LinkedHashSet<>();
    private final Set<String> missing = new LinkedHashSet<>();
    private EObject lastScope;
    private Collection<String> lastPrefixes;

    /** @param libraryFiles the files of the library that may declare a full name */
    Linker(NameTable names, Function<String, Collection<String>> libraryFiles) {
        this.names = names;
        this.libraryFiles = libraryFiles;
    }

    /** Marks a file of the library as already loaded. */
    void fetched(String file) {
        fetched.add(file);
    }

    /**
     * Links as much as there is.
     *
     * @param fetch loads files of the library, enters their names, and returns the references in them
     */
    void link(List<LinkRequest> requests, Function<List<String>, List<LinkRequest>> fetch) {
        var open = requests;
        while (!open.isEmpty()) {
            var postponed = tried(open, false);
            postponed.addAll(missing.isEmpty() ? tried(open, true) : dependent(open));
            postponed.addAll(fetchMissing(fetch));
            open = postponed;
        }
    }

    private List<LinkRequest> fetchMissing(Function<List<String>, List<LinkRequest>> fetch) {
        if (missing.isEmpty()) {
            return List.of();
        }
        var files = List.copyOf(missing);
        fetched.addAll(files);
        missing.clear();
        return fetch.apply(files);
    }

    private static List<LinkRequest> dependent(List<LinkRequest> requests) {
        return requests.stream().filter(request -> NameResolution.dependsOnAnother(request.reference())).toList();
    }

    /** Looks up either the names that stand for themselves or those that depend on them; returns those that need more files. */
    private List<LinkRequest> tried(List<LinkRequest> requests, boolean dependent) {
        var postponed = new ArrayList<LinkRequest>();
        for (var request : requests) {
            if (NameResolution.dependsOnAnother(request.reference()) == dependent && !isSettled(request)) {
                postponed.add(request);
            }
        }
        return postponed;
    }

    private boolean isSettled(LinkRequest request) {
        for (var prefix : prefixes(request)) {
            var candidate = prefix + QualifiedNames.SEPARATOR + request.written();
            if (isFound(request, candidate)) {
                return true;
            }
            if (needsFiles(candidate)) {
                return false;
            }
        }
        return isFound(request, request.written()) || !needsFiles(request.written());
    }

    private boolean isFound(LinkRequest request, String candidate) {
        var found = names.find(candidate, request.reference());
        if (found == null) {
            return false;
        }
        request.target(found);
        if (!request.reference().isMany()) {
            request.owner().eSet(request.reference(), found);
        }
        return true;
    }

    /** Most names stand in the same element as the one before. */
    private Collection<String> prefixes(LinkRequest request) {
        if (NameResolution.dependsOnAnother(request.reference())) {
            return NameResolution.prefixes(request.owner(), request.reference());
        }
        var scope = NameResolution.scope(request.owner());
        if (scope != lastScope) {
            lastScope = scope;
            lastPrefixes = NameResolution.prefixes(request.owner(), request.reference());
        }
        return lastPrefixes;
    }

    private boolean needsFiles(String candidate) {
        boolean isNeeded = false;
        for (var file : libraryFiles.apply(candidate)) {
            if (!fetched.contains(file)) {
                missing.add(file);
                isNeeded = true;
            }
        }
        return isNeeded;
    }
}
