package org.kijun.report;

import java.util.List;

/** What a section consists of. */
public sealed interface Block permits Table, Graph, Block.Paragraph, Block.Points, Block.KeyValues, Block.Bars {
    /** A text. In both languages its parts stand one below the other. */
    record Paragraph(Phrase text, Style style, boolean markdown) implements Block {
        /** Plain text, or a caution that must not be overlooked. */
        public enum Style {
            PLAIN, CAUTION
        }
    }

    /** A list of short texts, numbered when their order matters. */
    record Points(List<Phrase> points, boolean numbered) implements Block {
        public Points {
            points = List.copyOf(points);
        }
    }

    /** Facts: a name and a value each. */
    record KeyValues(Phrase title, List<KeyValue> entries) implements Block {
        public KeyValues {
            entries = List.copyOf(entries);
        }
    }

    /** A name and its value. */
    record KeyValue(Phrase key, Cell value) {
    }

    /**
     * A chart of horizontal bars, each made of parts. Writers show the numbers too.
     *
     * @param id unique in the report
     * @param unit what is counted
     */
    record Bars(String id, Phrase title, Phrase unit, List<Bar> bars) implements Block {
        public Bars {
            bars = List.copyOf(bars);
        }
    }

    /** One bar: its label and its parts from left to right. */
    record Bar(Phrase label, List<Part> parts) {
        public Bar {
            parts = List.copyOf(parts);
        }

        public long total() {
            return parts.stream().mapToLong(Part::count).sum();
        }
    }

    /** A part of a bar; count is zero or more. */
    record Part(Cell.Status status, long count) {
    }

    static Paragraph plain(Phrase text) {
        return new Paragraph(text, Paragraph.Style.PLAIN, false);
    }

    static Paragraph caution(Phrase text) {
        return new Paragraph(text, Paragraph.Style.CAUTION, false);
    }
}
