package org.kijun.cli;

import org.kijun.dsl.workspace.Progress;

/** Progress on the last line of the terminal; gone when closed. */
final class ShownProgress implements Progress, AutoCloseable {
    private static final long NANOS_BETWEEN = 50_000_000;

    private final Terminal terminal;
    private long shownAt = System.nanoTime();

    ShownProgress(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void step(Stage stage, String name, int done, int total) {
        if (stage == Stage.WRITE || System.nanoTime() - shownAt >= NANOS_BETWEEN) {
            shownAt = System.nanoTime();
            terminal.progress(text(stage, name, done, total));
        }
    }

    @Override
    public boolean isCancelled() {
        return Thread.currentThread().isInterrupted();
    }

    /** Makes room for a line. */
    void clear() {
        terminal.progress("");
    }

    @Override
    public void close() {
        clear();
    }

    private static String text(Stage stage, String name, int done, int total) {
        return switch (stage) {
            case READ -> Say.text("progress.reading", done, total);
            case LINK, CHECK -> Say.text("progress.checking");
            case WRITE -> Say.text("progress.writing", name);
        };
    }
}
