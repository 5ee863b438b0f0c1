package org.kijun.cli;

import java.util.Locale;
import java.util.function.Function;
import org.kijun.model.findings.Finding;
import org.kijun.model.findings.Place;
import org.kijun.model.findings.Severity;

/** Prints findings as a good compiler does: place, kind, what is wrong, the line with a mark under the place, what to do. */
final class FindingPrinter {
    private static final int LONGEST_LINE = 160;

    private final Terminal terminal;
    private final Function<Place, String> lines;

    /** The function gives the line of text at a place, or an empty text when there is none. */
    FindingPrinter(Terminal terminal, Function<Place, String> lines) {
        this.terminal = terminal;
        this.lines = lines;
    }

    void print(Finding finding) {
        var place = finding.place();
        terminal.line("%s:%d:%d: %s %s: %s".formatted(place.file(), place.line(), place.column(), severity(finding.severity()),
                finding.code().id(), Terminal.in(Terminal.Ink.BOLD, finding.problem(Say.language()))));
        excerpt(place);
        var fix = finding.fix(Say.language());
        if (!fix.isEmpty()) {
            terminal.line("    " + Terminal.in(Terminal.Ink.GREY, Say.text("finding.fix")) + " " + fix);
        }
    }

    private void excerpt(Place place) {
        var line = lines.apply(place);
        if (line.isBlank() || line.length() > LONGEST_LINE) {
            return;
        }
        terminal.line("    " + line.replace('\t', ' '));
        terminal.line("    " + mark(line, place));
    }

    /** Carets under the place; a full-width character is two columns wide. */
    private static String mark(String line, Place place) {
        int from = Math.min(line.length(), Math.max(0, place.column() - 1));
        int to = Math.min(line.length(), from + Math.max(1, place.length()));
        var carets = "^".repeat(Math.max(1, columns(line.substring(from, to))));
        return " ".repeat(columns(line.substring(0, from))) + Terminal.in(Terminal.Ink.GREEN, carets);
    }

    private static int columns(String text) {
        return text.codePoints().map(character -> character < 0x1100 ? 1 : 2).sum();
    }

    private static String severity(Severity severity) {
        var word = Say.text("severity." + severity.name().toLowerCase(Locale.ROOT));
        return switch (severity) {
            case ERROR -> Terminal.in(Terminal.Ink.RED, word);
            case WARNING -> Terminal.in(Terminal.Ink.YELLOW, word);
            case INFO -> Terminal.in(Terminal.Ink.BLUE, word);
        };
    }
}
