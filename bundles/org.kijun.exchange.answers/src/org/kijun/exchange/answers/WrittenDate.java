package org.kijun.exchange.answers;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/** Dates as people write them. What can be read in two ways is no date. */
final class WrittenDate {
    private static final Pattern DAY = Pattern.compile("(\\d{4})(?:[-/.]|\\s*年\\s*)(\\d{1,2})(?:[-/.]|\\s*月\\s*)(\\d{1,2})(?:\\s*日)?");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})(?:[-/.]|\\s*年\\s*)(\\d{1,2})(?:\\s*月)?");
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final int EARLIEST = 20_000;
    private static final int LATEST = 110_000;

    private WrittenDate() {
    }

    /** The date as ISO 8601, a day or a month; empty for what is none. */
    static Optional<String> iso(String text) {
        var plain = Normalizer.normalize(text.strip(), Normalizer.Form.NFKC);
        var day = DAY.matcher(plain);
        var month = MONTH.matcher(plain);
        try {
            if (day.matches()) {
                return Optional.of(LocalDate.of(number(day.group(1)), number(day.group(2)), number(day.group(3))).toString());
            }
            return month.matches() ? Optional.of(YearMonth.of(number(month.group(1)), number(month.group(2))).toString()) : Optional.empty();
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    /** The date that a bare number may stand for, or an empty text. */
    static String meant(String number) {
        if (!number.matches("\\d{5,6}")) {
            return "";
        }
        int days = Integer.parseInt(number);
        return days > EARLIEST && days < LATEST ? DAY_ZERO.plusDays(days).toString() : "";
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
