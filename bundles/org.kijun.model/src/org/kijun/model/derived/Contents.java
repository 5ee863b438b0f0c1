package org.kijun.model.derived;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.impl.BasicEObjectImpl;
import org.kijun.model.KijunPackage;

/** What is nested in an element, in the order of the model's features. Unlike EMF's own lists this makes no empty lists on the way. */
public final class Contents {
    private static final int[][] CONTAINMENTS = KijunPackage.eINSTANCE.getEClassifiers().stream()
            .map(classifier -> classifier instanceof EClass type ? containments(type) : new int[0])
            .toArray(int[][]::new);

    private Contents() {
    }

    /** Hands over everything directly inside the element. */
    public static void children(EObject parent, Consumer<EObject> visitor) {
        var holder = (BasicEObjectImpl) parent;
        for (int feature : CONTAINMENTS[parent.eClass().getClassifierID()]) {
            if (holder.eIsSet(feature)) {
                switch (holder.eGet(feature, false, true)) {
                    case List<?> children -> children.forEach(child -> visitor.accept((EObject) child));
                    case EObject child -> visitor.accept(child);
                    case Object other -> throw new IllegalStateException("no content: " + other);
                }
            }
        }
    }

    /** Hands over the element and everything inside of it, parents first. */
    public static void walk(EObject root, Consumer<EObject> visitor) {
        visitor.accept(root);
        children(root, child -> walk(child, visitor));
    }

    private static int[] containments(EClass type) {
        return type.getEAllContainments().stream().mapToInt(type::getFeatureID).toArray();
    }
}
