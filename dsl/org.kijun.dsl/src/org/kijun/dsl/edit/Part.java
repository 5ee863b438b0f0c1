package org.kijun.dsl.edit;

import java.util.List;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * A property as it shall be.
 *
 * @param keywords the words before its value
 */
record Part(EStructuralFeature feature, List<String> keywords, Value value) {
    /** The value of a property. */
    interface Value {
        /** Whether there shall be none. */
        boolean isEmpty();

        /** The value as it is written where there was none. */
        String fresh();

        /** Turns what is written into what shall be. */
        void change(Changes changes, List<Span> written);
    }

    String fresh() {
        return keywords.isEmpty() ? value.fresh() : String.join(" ", keywords) + " " + value.fresh();
    }
}
