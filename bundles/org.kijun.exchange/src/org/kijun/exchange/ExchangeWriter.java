package org.kijun.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes one machine-readable kind of file. The workflow lists them. The same request gives the same bytes. */
public interface ExchangeWriter {
    /** What a user types behind {@code kijun export}: lower case with hyphens, such as {@code oscal-catalog}. */
    String id();

    /** The notations it can write, such as {@code json} or {@code xml}; the first is taken when the user names none. */
    List<String> formats();

    /** How the file's name ends in that notation, such as {@code oscal-catalog.json}. */
    default String extension(String format) {
        return id() + "." + format;
    }

    /** What one file is about. */
    Scope scope();

    /**
     * Writes the file; the stream stays open.
     *
     * @throws IOException when the stream fails
     */
    void write(ExchangeRequest request, String format, OutputStream out) throws IOException;

    /** What one file is about. */
    enum Scope { EVERYTHING, DOCUMENT, BASELINE, PRODUCT, MAPPING }
}
