package org.kijun.workflow;

import org.kijun.exchange.answers.Field;
import org.kijun.model.findings.Place;

/**
 * A field in which a workbook and the text differ.
 *
 * @param product     full name
 * @param requirement full name
 * @param workbook    what the cell says; a verdict by its name
 * @param text        what the text says now
 * @param file        the workbook as findings show it
 * @param cell        such as {@code Sheet!B12}
 * @param place       where the answer stands in the text, or the product when it has none yet
 * @param both        whether the text was changed too since the workbook was exported, or nobody knows
 */
public record AnswerDifference(String product, String requirement, Field field, String workbook, String text, String file, String cell, Place place,
        boolean both) {
}
