package org.kijun.model.findings;

import java.util.Comparator;

/**
 * Where a finding is.
 *
 * @param file   path of the file as shown to people
 * @param line   counted from 1; 0 when the finding is about the whole file
 * @param column counted from 1 in UTF-16 code units; 0 when the finding is about the whole line or file
 * @param length in UTF-16 code units, ending at the end of the line at the latest; 0 when the column is 0
 */
public record Place(String file, int line, int column, int length) implements Comparable<Place> {
    private static final Comparator<Place> ORDER = Comparator.comparing(Place::file)
            .thenComparingInt(Place::line).thenComparingInt(Place::column).thenComparingInt(Place::length);

    /** The whole file. */
    public static Place of(String file) {
        return new Place(file, 0, 0, 0);
    }

    /** A whole line. */
    public static Place of(String file, int line) {
        return new Place(file, line, 0, 0);
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }
}
