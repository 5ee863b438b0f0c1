package org.kijun.report.xlsx;

import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.DefaultIndexedColorMap;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The cell styles of a workbook, one for each {@link Look}. */
final class Styles {
    private static final String HEADER_FILL = "E3E8EF";
    private static final String HEADING_FILL = "F1F4F8";
    private static final String INPUT_FILL = "FFFBE6";
    private static final String CAUTION_FILL = "FFF4E0";
    private static final String LINE = "B8C0CC";
    private static final String LINK_COLOUR = "0B57A4";

    private final XSSFWorkbook workbook;
    private final Typeface typeface;
    private final Map<Look, XSSFCellStyle> styles = new EnumMap<>(Look.class);

    Styles(XSSFWorkbook workbook, Typeface typeface) {
        this.workbook = workbook;
        this.typeface = typeface;
        var standard = workbook.getFontAt(0);
        standard.setFontName(typeface.name());
        standard.setFontHeightInPoints((short) 10);
        for (var look : Look.values()) {
            styles.put(look, make(look));
        }
    }

    XSSFCellStyle of(Look look) {
        return styles.get(look);
    }

    private XSSFCellStyle make(Look look) {
        return switch (look) {
            case TITLE -> font(wrapped(), 16, true);
            case SUBTITLE -> font(wrapped(), 12, true);
            case PLAIN -> wrapped();
            case CAUTION -> filled(wrapped(), CAUTION_FILL);
            case KEY -> framed(wrapped());
            case HEADER -> header(wrapped());
            case MARK_HEADER -> rotated(header(wrapped()));
            case GROUP_HEADER -> centred(header(wrapped()));
            case HEADING -> font(filled(framed(top()), HEADING_FILL), 10, true);
            case TEXT -> framed(wrapped());
            case QUOTED_TEXT -> quoted(framed(wrapped()));
            case LINK -> coloured(framed(wrapped()));
            case CENTRED -> centred(framed(wrapped()));
            case COUNT -> formatted(framed(top()), "0");
            case PERCENT -> formatted(framed(top()), "0%");
            case INPUT -> input(wrapped());
            case QUOTED_INPUT -> quoted(input(wrapped()));
            case DATE_INPUT -> formatted(input(wrapped()), "yyyy-mm-dd");
        };
    }

    private XSSFCellStyle top() {
        var style = workbook.createCellStyle();
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    private XSSFCellStyle wrapped() {
        var style = top();
        style.setWrapText(true);
        return style;
    }

    private XSSFCellStyle header(XSSFCellStyle style) {
        return font(filled(framed(style), HEADER_FILL), 10, true);
    }

    private XSSFCellStyle input(XSSFCellStyle style) {
        style.setLocked(false);
        return filled(framed(style), INPUT_FILL);
    }

    private static XSSFCellStyle rotated(XSSFCellStyle style) {
        style.setRotation((short) 90);
        style.setVerticalAlignment(VerticalAlignment.BOTTOM);
        return centred(style);
    }

    private static XSSFCellStyle centred(XSSFCellStyle style) {
        style.setAlignment(HorizontalAlignment.CENTER);
        return style;
    }

    private static XSSFCellStyle quoted(XSSFCellStyle style) {
        style.setQuotePrefixed(true);
        return style;
    }

    private XSSFCellStyle formatted(XSSFCellStyle style, String format) {
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    private static XSSFCellStyle framed(XSSFCellStyle style) {
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setTopBorderColor(colour(LINE));
        style.setBottomBorderColor(colour(LINE));
        style.setLeftBorderColor(colour(LINE));
        style.setRightBorderColor(colour(LINE));
        return style;
    }

    private static XSSFCellStyle filled(XSSFCellStyle style, String fill) {
        style.setFillForegroundColor(colour(fill));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }

    private XSSFCellStyle font(XSSFCellStyle style, int points, boolean bold) {
        var font = font();
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        style.setFont(font);
        return style;
    }

    private XSSFCellStyle coloured(XSSFCellStyle style) {
        var font = font();
        font.setColor(colour(LINK_COLOUR));
        font.setUnderline(XSSFFont.U_SINGLE);
        style.setFont(font);
        return style;
    }

    private XSSFFont font() {
        var font = workbook.createFont();
        font.setFontName(typeface.name());
        font.setFontHeightInPoints((short) 10);
        return font;
    }

    static XSSFColor colour(String rgb) {
        return new XSSFColor(HexFormat.of().parseHex(rgb), new DefaultIndexedColorMap());
    }
}
