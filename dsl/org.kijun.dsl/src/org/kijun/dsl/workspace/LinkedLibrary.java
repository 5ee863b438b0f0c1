package org.kijun.dsl.workspace;

import java.util.List;
import org.kijun.dsl.naming.NameTable;
import org.kijun.model.Module;

/**
 * The whole library, read and linked once for all workspaces that are opened over it. Nothing in it leads to a workspace, and it is not
 * changed any more, so that threads may share it.
 */
public final class LinkedLibrary {
    private final List<Module> modules;
    private final NameTable names;
    private final List<SourceFile> files;

    LinkedLibrary(List<Module> modules, NameTable names, List<SourceFile> files) {
        this.modules = List.copyOf(modules);
        this.names = names;
        this.files = List.copyOf(files);
    }

    /**
     * Reads and links all files of the library; its own findings are left out.
     *
     * @param options the limits and the number of threads
     * @throws java.util.concurrent.CancellationException when the progress asks for it
     */
    public static LinkedLibrary read(LibrarySource library, Options options, Progress progress) {
        try (var parser = new ParallelParser(options, progress)) {
            return new WorkspaceLoader(library, options.withWholeLibrary(), progress, parser).linkedLibrary();
        }
    }

    /** Its files in the order of the library. */
    public List<Module> modules() {
        return modules;
    }

    NameTable names() {
        return names;
    }

    List<SourceFile> files() {
        return files;
    }
}
