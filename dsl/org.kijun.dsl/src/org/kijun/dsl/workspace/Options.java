package org.kijun.dsl.workspace;

import java.nio.file.Path;
import java.util.Map;
import org.kijun.model.findings.Severities;

/**
 * How a workspace is opened.
 *
 * @param wholeLibrary  whether all files of the library are loaded; else those that the workspace needs, directly or not
 * @param checks        whether the rules are checked; reading and linking always report what is wrong
 * @param severities    what the user wants to hear
 * @param maxFileBytes  larger files are reported and not read
 * @param maxLineLength in UTF-16 code units; files with longer lines are reported and not parsed
 * @param threads       how many files are parsed at a time
 * @param base          files below it are shown by their path relative to it; null to show paths as they are given
 * @param unsaved       texts to read instead of the files with these absolute, normalized paths, which need not be on the disk yet;
 *                      those that are neither a root nor below one are left out
 */
public record Options(boolean wholeLibrary, boolean checks, Severities severities, long maxFileBytes, int maxLineLength, int threads,
        Path base, Map<Path, String> unsaved) {
    /** What is needed of the library, all checks, 64 MiB a file, a million characters a line, a thread for each processor. */
    public static final Options DEFAULT = new Options(false, true, Severities.DEFAULT, 64L << 20, 1_000_000,
            Runtime.getRuntime().availableProcessors(), null, Map.of());

    public Options {
        unsaved = Map.copyOf(unsaved);
    }

    public Options withWholeLibrary() {
        return new Options(true, checks, severities, maxFileBytes, maxLineLength, threads, base, unsaved);
    }

    public Options withoutChecks() {
        return new Options(wholeLibrary, false, severities, maxFileBytes, maxLineLength, threads, base, unsaved);
    }

    public Options withSeverities(Severities wanted) {
        return new Options(wholeLibrary, checks, wanted, maxFileBytes, maxLineLength, threads, base, unsaved);
    }

    public Options withMaxFileBytes(long bytes) {
        return new Options(wholeLibrary, checks, severities, bytes, maxLineLength, threads, base, unsaved);
    }

    public Options withMaxLineLength(int length) {
        return new Options(wholeLibrary, checks, severities, maxFileBytes, length, threads, base, unsaved);
    }

    public Options withThreads(int count) {
        return new Options(wholeLibrary, checks, severities, maxFileBytes, maxLineLength, count, base, unsaved);
    }

    public Options withBase(Path folder) {
        return new Options(wholeLibrary, checks, severities, maxFileBytes, maxLineLength, threads, folder, unsaved);
    }

    public Options withUnsaved(Map<Path, String> texts) {
        return new Options(wholeLibrary, checks, severities, maxFileBytes, maxLineLength, threads, base, texts);
    }
}
