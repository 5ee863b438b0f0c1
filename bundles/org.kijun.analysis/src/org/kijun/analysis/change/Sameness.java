package org.kijun.analysis.change;

import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.kijun.model.Named;

/** Tells quickly that nothing has changed, which is so for most elements; only the others are written out property by property. */
record Sameness(Contents old, Contents now) {
    boolean of(Named before, Named after) {
        return old.parent(before).equals(now.parent(after)) && sameContents(before, after);
    }

    private boolean sameContents(EObject before, EObject after) {
        return before.eClass() == after.eClass() && old.features(before.eClass()).stream().allMatch(feature -> same(before, after, feature));
    }

    private boolean same(EObject before, EObject after, EStructuralFeature feature) {
        var was = before.eGet(feature);
        var is = after.eGet(feature);
        if (feature instanceof EReference reference && reference.isContainment()) {
            return sameContained(was, is);
        }
        return was == is || old.written(was).equals(now.written(is));
    }

    private boolean sameContained(Object was, Object is) {
        if (was instanceof List<?> before && is instanceof List<?> after) {
            return sameItems(before, after);
        }
        return was == is || was instanceof EObject before && is instanceof EObject after && sameContents(before, after);
    }

    private boolean sameItems(List<?> before, List<?> after) {
        if (before.size() != after.size()) {
            return false;
        }
        var there = after.iterator();
        return before.stream().allMatch(item -> sameItem((EObject) item, (EObject) there.next()));
    }

    private boolean sameItem(EObject before, EObject after) {
        return sameContents(before, after) && (!(before instanceof Named named) || Objects.equals(named.getName(), ((Named) after).getName()));
    }
}
