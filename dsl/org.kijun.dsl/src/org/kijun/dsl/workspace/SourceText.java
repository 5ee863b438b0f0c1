package org.kijun.dsl.workspace;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.kijun.model.findings.Finding;

/**
 * A file as the checker reads it: of bounded size and depth, strictly UTF-8, without a byte order mark.
 *
 * @param text     null when the file is refused
 * @param findings why it is refused, or what else is wrong with it as a whole
 */
public record SourceText(String text, List<Finding> findings) {
    public static SourceText read(Path file) {
        return read(new SourceFile.OnDisk(shown(file), file));
    }

    /** A text that somebody is writing, as it will be read from the file. */
    public static SourceText of(Path file, String text) {
        return read(new SourceFile.Unsaved(shown(file), file, text));
    }

    private static String shown(Path file) {
        return file.toString().replace(File.separatorChar, '/');
    }

    private static SourceText read(SourceFile file) {
        var reading = new SourceReader(Options.DEFAULT).read(file);
        return new SourceText(reading.text(), reading.findings());
    }
}
