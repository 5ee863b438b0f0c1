package org.kijun.dsl.ide.complete;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Names in the order in which a person looks for them: 1.2 before 1.10, whatever the case of letters. */
final class NumbersInNames implements Comparator<String> {
    private static final Pattern BETWEEN_PARTS = Pattern.compile("(?<=\\d)(?=\\D)|(?<=\\D)(?=\\d)");

    @Override
    public int compare(String one, String other) {
        var here = List.of(BETWEEN_PARTS.split(one));
        var there = List.of(BETWEEN_PARTS.split(other));
        for (int part = 0; part < Math.min(here.size(), there.size()); part++) {
            int order = compareParts(here.get(part), there.get(part));
            if (order != 0) {
                return order;
            }
        }
        int order = Integer.compare(here.size(), there.size());
        return order == 0 ? one.compareTo(other) : order;
    }

    private static int compareParts(String one, String other) {
        return isNumber(one) && isNumber(other) ? new BigInteger(one).compareTo(new BigInteger(other)) : one.compareToIgnoreCase(other);
    }

    private static boolean isNumber(String part) {
        return !part.isEmpty() && Character.isDigit(part.charAt(0));
    }
}
