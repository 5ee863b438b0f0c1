package org.kijun.report.xlsx;

import org.apache.poi.ooxml.POIXMLProperties.CustomProperties;
import org.kijun.report.Report;

/**
 * What a workbook remembers of where it comes from, as custom properties of the document, which spreadsheet programs keep and show. What its
 * rows remember stands in their {@linkplain org.kijun.report.RowKey hidden cells}.
 */
public final class Remembered {
    /** Version of the memory; a workbook of another version is not read back. */
    public static final String FORMAT = "kijun-format";
    /** The version that is written. */
    public static final String VERSION = "1";
    /** What kind of report it is. */
    public static final String KIND = "kijun-kind";
    /** The languages of the report. */
    public static final String LANGUAGE = "kijun-language";
    /** Full name of the product. */
    public static final String PRODUCT = "kijun-product";
    /** Full names and editions of the baselines, with commas between them. */
    public static final String BASELINES = "kijun-baselines";

    private Remembered() {
    }

    static void add(Report report, CustomProperties properties) {
        properties.addProperty(FORMAT, VERSION);
        properties.addProperty(KIND, report.kind().id());
        properties.addProperty(LANGUAGE, report.languages().id());
        properties.addProperty(PRODUCT, report.subject().product());
        properties.addProperty(BASELINES, String.join(", ", report.subject().baselines()));
    }
}
