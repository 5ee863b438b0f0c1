package org.kijun.dsl.workspace;

/** Hears how far a long work has come, and can stop it. Called from one thread at a time, not always the same. */
public interface Progress {
    /** Nobody listens. */
    Progress SILENT = new Progress() {
        @Override
        public void step(Stage stage, String name, int done, int total) {
            // nobody listens
        }

        @Override
        public boolean isCancelled() {
            return false;
        }
    };

    /** What is being done. */
    enum Stage { READ, LINK, CHECK, WRITE }

    /**
     * One more thing is done.
     *
     * @param name  what was done last, such as the path of a file
     * @param total how many things there are; may grow when files of the library turn out to be needed
     */
    void step(Stage stage, String name, int done, int total);

    /** Whether the work is to stop; it then ends with a {@link java.util.concurrent.CancellationException}. */
    boolean isCancelled();
}
