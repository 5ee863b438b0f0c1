package org.kijun.report.xlsx;

import java.util.List;
import java.util.stream.Collectors;
import org.kijun.report.Block;
import org.kijun.report.Languages;
import org.kijun.report.Phrase;

/** The first sheet: title, facts, counts, how to read or fill it in, and the signs. */
final class CoverSheet {
    private static final int[] WIDTHS = {24, 66};
    private static final float TITLE_SCALE = 1.6f;

    private CoverSheet() {
    }

    static void add(Book book) {
        var sheet = book.addSheet(name(book.report().languages()));
        var canvas = new Canvas(sheet, book, 0, WIDTHS);
        sheet.setDisplayGridlines(false);
        Paper.set(sheet, book.report(), false);
        var cover = book.report().cover();
        canvas.line(Phrases.lines(book.report().title()), Look.TITLE, TITLE_SCALE);
        pairs(canvas, cover.facts());
        pairs(canvas, cover.counts());
        instructions(canvas, cover.instructions());
        legend(canvas, book);
        Paper.protect(sheet);
        book.printArea(sheet, canvas.right(), canvas.next() - 1);
    }

    private static String name(Languages languages) {
        return switch (languages) {
            case JA -> "表紙";
            case EN -> "Cover";
            case BOTH -> "表紙 Cover";
        };
    }

    private static void pairs(Canvas canvas, List<Block.KeyValue> pairs) {
        if (!pairs.isEmpty()) {
            canvas.skip(1);
        }
        for (var pair : pairs) {
            canvas.pair(Phrases.lines(pair.key()), pair.value().plain());
        }
    }

    private static void instructions(Canvas canvas, List<Phrase> instructions) {
        if (!instructions.isEmpty()) {
            canvas.skip(1);
        }
        for (var instruction : instructions) {
            canvas.line(Phrases.lines(instruction), Look.PLAIN, 1);
        }
    }

    private static void legend(Canvas canvas, Book book) {
        var legend = book.report().cover().legend();
        if (legend.isEmpty()) {
            return;
        }
        canvas.skip(1);
        var text = legend.stream().map(sign -> sign.sign() + " " + sign.word().plain()).collect(Collectors.joining("    "));
        canvas.line(text, Look.PLAIN, 1);
    }
}
