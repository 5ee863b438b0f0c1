package org.kijun.ui.matrix.sheet;

/**
 * What some rows have in common.
 *
 * @param order groups stand in this order, and those with the same in the order of their first rows
 */
public record Group(String label, int order) {
}
