package org.kijun.workflow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kijun.dsl.text.ModelText;
import org.kijun.exchange.ExchangeIssue;
import org.kijun.exchange.ExchangeReader;
import org.kijun.exchange.Imported;
import org.kijun.exchange.Incoming;
import org.kijun.exchange.Known;
import org.kijun.exchange.Limits;
import org.kijun.model.Named;
import org.kijun.model.findings.Finding;
import org.kijun.model.findings.Place;

/** Use case: make a {@code .kijun} text of a file that another program wrote. */
public final class ImportDocument {
    /** How many bytes of a file show what it is. */
    private static final int HEAD = 8192;

    private ImportDocument() {
    }

    /**
     * What came of it.
     *
     * @param text     the text in our layout; empty when the file was refused
     * @param findings what is wrong in the file, and what of it could not be carried over
     */
    public record Outcome(String text, List<Finding> findings) {
        public boolean isRefused() {
            return text.isEmpty();
        }
    }

    /** The reader that knows the file by its name and beginning; empty when none does. */
    public static Optional<ExchangeReader> readerOf(Path file) throws IOException {
        byte[] head;
        try (var in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
        }
        return Exchanges.readers().stream().filter(reader -> reader.recognises(file.getFileName().toString(), head)).findFirst();
    }

    /**
     * Reads the file. Links may lead to what is open in the project. Nothing is written.
     *
     * @param columns what the columns of a table are, where they are not to be guessed; see {@link Incoming}
     * @throws IOException when the file cannot be read from the disk
     */
    public static Outcome run(Path file, ExchangeReader reader, Project project, Limits limits, Map<String, String> columns) throws IOException {
        var imported = reader.read(new Incoming(file, file.toString(), limits, columns), known(project));
        return imported.isRefused() ? new Outcome("", imported.findings()) : written(imported, file);
    }

    /** A file that somebody tampered with may hold values that no text can hold. */
    private static Outcome written(Imported imported, Path file) {
        try {
            return new Outcome(ModelText.of(imported.declarations()), imported.findings());
        } catch (IllegalStateException unwritable) {
            return new Outcome("", List.of(new Finding(ExchangeIssue.BROKEN_FILE, Place.of(file.toString()), List.of(unwritable.getMessage()))));
        }
    }

    private static Known known(Project project) {
        return new Known() {
            @Override
            public <T extends Named> Optional<T> find(String qualifiedName, Class<T> type) {
                return project.find(qualifiedName, type);
            }
        };
    }
}
