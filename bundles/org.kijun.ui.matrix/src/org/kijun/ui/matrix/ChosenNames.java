package org.kijun.ui.matrix;

import java.util.Optional;
import org.kijun.ui.chosen.Chosen;
import org.kijun.ui.matrix.sheet.Scope;

/** Keeps a matrix and what the window is about in step: only what changes on one side is taken over by the other. */
final class ChosenNames {
    private String product = now(Chosen.get().product());
    private String baseline = now(Chosen.get().baseline());

    private static String now(Optional<String> name) {
        return name.orElse("");
    }

    /** The scope with what has been chosen anew in the window; a matrix of all products stays one. */
    Scope changed(Scope scope) {
        var wanted = scope;
        var newBaseline = now(Chosen.get().baseline());
        if (!newBaseline.equals(baseline)) {
            baseline = newBaseline;
            wanted = wanted.ofBaseline(newBaseline);
        }
        var newProduct = now(Chosen.get().product());
        if (!newProduct.equals(product)) {
            product = newProduct;
            wanted = scope.isOneProduct() && !newProduct.isEmpty() ? wanted.ofProduct(newProduct) : wanted;
        }
        return wanted;
    }

    /** Chooses in the window what is chosen in the matrix. */
    void choose(Scope scope) {
        if (scope.isOneProduct()) {
            product(scope.product());
        }
        if (!scope.baseline().isEmpty() && !scope.baseline().equals(baseline)) {
            baseline = scope.baseline();
            Chosen.get().baseline(baseline);
        }
    }

    void product(String name) {
        if (!name.equals(product)) {
            product = name;
            Chosen.get().product(name);
        }
    }
}
