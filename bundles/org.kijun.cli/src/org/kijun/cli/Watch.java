package org.kijun.cli;

import java.util.Locale;

/** How long a command takes. */
final class Watch {
    private static final double NANOS = 1e9;

    private final long start = System.nanoTime();

    /** Seconds so far with one decimal. */
    String seconds() {
        return String.format(Locale.ROOT, "%.1f", (System.nanoTime() - start) / NANOS);
    }
}
