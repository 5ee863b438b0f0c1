package org.kijun.dsl.ide.findings;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.emf.common.util.URI;
import org.kijun.dsl.workspace.SourceText;
import org.kijun.model.findings.Finding;

/** What is wrong with files as a whole: they cannot be read, are not UTF-8, are too large or nest too deeply. */
@Singleton
public final class FileFindings {
    private final Map<URI, List<Finding>> found = new ConcurrentHashMap<>();

    /** Remembers what was found in the file; answers its text, which is empty for a file that is refused. */
    public String read(URI file, SourceText source) {
        found.put(file, source.findings());
        return source.text() == null ? "" : source.text();
    }

    List<Finding> of(URI file) {
        return found.getOrDefault(file, List.of());
    }
}
