package org.kijun.ui.toolbar;

import java.util.List;
import org.kijun.model.Product;
import org.kijun.ui.chosen.Chosen;

/** The product that the window is about. */
public final class ProductChoice extends ChoiceButton {
    @Override
    String key() {
        return "product";
    }

    @Override
    String value() {
        return Chosen.get().product().orElse("");
    }

    @Override
    String current() {
        return Chosen.get().product().map(name -> Titles.of(name, Product.class)).orElse("");
    }

    @Override
    List<Choice> choices() {
        return Titles.choices("product.none", Product.class);
    }

    @Override
    void choose(Choice choice) {
        Chosen.get().product(choice.value());
    }
}
