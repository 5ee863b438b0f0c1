package org.kijun.report;

import java.util.List;
import java.util.Optional;

/**
 * A column of a table.
 *
 * @param id stable name, unique in the table; the import finds a column by it
 * @param header what people read
 * @param group header above neighbouring columns that have the same group; empty for none
 * @param kind what the cells are
 * @param width in characters, a full-width character counting as two
 * @param language language of the texts in it; empty where labels or numbers stand
 * @param folded whether it is detail that a format may fold away until asked for
 * @param choices what the drop-down of a {@link Kind#VERDICT_INPUT} offers, else empty
 */
public record Column(String id, Phrase header, Phrase group, Kind kind, int width, Optional<Language> language, boolean folded,
        List<Cell.Status> choices) {

    public Column {
        choices = List.copyOf(choices);
    }

    /** What the cells of a column are. */
    public enum Kind {
        /** Stable id of the row; hidden where a format can hide, so that a filled table finds its way back. */
        KEY,
        /** Short words or ids. */
        LABEL,
        /** Sentences. */
        TEXT,
        /** {@link Cell.Status}; worth a filter. */
        STATUS,
        /** {@link Cell.Mark}; narrow, centred. */
        MARK,
        /** {@link Cell.Number}; right-aligned. */
        NUMBER,
        /** To be filled in from {@link Column#choices}; may hold an answer already. */
        VERDICT_INPUT,
        /** To be filled in with a text; may hold one already. */
        TEXT_INPUT,
        /** To be filled in with a date, ISO 8601; may hold one already. */
        DATE_INPUT;

        /** Whether people fill in the cells. */
        public boolean isInput() {
            return switch (this) {
                case VERDICT_INPUT, TEXT_INPUT, DATE_INPUT -> true;
                case KEY, LABEL, TEXT, STATUS, MARK, NUMBER -> false;
            };
        }
    }

    /** A column without group, language and choices. */
    public static Column of(String id, Phrase header, Kind kind, int width) {
        return new Column(id, header, Phrase.EMPTY, kind, width, Optional.empty(), false, List.of());
    }

    public Column in(Language language) {
        return new Column(id, header, group, kind, width, Optional.of(language), folded, choices);
    }

    public Column under(Phrase groupHeader) {
        return new Column(id, header, groupHeader, kind, width, language, folded, choices);
    }

    public Column fold() {
        return new Column(id, header, group, kind, width, language, true, choices);
    }

    public Column offering(List<Cell.Status> offered) {
        return new Column(id, header, group, kind, width, language, folded, offered);
    }
}
