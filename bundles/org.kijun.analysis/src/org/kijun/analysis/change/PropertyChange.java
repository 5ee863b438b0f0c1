package org.kijun.analysis.change;

/**
 * One property that differs.
 *
 * @param property path of the names in the model, such as {@code statement/ja} or {@code traces/ciaj-ug-2/1.2a/relation}
 * @param before empty when the property is new
 * @param after empty when the property is gone
 */
public record PropertyChange(String property, String before, String after) {
}
