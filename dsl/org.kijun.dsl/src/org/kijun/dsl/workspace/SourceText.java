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
        var shown = file.toString().replace(File.separatorChar, '/');
        var reading = new SourceReader(Options.DEFAULT).read(new SourceFile.OnDisk(shown, file));
        return new SourceText(reading.text(), reading.findings());
    }
}
