package org.kijun.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * A file from outside.
 *
 * @param path    where it is
 * @param shown   how findings name it
 * @param limits  what it may cost to read it
 * @param columns what the user says about the columns of a table: what it is, such as {@code number}, to the letters or the heading of
 *                its column; empty when they are to be guessed
 */
public record Incoming(Path path, String shown, Limits limits, Map<String, String> columns) {
    public Incoming {
        columns = Map.copyOf(columns);
    }

    /** Without a word about columns. */
    public Incoming(Path path, String shown, Limits limits) {
        this(path, shown, limits, Map.of());
    }

    /** All bytes, or empty when there are more than the limits allow; the caller reports {@link ExchangeIssue#TOO_LARGE}. */
    public Optional<byte[]> bytes() throws IOException {
        try (var in = Files.newInputStream(path)) {
            var bytes = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, limits.fileBytes() + 1));
            return bytes.length > limits.fileBytes() ? Optional.empty() : Optional.of(bytes);
        }
    }
}
