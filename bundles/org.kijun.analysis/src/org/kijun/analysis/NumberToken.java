package org.kijun.analysis;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A piece of a printed number: a sign such as '.', a number, or a word. Signs come before numbers, numbers before words. */
sealed interface NumberToken extends Comparable<NumberToken> {
    /** A number of any length, compared by its value. */
    record Digits(String digits) implements NumberToken {
        static Digits of(String digits) {
            var from = 0;
            while (from < digits.length() - 1 && digits.charAt(from) == '0') {
                from++;
            }
            return new Digits(digits.substring(from));
        }
    }

    /** Letters, the same in upper and lower case and in full and half width. */
    record Word(String letters) implements NumberToken {
    }

    /** Anything else. */
    record Sign(String sign) implements NumberToken {
    }

    @Override
    default int compareTo(NumberToken other) {
        return switch (this) {
            case Sign sign -> other instanceof Sign there ? sign.sign.compareTo(there.sign) : -1;
            case Digits number -> switch (other) {
                case Sign there -> 1;
                case Digits there -> compare(number.digits, there.digits);
                case Word there -> -1;
            };
            case Word word -> other instanceof Word there ? word.letters.compareTo(there.letters) : 1;
        };
    }

    private static int compare(String one, String other) {
        return one.length() == other.length() ? one.compareTo(other) : Integer.compare(one.length(), other.length());
    }

    /** The pieces of a printed number in their order. */
    static List<NumberToken> of(String printed) {
        var tokens = new ArrayList<NumberToken>();
        var points = printed.codePoints().toArray();
        var at = 0;
        while (at < points.length) {
            var kind = Kind.of(points[at]);
            var end = at + 1;
            while (kind.runs() && end < points.length && Kind.of(points[end]) == kind) {
                end++;
            }
            tokens.add(kind.token(new String(points, at, end - at)));
            at = end;
        }
        return List.copyOf(tokens);
    }

    /** What a character is part of. */
    enum Kind {
        DIGIT, KANJI_NUMERAL, ENCLOSED_NUMBER, LETTER, OTHER;

        static Kind of(int point) {
            if (Character.isDigit(point)) {
                return DIGIT;
            }
            if (KanjiNumerals.contains(point)) {
                return KANJI_NUMERAL;
            }
            var type = Character.getType(point);
            var number = type == Character.OTHER_NUMBER || type == Character.LETTER_NUMBER;
            if (number && Character.getNumericValue(point) >= 0) {
                return ENCLOSED_NUMBER;
            }
            return Character.isLetter(point) ? LETTER : OTHER;
        }

        /** Whether neighbours of this kind belong together. */
        boolean runs() {
            return this != ENCLOSED_NUMBER && this != OTHER;
        }

        NumberToken token(String text) {
            return switch (this) {
                case DIGIT -> Digits.of(digits(text));
                case KANJI_NUMERAL -> Digits.of(KanjiNumerals.digits(text));
                case ENCLOSED_NUMBER -> Digits.of(Integer.toString(Character.getNumericValue(text.codePointAt(0))));
                case LETTER -> new Word(folded(text));
                case OTHER -> new Sign(folded(text));
            };
        }

        private static String digits(String text) {
            var digits = new StringBuilder();
            text.codePoints().forEach(point -> digits.append(Character.digit(point, 10)));
            return digits.toString();
        }

        private static String folded(String text) {
            return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        }
    }
}
