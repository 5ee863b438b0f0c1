package org.kijun.editor.server;

import java.time.Duration;
import java.util.ArrayDeque;

/** A server may fail now and then, but not all the time. */
final class Restarts {
    private static final int AT_MOST = 3;
    private static final long WITHIN_NANOS = Duration.ofMinutes(1).toNanos();

    private final ArrayDeque<Long> times = new ArrayDeque<>();

    synchronized boolean isAllowed() {
        long now = System.nanoTime();
        times.removeIf(time -> now - time > WITHIN_NANOS);
        times.add(now);
        return times.size() <= AT_MOST;
    }
}
