package org.kijun.dsl.naming;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.kijun.model.Clause;
import org.kijun.model.KijunPackage;
import org.kijun.model.Mapping;
import org.kijun.model.Module;
import org.kijun.model.Named;
import org.kijun.model.Overlay;
import org.kijun.model.Statement;
import org.kijun.model.derived.QualifiedNames;

/**
 * What a name that somebody wrote can mean; the one rule for the checker, the editor and the completion. A name is tried inside every
 * element that holds the place, from the inside out; inside what the place speaks of (the document of a mapping or an overlay, the
 * requirement of a statement); inside every namespace in use; and at last as a full name. The first full name that an element of a
 * fitting kind bears is meant.
 */
public final class NameResolution {
    private static final KijunPackage MODEL = KijunPackage.eINSTANCE;
    private static final Map<EReference, List<EClass>> KINDS = new ConcurrentHashMap<>();

    private NameResolution() {
    }

    /** The full names that the written name can stand for, in the order in which they are tried. */
    public static List<String> candidates(EObject context, EReference reference, String written) {
        var prefixes = prefixes(context, reference);
        var candidates = new ArrayList<String>(prefixes.size() + 1);
        prefixes.forEach(prefix -> candidates.add(prefix + QualifiedNames.SEPARATOR + written));
        candidates.add(written);
        return candidates;
    }

    /** The full names inside of which a short name is looked for, in the order in which they are tried. */
    public static Collection<String> prefixes(EObject context, EReference reference) {
        var prefixes = new LinkedHashSet<String>();
        addContainers(context, prefixes);
        addName(spokenOf(context, reference), prefixes);
        addUses(context, prefixes);
        return prefixes;
    }

    /**
     * The innermost element that gives names inside of it their full names, or the outermost one of all. Places of the same scope look
     * for names in the same way, unless the reference {@link #dependsOnAnother}.
     */
    public static EObject scope(EObject context) {
        var at = context;
        while (at.eContainer() != null && (!(at instanceof Named) || at instanceof Clause)) {
            at = at.eContainer();
        }
        return at;
    }

    /** The name as one would write it at a place with these prefixes. Another element may be nearer: resolve it to be sure. */
    public static String shortened(String qualifiedName, Collection<String> prefixes) {
        return prefixes.stream()
                .filter(prefix -> isInside(qualifiedName, prefix))
                .max(Comparator.comparingInt(String::length))
                .map(prefix -> qualifiedName.substring(prefix.length() + 1))
                .orElse(qualifiedName);
    }

    /** The kinds of elements that the reference may point to, the likeliest first. */
    public static List<EClass> kinds(EReference reference) {
        return KINDS.computeIfAbsent(reference, NameResolution::concreteKinds);
    }

    /** Whether the reference can only be resolved after another one of the same block. */
    public static boolean dependsOnAnother(EReference reference) {
        return reference == MODEL.getMappingEntry_Source() || reference == MODEL.getMappingEntry_Target()
                || reference == MODEL.getStatement_Alternative() || reference == MODEL.getOverlayText_Clause();
    }

    static boolean isInside(String qualifiedName, String prefix) {
        return qualifiedName.length() > prefix.length()
                && qualifiedName.charAt(prefix.length()) == QualifiedNames.SEPARATOR.charAt(0)
                && qualifiedName.startsWith(prefix);
    }

    private static List<EClass> concreteKinds(EReference reference) {
        if (reference == MODEL.getClause_Cites()) {
            return List.of(MODEL.getClause(), MODEL.getDocument(), MODEL.getIncident(), MODEL.getTerm(), MODEL.getRequirement());
        }
        return MODEL.getEClassifiers().stream()
                .filter(classifier -> classifier instanceof EClass kind && !kind.isAbstract()
                        && reference.getEReferenceType().isSuperTypeOf(kind))
                .map(EClass.class::cast)
                .toList();
    }

    private static void addContainers(EObject context, Collection<String> prefixes) {
        for (var at = context; at != null; at = at.eContainer()) {
            if (at instanceof Named named && !(at instanceof Clause)) {
                addName(named, prefixes);
            } else if (at instanceof Module module && module.getName() != null) {
                prefixes.add(module.getName());
            }
        }
    }

    private static Named spokenOf(EObject context, EReference reference) {
        if (!dependsOnAnother(reference)) {
            return null;
        }
        if (context instanceof Statement statement) {
            return statement.getRequirement();
        }
        return switch (context.eContainer()) {
            case Mapping mapping -> reference == MODEL.getMappingEntry_Source() ? mapping.getFrom() : mapping.getTo();
            case Overlay overlay -> overlay.getDocument();
            case null, default -> null;
        };
    }

    /** A namespace is a name too: what the module itself holds is meant before what lies elsewhere. */
    private static void addUses(EObject context, Collection<String> prefixes) {
        var module = module(context);
        if (module == null || module.getUses().isEmpty()) {
            return;
        }
        for (var use : module.getUses()) {
            if (use.getNamespace() != null) {
                if (module.getName() != null) {
                    prefixes.add(module.getName() + QualifiedNames.SEPARATOR + use.getNamespace());
                }
                prefixes.add(use.getNamespace());
            }
        }
    }

    private static Module module(EObject context) {
        var at = context;
        while (at.eContainer() != null) {
            at = at.eContainer();
        }
        return at instanceof Module module ? module : null;
    }

    private static void addName(Named named, Collection<String> prefixes) {
        var name = named == null || named.eIsProxy() ? null : named.qualifiedName();
        if (name != null) {
            prefixes.add(name);
        }
    }
}
