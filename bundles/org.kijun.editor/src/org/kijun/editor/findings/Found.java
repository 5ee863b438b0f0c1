package org.kijun.editor.findings;

import java.net.URI;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import org.eclipse.lsp4j.Diagnostic;
import org.kijun.model.findings.Place;
import org.kijun.model.findings.Severity;

/**
 * A finding in a text as it stands in the editor, saved or not.
 *
 * @param uri        the file, as {@link Path#toUri()} writes it
 * @param diagnostic what the language service says; its positions count from 0
 */
public record Found(URI uri, Diagnostic diagnostic) {
    /** Files in the order of their names, then places. */
    static final Comparator<Found> ORDER = Comparator.comparing(Found::uri).thenComparingInt(Found::line).thenComparingInt(Found::column)
            .thenComparing(Found::code).thenComparing(Found::message);

    public Severity severity() {
        return switch (diagnostic.getSeverity()) {
            case Error -> Severity.ERROR;
            case Warning -> Severity.WARNING;
            case Information, Hint -> Severity.INFO;
            case null -> Severity.ERROR;
        };
    }

    /** The id of the rule, such as {@code kijun.unknown-name}; empty when there is none. */
    public String code() {
        return diagnostic.getCode() == null ? "" : diagnostic.getCode().map(text -> text, String::valueOf);
    }

    /** One sentence in the language of the workbench. */
    public String message() {
        return diagnostic.getMessage().map(text -> text, markup -> markup.getValue());
    }

    /** Counted from 1. */
    public int line() {
        return diagnostic.getRange().getStart().getLine() + 1;
    }

    /** Counted from 1. */
    public int column() {
        return diagnostic.getRange().getStart().getCharacter() + 1;
    }

    /** The file on the disk; empty when the text is none. */
    public Optional<Path> file() {
        return "file".equals(uri.getScheme()) ? Optional.of(Path.of(uri)) : Optional.empty();
    }

    /** Where it is; a finding that goes over several lines ends with its first one. */
    public Place place() {
        var range = diagnostic.getRange();
        var length = range.getEnd().getLine() == range.getStart().getLine() ? range.getEnd().getCharacter() - range.getStart().getCharacter() : 0;
        return new Place(file().map(Path::toString).orElse(uri.toString()), line(), column(), length);
    }
}
