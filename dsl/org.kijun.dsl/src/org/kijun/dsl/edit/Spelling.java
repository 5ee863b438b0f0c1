package org.kijun.dsl.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.kijun.dsl.naming.NameResolution;
import org.kijun.model.KijunPackage;
import org.kijun.model.Named;
import org.kijun.model.derived.QualifiedNames;

/** What names mean that are written inside an element, and how short others may be written there. */
final class Spelling {
    private final Collection<String> prefixes;
    private final Names names;

    Spelling(EObject element, Names names) {
        prefixes = NameResolution.prefixes(element, KijunPackage.Literals.STATEMENT__REQUIREMENT);
        this.names = names;
    }

    /** Whether the written name means the element with the full name. */
    boolean means(String written, String qualifiedName, EReference reference) {
        for (var candidate : candidates(written)) {
            if (candidate.equals(qualifiedName)) {
                return true;
            }
            if (isDeclared(candidate, reference)) {
                return false;
            }
        }
        return false;
    }

    /** The full name of what the written name means; the name as it is when that is not known. */
    String full(String written, EReference reference) {
        return candidates(written).stream().filter(candidate -> isDeclared(candidate, reference)).findFirst().orElse(written);
    }

    /** The shortest name that means the element. */
    String shortest(String qualifiedName, EReference reference) {
        return spellings(qualifiedName).stream().filter(written -> means(written, qualifiedName, reference)).findFirst().orElse(qualifiedName);
    }

    /** How the name may be written, the shortest first; some of that may mean something else. */
    List<String> spellings(String qualifiedName) {
        var spellings = new ArrayList<String>(List.of(qualifiedName));
        for (var prefix : prefixes) {
            if (qualifiedName.startsWith(prefix + QualifiedNames.SEPARATOR)) {
                spellings.add(qualifiedName.substring(prefix.length() + 1));
            }
        }
        spellings.sort(Comparator.comparingInt(String::length));
        return spellings;
    }

    private List<String> candidates(String written) {
        var candidates = new ArrayList<String>();
        prefixes.forEach(prefix -> candidates.add(prefix + QualifiedNames.SEPARATOR + written));
        candidates.add(written);
        return candidates;
    }

    private boolean isDeclared(String name, EReference reference) {
        return names.declares().test(name, reference.getEReferenceType().getInstanceClass().asSubclass(Named.class));
    }
}
