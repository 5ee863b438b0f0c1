package org.kijun.analysis;

/** Numbers written in kanji, by place (二〇) or with units (二十, 百三). */
final class KanjiNumerals {
    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String UNITS = "十百千";
    private static final char MYRIAD = '万';
    private static final int TEN_THOUSAND = 10_000;

    private KanjiNumerals() {
    }

    static boolean contains(int point) {
        return DIGITS.indexOf(point) >= 0 || UNITS.indexOf(point) >= 0 || point == MYRIAD;
    }

    /** The same number in decimal digits. */
    static String digits(String kanji) {
        var byPlace = kanji.chars().allMatch(numeral -> DIGITS.indexOf(numeral) >= 0);
        return byPlace ? byPlace(kanji) : Long.toString(withUnits(kanji));
    }

    private static String byPlace(String kanji) {
        var digits = new StringBuilder();
        kanji.chars().forEach(numeral -> digits.append(DIGITS.indexOf(numeral)));
        return digits.toString();
    }

    private static long withUnits(String kanji) {
        long total = 0;
        long section = 0;
        long digit = 0;
        for (var numeral : kanji.toCharArray()) {
            if (numeral == MYRIAD) {
                total += Math.max(section + digit, 1) * TEN_THOUSAND;
                section = 0;
                digit = 0;
            } else if (UNITS.indexOf(numeral) >= 0) {
                section += Math.max(digit, 1) * unit(numeral);
                digit = 0;
            } else {
                digit = DIGITS.indexOf(numeral);
            }
        }
        return total + section + digit;
    }

    private static long unit(char numeral) {
        return switch (UNITS.indexOf(numeral)) {
            case 0 -> 10;
            case 1 -> 100;
            default -> 1000;
        };
    }
}
