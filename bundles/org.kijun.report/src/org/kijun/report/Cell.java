package org.kijun.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What stands in one cell of a table. Texts are plain text; whoever writes a format escapes them. */
public sealed interface Cell {
    Cell EMPTY = new Empty();

    /** The cell as plain text; lines are separated by "\n". */
    String plain();

    /** Nothing. */
    record Empty() implements Cell {
        @Override
        public String plain() {
            return "";
        }
    }

    /** A text in the language of its column. Markdown may be rendered or shown as it is. */
    record Text(String text, boolean markdown) implements Cell {
        @Override
        public String plain() {
            return text;
        }
    }

    /** Words in the languages of the report. */
    record Label(Phrase phrase) implements Cell {
        @Override
        public String plain() {
            return phrase.plain();
        }
    }

    /** A number. A percentage is a fraction from 0 to 1. */
    record Number(double value, Style style) implements Cell {
        /** How the number is shown: a count without decimals, or a percentage without decimals. */
        public enum Style {
            COUNT, PERCENT
        }

        @Override
        public String plain() {
            return switch (style) {
                case COUNT -> String.format(Locale.ROOT, "%.0f", value);
                case PERCENT -> String.format(Locale.ROOT, "%.0f %%", value * 100);
            };
        }
    }

    /** A cell that speaks by a sign and has words for it. Legends and drop-downs consist of these. */
    sealed interface Signed extends Cell {
        String sign();

        Phrase word();
    }

    /** How something stands, as sign and word: {@code ✓ 適合}. */
    record Status(Standing standing, Phrase word) implements Signed {
        @Override
        public String sign() {
            return standing.sign();
        }

        @Override
        public String plain() {
            return sign() + " " + word.plain();
        }
    }

    /** A sign alone, for the crossing of a row and a column; its words stand in the legend. */
    record Mark(String sign, Phrase word) implements Signed {
        @Override
        public String plain() {
            return sign;
        }
    }

    /** Texts one below the other, each with or without a target. Never empty: use {@link Cell#EMPTY}. */
    record Links(List<Link> links) implements Cell {
        public Links {
            links = List.copyOf(links);
        }

        @Override
        public String plain() {
            return links.stream().map(Link::text).collect(Collectors.joining("\n"));
        }
    }

    /**
     * A text and where it leads: an address as the user wrote it; a row of this report, as {@link #row} makes it; or empty. An address is not to be
     * trusted: a writer makes a link of http and https only.
     */
    record Link(String text, String target) {
        /** A link to the row with this key. */
        public static Link row(String text, String table, String key) {
            return new Link(text, "#" + table + "/" + key);
        }

        /** A text that leads nowhere. */
        public static Link none(String text) {
            return new Link(text, "");
        }

        public boolean isInside() {
            return target.startsWith("#");
        }

        /** Whether a browser may follow it. */
        public boolean isWeb() {
            return target.matches("(?i)https?://.+");
        }
    }

    static Cell text(String text) {
        return text == null || text.isEmpty() ? EMPTY : new Text(text, false);
    }

    static Cell markdown(String text) {
        return text == null || text.isEmpty() ? EMPTY : new Text(text, true);
    }

    static Cell label(Phrase phrase) {
        return phrase.isEmpty() ? EMPTY : new Label(phrase);
    }

    static Cell count(long count) {
        return new Number(count, Number.Style.COUNT);
    }

    /** A fraction from 0 to 1. */
    static Cell percent(double fraction) {
        return new Number(fraction, Number.Style.PERCENT);
    }

    static Cell links(List<Link> links) {
        return links.isEmpty() ? EMPTY : new Links(links);
    }
}
