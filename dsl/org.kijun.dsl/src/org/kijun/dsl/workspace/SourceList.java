package org.kijun.dsl.workspace;

import java.nio.file.Path;
import java.util.List;
import org.kijun.model.findings.Finding;

/**
 * Files that can be read.
 *
 * @param findings about files and folders that cannot be reached
 */
public record SourceList(List<Path> files, List<Finding> findings) {
    public SourceList {
        files = List.copyOf(files);
        findings = List.copyOf(findings);
    }
}
