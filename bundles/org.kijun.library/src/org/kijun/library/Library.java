package org.kijun.library;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The .kijun files that ship with the product, under {@code /library} on the class path. */
public final class Library {
    private static final String ROOT = "/library/";

    private Library() {
    }

    /** Names of the shipped files, relative to the library with '/' between folders, in a fixed order. */
    public static List<String> files() {
        try (InputStream index = open("index.txt")) {
            return new String(index.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The bytes of one of the {@link #files()}, UTF-8; the caller closes the stream. */
    public static InputStream open(String file) throws IOException {
        return url(file).openStream();
    }

    /**
     * Where one of the {@link #files()} lies.
     *
     * @throws NullPointerException when the library has no such file; the message is the name
     */
    public static URL url(String file) {
        return Objects.requireNonNull(Library.class.getResource(ROOT + file), file);
    }
}
