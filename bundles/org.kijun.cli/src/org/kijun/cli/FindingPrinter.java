package org.kijun.cli;

import java.util.Locale;
import java.util.function.Function;
import org.kijun.model.findings.Finding;
import org.kijun.model.findings.Place;
import org.kijun.model.findings.Severity;

/** Prints findings as a good compiler does: place, kind, what is wrong, the line with a mark under the place, what to do. */
final class FindingPrinter {
    private static final String INDENT = "    ";

    private final Terminal terminal;
    private final Function<Place, String> lines;

    /** The function gives the line of text at a place, or an empty text when there is none. */
    FindingPrinter(Terminal terminal, Function<Place, String> lines) {
        this.terminal = terminal;
        this.lines = lines;
    }

    void print(Finding finding) {
        terminal.line("%s: %s %s: %s".formatted(address(finding.place()), severity(finding.severity()), finding.code().id(),
                Terminal.in(Terminal.Ink.BOLD, finding.problem(Say.language()))));
        excerpt(finding.place());
        var fix = finding.fix(Say.language());
        if (!fix.isEmpty()) {
            terminal.line(INDENT + Terminal.in(Terminal.Ink.GREY, Say.text("finding.fix")) + " " + fix);
        }
    }

    /** As editors and terminals link it: the parts that are known. */
    private static String address(Place place) {
        var line = place.line() > 0 ? ":" + place.line() : "";
        return place.file() + line + (place.column() > 0 ? ":" + place.column() : "");
    }

    private void excerpt(Place place) {
        var line = lines.apply(place);
        if (line.isBlank()) {
            return;
        }
        var excerpt = Excerpt.of(line, place);
        terminal.line(INDENT + excerpt.text());
        if (!excerpt.mark().isEmpty()) {
            terminal.line(INDENT + excerpt.indent() + Terminal.in(Terminal.Ink.GREEN, excerpt.mark()));
        }
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
