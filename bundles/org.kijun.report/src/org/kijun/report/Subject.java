package org.kijun.report;

import java.util.List;

/**
 * What a report is about in stable names, for a workbook that comes back filled in.
 *
 * @param product   full name of the product, or empty when it is about none
 * @param baselines full name and edition of each baseline that counts, such as {@code router 1.0}
 */
public record Subject(String product, List<String> baselines) {
    /** Of nothing that can come back. */
    public static final Subject NONE = new Subject("", List.of());

    public Subject {
        baselines = List.copyOf(baselines);
    }
}
