package org.kijun.ui.product;

import java.util.Optional;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.widgets.Control;

/** A form about a product. */
interface ProductPage {
    Control control();

    /** What stands on its tab. */
    String title();

    /** Shows the product as it is now; what is being typed stays. */
    void show(ProductState state);

    /** Hands over what is being typed. */
    void commit();

    void setFocus();

    /** What is selected for other views. */
    default Optional<ISelection> selection() {
        return Optional.empty();
    }

    void dispose();
}
