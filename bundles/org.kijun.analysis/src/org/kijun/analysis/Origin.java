package org.kijun.analysis;

import java.util.Objects;
import java.util.Optional;

import org.kijun.model.Element;

/**
 * Where something stands in a text.
 *
 * @param file path as shown to people; empty when the element is outside a file
 * @param line counted from 1
 */
public record Origin(String file, int line) {
    /** The place of the element, or empty when it does not come from a text. */
    public static Optional<Origin> of(Element element) {
        if (element.getLine() < 1) {
            return Optional.empty();
        }
        var module = element.module();
        return Optional.of(new Origin(module == null ? "" : Objects.toString(module.getSource(), ""), element.getLine()));
    }
}
