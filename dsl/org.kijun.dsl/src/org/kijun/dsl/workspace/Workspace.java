package org.kijun.dsl.workspace;

import java.nio.file.Path;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.kijun.dsl.naming.NameTable;
import org.kijun.model.Module;
import org.kijun.model.Named;
import org.kijun.model.derived.Contents;
import org.kijun.model.findings.Finding;
import org.kijun.model.findings.Place;

/**
 * Files that were read, linked and checked together, with what they need of the library. The model keeps no trace of the parser; a
 * reference to a name that does not exist is null or left out of its list.
 */
public final class Workspace {
    private static final String[] NO_LINES = {};

    private final List<Module> modules;
    private final List<Module> libraryModules;
    private final NameTable names;
    private final List<Finding> findings;
    private final Map<String, SourceFile> files;
    private final Map<Module, SourceFile> ownFiles = new IdentityHashMap<>();
    private final SourceReader reader;

    /** The file whose lines were asked for last, since who shows findings goes through file by file. */
    private String openFile = "";
    private String[] openLines = NO_LINES;
    private Places places;

    Workspace(List<Module> modules, List<Module> libraryModules, NameTable names, List<Finding> findings, List<SourceFile> files,
            SourceReader reader) {
        this.modules = List.copyOf(modules);
        this.libraryModules = List.copyOf(libraryModules);
        this.names = names;
        this.findings = List.copyOf(findings);
        this.files = files.stream().collect(Collectors.toMap(SourceFile::shown, Function.identity(), (first, second) -> first));
        this.reader = reader;
        this.modules.forEach(module -> ownFiles.put(module, this.files.get(module.getSource())));
    }

    /**
     * Reads, links and checks.
     *
     * @param roots files, or folders whose {@code .kijun} files are taken, in the order in which they are to be shown
     * @throws java.util.concurrent.CancellationException when the progress asks for it
     */
    public static Workspace open(List<Path> roots, LibrarySource library, Options options, Progress progress) {
        try (var parser = new ParallelParser(options, progress)) {
            return new WorkspaceLoader(library, options, progress, parser).load(roots);
        }
    }

    /** As above, over a library that was read before; all of it is there whether the options want that or not. */
    public static Workspace open(List<Path> roots, LinkedLibrary library, Options options, Progress progress) {
        try (var parser = new ParallelParser(options, progress)) {
            return new WorkspaceLoader(library, options, progress, parser).load(roots);
        }
    }

    /** Reads, links and checks the library by itself, as if it were the user's. */
    public static Workspace openLibrary(LibrarySource library, Options options, Progress progress) {
        try (var parser = new ParallelParser(options, progress)) {
            return new WorkspaceLoader(LibrarySource.NONE, options, progress, parser).load(library);
        }
    }

    /** The files that {@link #open} would read, in its order. */
    public static SourceList files(List<Path> roots) {
        var folders = new SourceFolders(null, Map.of());
        roots.forEach(folders::add);
        return new SourceList(folders.files().stream().flatMap(file -> file.location().stream()).toList(), folders.findings());
    }

    /** The files of the workspace that could be parsed, in their order. */
    public List<Module> modules() {
        return modules;
    }

    /** The files of the library that were needed, in the order of the library. */
    public List<Module> libraryModules() {
        return libraryModules;
    }

    /** What is wrong in the files of the workspace, by file, line and column, with the severities that were asked for. */
    public List<Finding> findings() {
        return findings;
    }

    /** The element with the full name; one of the workspace before one of the library. */
    public <T extends Named> Optional<T> find(String qualifiedName, Class<T> type) {
        return names.find(qualifiedName, type);
    }

    /** All elements of the type, those of the workspace first, in the order of files and text. */
    public <T extends EObject> List<T> all(Class<T> type) {
        var all = Stream.<T>builder();
        Stream.concat(modules.stream(), libraryModules.stream()).forEach(module -> Contents.walk(module, element -> {
            if (type.isInstance(element)) {
                all.add(type.cast(element));
            }
        }));
        return all.build().toList();
    }

    /** Whether the element comes from the library. */
    public boolean isLibrary(EObject element) {
        return EcoreUtil.getRootContainer(element) instanceof Module module && !ownFiles.containsKey(module);
    }

    /** The file of an element of the workspace; empty for the library. */
    public Optional<Path> file(EObject element) {
        return EcoreUtil.getRootContainer(element) instanceof Module module && ownFiles.containsKey(module)
                ? ownFiles.get(module).location()
                : Optional.empty();
    }

    /**
     * Where the name of the element stands, or where the element begins when it has none. The file is read again; when it is not what it
     * was, or the column cannot be told, only the line is known.
     */
    public Place place(EObject element) {
        if (!(EcoreUtil.getRootContainer(element) instanceof Module module)) {
            throw new IllegalArgumentException("the element is in no file");
        }
        if (places == null || places.module() != module) {
            places = Places.of(module, files.get(module.getSource()), reader);
        }
        return places.of(element);
    }

    /** The whole text as it is now; empty when the module is not of this workspace or its file is gone. */
    public Optional<String> text(Module module) {
        return Optional.ofNullable(files.get(module.getSource())).map(file -> reader.read(file).text());
    }

    /** The line of the text that the place is in, read again from its file; empty when it is gone or the place is a whole file. */
    public Optional<String> line(Place place) {
        if (!place.file().equals(openFile)) {
            openFile = place.file();
            openLines = linesOf(files.get(openFile));
        }
        return place.line() < 1 || place.line() > openLines.length ? Optional.empty() : Optional.of(openLines[place.line() - 1].stripTrailing());
    }

    private String[] linesOf(SourceFile file) {
        var text = file == null ? null : reader.read(file).text();
        return text == null ? NO_LINES : text.split("\n", -1);
    }
}
