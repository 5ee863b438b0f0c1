package org.kijun.workflow;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kijun.analysis.Traceability;
import org.kijun.dsl.workspace.LibrarySource;
import org.kijun.dsl.workspace.Options;
import org.kijun.dsl.workspace.Progress;
import org.kijun.dsl.workspace.Workspace;
import org.kijun.library.Library;
import org.kijun.model.Module;
import org.kijun.model.Named;
import org.kijun.model.findings.Finding;
import org.kijun.model.findings.Place;
import org.kijun.model.findings.Severity;

/** The user's texts together with the bundled library, opened. Use cases work on it. */
public final class Project {
    private static final LibrarySource LIBRARY = new LibrarySource() {
        @Override
        public List<String> files() {
            return Library.files();
        }

        @Override
        public InputStream open(String file) throws IOException {
            return Library.open(file);
        }
    };

    private final Workspace workspace;
    private Traceability index;

    private Project(Workspace workspace) {
        this.workspace = workspace;
    }

    /** Opens the files and folders, with as much of the library as the options want. */
    public static Project open(List<Path> roots, Options options, Progress progress) {
        return new Project(Workspace.open(roots, LIBRARY, options, progress));
    }

    /** The bundled library by itself, checked as if it were the user's. */
    public static Project openLibrary(Options options, Progress progress) {
        return new Project(Workspace.openLibrary(LIBRARY, options, progress));
    }

    /** Findings in the user's texts, in the order of their places. */
    public List<Finding> findings() {
        return workspace.findings();
    }

    /** Whether something is so wrong that reports would mislead. */
    public boolean hasErrors() {
        return findings().stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    /** How many files of the user there are, those that could not be read included. */
    public int files() {
        var read = workspace.modules().stream().map(Module::getSource);
        var refused = findings().stream().map(finding -> finding.place().file());
        return (int) Stream.concat(read, refused).distinct().count();
    }

    /** The line of text at a place; empty when there is none. */
    public String line(Place place) {
        return workspace.line(place).orElse("");
    }

    /** The links of everything that is open, made at the first call. */
    public Traceability index() {
        if (index == null) {
            index = Traceability.of(Stream.concat(workspace.libraryModules().stream(), workspace.modules().stream()).toList());
        }
        return index;
    }

    /** The element of the user or the library with this qualified name. */
    public <T extends Named> Optional<T> find(String name, Class<T> type) {
        return workspace.find(name, type);
    }
}
