package org.kijun.exchange.answers;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.DateTimeException;
import java.util.BitSet;
import java.util.List;
import org.apache.poi.ss.usermodel.DateUtil;
import org.kijun.exchange.answers.FilledCell.Kind;

/** The cells of a sheet from the top down. */
final class SheetStream {
    /** Hears what is on the sheet. */
    interface Listener {
        /** A cell with something in it; rows and columns count from 0. False when no more is wanted. */
        boolean cell(int row, int column, String text, Kind kind) throws IOException;

        /** Merged cells, such as {@code A1:A3}; after all cells. */
        void merged(String range);
    }

    private static final int WIDEST = 16_384;
    private static final double LARGE = 1e15;
    private static final MathContext DIGITS = new MathContext(15);

    private final List<String> shared;
    private final BitSet dates;
    private final boolean from1904;
    private int row = -1;
    private int column = -1;

    SheetStream(List<String> shared, BitSet dates, boolean from1904) {
        this.shared = shared;
        this.dates = dates;
        this.from1904 = from1904;
    }

    void read(Xml xml, Listener listener) throws IOException {
        row = -1;
        while (xml.next()) {
            if (xml.begins("row")) {
                int number = number(xml.attribute("r"));
                row = number > 0 ? number - 1 : row + 1;
                column = -1;
            } else if (xml.begins("c")) {
                if (!cell(xml, listener)) {
                    return;
                }
            } else if (xml.begins("mergeCell")) {
                listener.merged(xml.attribute("ref"));
            }
        }
    }

    private boolean cell(Xml xml, Listener listener) throws IOException {
        var type = xml.attribute("t");
        var style = xml.attribute("s");
        column = column(xml.attribute("r"), column + 1);
        var value = "";
        boolean formula = false;
        while (xml.next() && !xml.ends("c")) {
            if (xml.begins("f")) {
                formula = true;
            } else if (xml.begins("v") && !type.equals("inlineStr")) {
                value = xml.text(SharedTexts.LONGEST);
            } else if (xml.begins("is") && type.equals("inlineStr")) {
                value = SharedTexts.rich(xml, "is");
            }
        }
        var content = content(type, style, value);
        if (content.text().isEmpty() && !formula || column >= WIDEST) {
            return true;
        }
        return listener.cell(row, column, content.text(), formula && content.kind() != Kind.ERROR ? Kind.FORMULA : content.kind());
    }

    private record Content(String text, Kind kind) {
    }

    private Content content(String type, String style, String value) {
        return switch (type) {
            case "s" -> new Content(shared(value), Kind.TEXT);
            case "str", "inlineStr" -> new Content(value, Kind.TEXT);
            case "b" -> new Content(value.equals("1") ? "TRUE" : "FALSE", Kind.TEXT);
            case "e" -> new Content(value, Kind.ERROR);
            case "d" -> new Content(value.length() > 10 ? value.substring(0, 10) : value, Kind.DATE);
            default -> number(style, value);
        };
    }

    private String shared(String index) {
        int at = number(index);
        return at >= 0 && at < shared.size() ? shared.get(at) : "";
    }

    private Content number(String style, String value) {
        if (value.isEmpty()) {
            return new Content("", Kind.TEXT);
        }
        try {
            double number = Double.parseDouble(value);
            boolean date = number(style) >= 0 && dates.get(number(style)) && DateUtil.isValidExcelDate(number);
            return date ? new Content(DateUtil.getLocalDateTime(number, from1904).toLocalDate().toString(), Kind.DATE)
                    : new Content(plain(number, value), Kind.NUMBER);
        } catch (NumberFormatException | DateTimeException odd) {
            return new Content(value, Kind.NUMBER);
        }
    }

    /** As a spreadsheet program shows it: with at most 15 digits. */
    private static String plain(double number, String value) {
        return Math.abs(number) < LARGE ? new BigDecimal(number).round(DIGITS).stripTrailingZeros().toPlainString() : value;
    }

    /** What a few digits say, else -1. */
    private static int number(String digits) {
        int number = digits.isEmpty() || digits.length() > 9 ? -1 : 0;
        for (int at = 0; at < digits.length() && number >= 0; at++) {
            int digit = digits.charAt(at) - '0';
            number = digit < 0 || digit > 9 ? -1 : 10 * number + digit;
        }
        return number;
    }

    private static int column(String address, int otherwise) {
        int column = 0;
        int at = 0;
        while (at < address.length() && at < 3 && address.charAt(at) >= 'A' && address.charAt(at) <= 'Z') {
            column = column * 26 + address.charAt(at++) - 'A' + 1;
        }
        return at == 0 ? otherwise : column - 1;
    }
}
