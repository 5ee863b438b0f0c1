package org.kijun.exchange.oscal;

import java.util.regex.Pattern;

/** ISO dates as OSCAL's points in time. */
final class Times {
    private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\\d|3[01]))?)?");
    private static final String UNKNOWN = "1970-01-01T00:00:00Z";

    private Times() {
    }

    /** The first moment of the first of these dates that is one; else 1970, since a clock must not be asked. */
    static String first(String... dates) {
        for (var date : dates) {
            var found = DATE.matcher(date == null ? "" : date);
            if (found.matches()) {
                return found.group(1) + "-" + or01(found.group(2)) + "-" + or01(found.group(3)) + "T00:00:00Z";
            }
        }
        return UNKNOWN;
    }

    /** The moment of a full date; null for any other. */
    static String whole(String date) {
        return date != null && date.length() == "2000-01-01".length() && DATE.matcher(date).matches() ? date + "T00:00:00Z" : null;
    }

    private static String or01(String part) {
        return part == null ? "01" : part;
    }
}
