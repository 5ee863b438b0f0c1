package org.kijun.report.xlsx;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.kijun.report.Standing;

/** Colours by sign through conditional formatting, so that a cell changes its colour when somebody picks another verdict. */
final class Tones {
    private static final Map<String, Standing.Tone> BY_SIGN = bySign();

    private Tones() {
    }

    /** Colours the cells of one column by the sign with which they begin. */
    static void colour(SheetConditionalFormatting formatting, int column, int firstRow, int lastRow) {
        if (lastRow < firstRow) {
            return;
        }
        var first = new CellReference(firstRow, column, false, true).formatAsString();
        var range = new CellRangeAddress[] {new CellRangeAddress(firstRow, lastRow, column, column)};
        var rules = BY_SIGN.entrySet().stream().map(entry -> rule(formatting, first, entry.getKey(), entry.getValue()));
        formatting.addConditionalFormatting(range, rules.toArray(ConditionalFormattingRule[]::new));
    }

    private static ConditionalFormattingRule rule(SheetConditionalFormatting formatting, String cell, String sign, Standing.Tone tone) {
        var rule = formatting.createConditionalFormattingRule("LEFT(%s,1)=\"%s\"".formatted(cell, sign));
        var fill = rule.createPatternFormatting();
        fill.setFillBackgroundColor(Styles.colour(fill(tone)));
        fill.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
        rule.createFontFormatting().setFontColor(Styles.colour(ink(tone)));
        return rule;
    }

    static String fill(Standing.Tone tone) {
        return switch (tone) {
            case GOOD -> "DDF3E0";
            case FAIR -> "FFEFC7";
            case BAD -> "FBDCD8";
            case OTHER -> "DCEAFB";
            case QUIET -> "ECEEF1";
            case ASKING -> "EBE0F7";
            case PLAIN -> "FFFFFF";
        };
    }

    /** Dark enough on its fill for a contrast of 4.5 to 1. */
    static String ink(Standing.Tone tone) {
        return switch (tone) {
            case GOOD -> "0E5A1C";
            case FAIR -> "6B4400";
            case BAD -> "8C1D12";
            case OTHER -> "0B4A8F";
            case QUIET -> "4A5260";
            case ASKING -> "56208C";
            case PLAIN -> "1F2530";
        };
    }

    /** Colour for the parts of a chart; a second part of the same tone gets a lighter one. */
    static String strong(Standing.Tone tone, boolean second) {
        return switch (tone) {
            case GOOD -> second ? "8FD19E" : "2E9E45";
            case FAIR -> second ? "F4D27A" : "E5A50A";
            case BAD -> second ? "EB9A90" : "D1402F";
            case OTHER -> second ? "9DC1F0" : "3B7DD8";
            case QUIET -> second ? "D3D8DF" : "A9B1BD";
            case ASKING -> second ? "C9AEE6" : "8E5BC7";
            case PLAIN -> second ? "AEB5BF" : "5B6472";
        };
    }

    private static Map<String, Standing.Tone> bySign() {
        var tones = new LinkedHashMap<String, Standing.Tone>();
        for (var standing : Standing.values()) {
            tones.putIfAbsent(standing.sign(), standing.tone());
        }
        return tones;
    }
}
