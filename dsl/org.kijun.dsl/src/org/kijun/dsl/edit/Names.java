package org.kijun.dsl.edit;

import java.util.Comparator;
import java.util.function.BiPredicate;
import org.kijun.model.Named;

/**
 * What is known about names beyond the text: it decides how short a name may be written.
 *
 * @param declares whether the project, or the library, has an element of the type with the full name
 * @param order    in which names are sorted
 */
public record Names(BiPredicate<String, Class<? extends Named>> declares, Comparator<String> order) {
    /** Nothing but the text is known. */
    public static final Names NONE = new Names((name, type) -> false, Comparator.naturalOrder());
}
