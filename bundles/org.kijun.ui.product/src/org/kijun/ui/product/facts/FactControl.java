package org.kijun.ui.product.facts;

import java.util.Optional;
import org.kijun.dsl.edit.FactAnswer;

/** How one fact is answered. */
sealed interface FactControl permits YesOrNo, OneOf, Amount {
    /** Shows the answer, empty for not known. */
    void show(Optional<FactAnswer> answer, boolean changeable);

    /** Hands over what is being typed. */
    void commit();

    void setFocus();
}
