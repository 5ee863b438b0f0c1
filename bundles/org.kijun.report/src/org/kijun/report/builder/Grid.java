package org.kijun.report.builder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.kijun.report.Cell;
import org.kijun.report.Column;
import org.kijun.report.Column.Kind;
import org.kijun.report.Language;
import org.kijun.report.Languages;
import org.kijun.report.Phrase;
import org.kijun.report.Row;
import org.kijun.report.Rows;
import org.kijun.report.Standing;
import org.kijun.report.Table;
import org.kijun.report.Words;

/**
 * The columns of a table over things, each with how its cells are made. A text becomes one column for each language of the report.
 *
 * @param <T> what a row is about
 */
final class Grid<T> {
    private record Slot<T>(Column column, Function<T, Cell> cell) {
        Slot<T> with(Column other) {
            return new Slot<>(other, cell);
        }
    }

    private final Words words;
    private final Function<T, String> key;
    private final List<Slot<T>> slots = new ArrayList<>();
    /** Where the columns that were added last begin. */
    private int last;

    /** A grid whose hidden first column holds the key of the row. */
    Grid(Words words, Function<T, String> key) {
        this.words = words;
        this.key = key;
        add(Column.of("key", words.of("column.key"), Kind.KEY, 20), thing -> Cell.text(key.apply(thing)));
    }

    /** Short text that is the same in every language. */
    Grid<T> name(String id, int width, Function<T, String> name) {
        return add(column(id, Kind.LABEL, width), thing -> Cell.text(name.apply(thing)));
    }

    /** Short words, in both languages in one cell. */
    Grid<T> label(String id, int width, Function<T, Phrase> label) {
        return add(column(id, Kind.LABEL, width), thing -> Cell.label(label.apply(thing)));
    }

    Grid<T> links(String id, int width, Function<T, List<Cell.Link>> links) {
        return add(column(id, Kind.TEXT, width), thing -> Cell.links(links.apply(thing)));
    }

    /** Sentences as they are, one column for each language. */
    Grid<T> text(String id, int width, Function<T, Phrase> text) {
        return texts(id, width, text, false);
    }

    /** Sentences with Markdown in them, one column for each language. */
    Grid<T> markdown(String id, int width, Function<T, Phrase> text) {
        return texts(id, width, text, true);
    }

    /** Remarks of people, who write in one language: one column, whatever the languages of the report. */
    Grid<T> remark(String id, int width, Function<T, Phrase> remark) {
        return add(column(id, Kind.TEXT, width), thing -> remark(remark.apply(thing)));
    }

    Grid<T> number(String id, int width, Function<T, Long> number) {
        return add(column(id, Kind.NUMBER, width), thing -> Cell.count(number.apply(thing)));
    }

    Grid<T> percent(String id, int width, Function<T, Double> fraction) {
        return add(column(id, Kind.NUMBER, width), thing -> Cell.percent(fraction.apply(thing)));
    }

    Grid<T> status(String id, int width, Function<T, Optional<Standing>> standing) {
        return add(column(id, Kind.STATUS, width), thing -> status(standing.apply(thing)));
    }

    Grid<T> mark(String id, Phrase header, Phrase group, Function<T, Cell> mark) {
        return add(Column.of(id, header, Kind.MARK, 3).under(group), mark);
    }

    Grid<T> verdictInput(String id, int width, List<Cell.Status> choices, Function<T, Optional<Standing>> answer) {
        return add(column(id, Kind.VERDICT_INPUT, width).offering(choices), thing -> status(answer.apply(thing)));
    }

    Grid<T> textInput(String id, int width, Function<T, Phrase> answer) {
        return add(column(id, Kind.TEXT_INPUT, width), thing -> remark(answer.apply(thing)));
    }

    Grid<T> dateInput(String id, int width, Function<T, String> answer) {
        return add(column(id, Kind.DATE_INPUT, width), thing -> Cell.text(answer.apply(thing)));
    }

    /** Lets the columns that were added last fold away. */
    Grid<T> folded() {
        slots.subList(last, slots.size()).replaceAll(slot -> slot.with(slot.column().fold()));
        return this;
    }

    Row.Item row(T thing) {
        return new Row.Item(key.apply(thing), slots.stream().map(slot -> slot.cell().apply(thing)).toList());
    }

    /** One row for each thing, made when it is wanted. */
    Table table(String id, Phrase title, List<T> things, Table.Sheet sheet) {
        return new Table(id, title, columns(), Rows.lazy(things, this::row), sheet);
    }

    /** Rows that stand under headings. */
    Table table(String id, Phrase title, Rows rows, Table.Sheet sheet) {
        return new Table(id, title, columns(), rows, sheet);
    }

    private List<Column> columns() {
        return slots.stream().map(Slot::column).toList();
    }

    private Grid<T> texts(String id, int width, Function<T, Phrase> text, boolean markdown) {
        last = slots.size();
        for (var language : words.languages().all()) {
            var name = words.languages() == Languages.BOTH ? id + "-" + language.code() : id;
            var header = Phrase.in(language, Words.text(language, "column." + id));
            slots.add(new Slot<>(Column.of(name, header, Kind.TEXT, width).in(language), thing -> cell(text.apply(thing), language, markdown)));
        }
        return this;
    }

    /** The part of a phrase for one column. A report in one language shows the other language, marked as such, rather than nothing. */
    private Cell cell(Phrase phrase, Language language, boolean markdown) {
        return phrase.parts().stream()
                .filter(part -> part.language().isEmpty() || part.language().get() == language)
                .findFirst()
                .map(part -> markdown ? Cell.markdown(part.text()) : Cell.text(part.text()))
                .orElseGet(() -> words.languages() == Languages.BOTH ? Cell.EMPTY : Cell.label(phrase));
    }

    private Grid<T> add(Column column, Function<T, Cell> cell) {
        last = slots.size();
        slots.add(new Slot<>(column, cell));
        return this;
    }

    private Column column(String id, Kind kind, int width) {
        return Column.of(id, words.of("column." + id), kind, width);
    }

    private Cell status(Optional<Standing> standing) {
        return standing.<Cell>map(words::status).orElse(Cell.EMPTY);
    }

    private static Cell remark(Phrase remark) {
        return remark.parts().size() == 1 ? Cell.text(remark.plain()) : Cell.label(remark);
    }
}
