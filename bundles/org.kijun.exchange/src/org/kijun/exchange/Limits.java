package org.kijun.exchange;

/**
 * What a file from outside may cost.
 *
 * @param fileBytes     size on disk
 * @param expandedBytes size of all parts of an archive together when they are unpacked, and of each part of it
 * @param parts         how many parts an archive may have
 * @param ratio         how much larger than its packed form a part may be
 * @param depth         how deep elements may be nested
 * @param rows          rows of one sheet or table that are read
 */
public record Limits(long fileBytes, long expandedBytes, int parts, int ratio, int depth, int rows) {
    /** 64 MiB on disk, 512 MiB unpacked, 10,000 parts, 200 times, 64 levels, 200,000 rows. */
    public static final Limits DEFAULT = new Limits(64L << 20, 512L << 20, 10_000, 200, 64, 200_000);

    /** All sizes and numbers so many times as large; nesting stays. */
    public Limits times(int factor) {
        return new Limits(fileBytes * factor, expandedBytes * factor, parts * factor, ratio * factor, depth, rows * factor);
    }
}
