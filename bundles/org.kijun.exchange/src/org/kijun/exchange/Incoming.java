package org.kijun.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file from outside.
 *
 * @param path   where it is
 * @param shown  how findings name it
 * @param limits what it may cost to read it
 */
public record Incoming(Path path, String shown, Limits limits) {
    /** All bytes, or empty when there are more than the limits allow; the caller reports {@link ExchangeIssue#TOO_LARGE}. */
    public Optional<byte[]> bytes() throws IOException {
        try (var in = Files.newInputStream(path)) {
            var bytes = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, limits.fileBytes() + 1));
            return bytes.length > limits.fileBytes() ? Optional.empty() : Optional.of(bytes);
        }
    }
}
