package org.kijun.dsl.workspace;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.kijun.dsl.naming.NameTable;
import org.kijun.model.Module;
import org.kijun.model.Named;
import org.kijun.model.findings.Finding;

/** Opens a workspace: reads, enters names, links, checks. Used once. */
final class WorkspaceLoader {
    private static final LinkedLibrary NO_LIBRARY = new LinkedLibrary(List.of(), new NameTable(), List.of());

    private final LibrarySource library;
    private final LinkedLibrary linked;
    private final Options options;
    private final Progress progress;
    private final ParallelParser parser;
    private final Names names;
    private final List<ParsedFile> own = new ArrayList<>();
    private final List<ParsedFile> fromLibrary = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    WorkspaceLoader(LibrarySource library, Options options, Progress progress, ParallelParser parser) {
        this(library, NO_LIBRARY, options, progress, parser);
    }

    WorkspaceLoader(LinkedLibrary linked, Options options, Progress progress, ParallelParser parser) {
        this(LibrarySource.NONE, linked, options, progress, parser);
    }

    private WorkspaceLoader(LibrarySource library, LinkedLibrary linked, Options options, Progress progress, ParallelParser parser) {
        this.library = library;
        this.linked = linked;
        this.names = new Names(linked.names());
        this.options = options;
        this.progress = progress;
        this.parser = parser;
    }

    Workspace load(List<Path> roots) {
        var folders = new SourceFolders(options.base(), options.unsaved());
        roots.forEach(folders::add);
        findings.addAll(folders.findings());
        return loadFiles(folders.files());
    }

    /** The files of a library as those of the workspace. */
    Workspace load(LibrarySource checked) {
        return loadFiles(checked.files().stream().<SourceFile>map(file -> new SourceFile.InLibrary(checked, file)).toList());
    }

    private Workspace loadFiles(List<SourceFile> sources) {
        var scan = parser.start(() -> LibraryIndex.of(library));
        own.addAll(parser.parse(sources));
        own.forEach(file -> findings.addAll(file.findings()));
        modules(own).forEach(names::add);
        var index = parser.result(scan);
        addDuplicatesOfLibrary(index);
        link(index);
        stopIfCancelled();
        findings.addAll(new Unresolved(names.table(), index).findings(requests(own)));
        return checked(new SourceReader(options));
    }

    /** The library by itself. */
    LinkedLibrary linkedLibrary() {
        link(LibraryIndex.of(library));
        return new LinkedLibrary(modules(fromLibrary), names.table(), fromLibrary.stream().map(ParsedFile::file).toList());
    }

    private Workspace checked(SourceReader reader) {
        if (options.checks()) {
            var project = new BatchProject(own, libraryModules(), names);
            findings.addAll(new Checker(project, reader, options, progress).check(own));
        }
        var read = Stream.concat(own.stream(), fromLibrary.stream()).map(ParsedFile::file);
        var files = Stream.concat(read, linked.files().stream()).toList();
        var wanted = options.severities().applied(findings).stream().sorted().toList();
        return new Workspace(modules(own), libraryModules(), names.table(), wanted, files, reader);
    }

    private List<Module> libraryModules() {
        return linked.modules().isEmpty() ? modules(fromLibrary) : linked.modules();
    }

    private void addDuplicatesOfLibrary(LibraryIndex index) {
        for (var module : modules(own)) {
            for (var declaration : module.getDeclarations()) {
                if (declaration instanceof Named named && named.getName() != null) {
                    placeInLibrary(named, index).ifPresent(place -> names.addDuplicate(named, place));
                }
            }
        }
    }

    private Optional<String> placeInLibrary(Named named, LibraryIndex index) {
        var name = named.qualifiedName();
        return linked.names().find(name, named.eClass()).map(twin -> twin.module().getSource())
                .or(() -> index.file(name, named.eClass()).map(file -> new SourceFile.InLibrary(library, file).shown()));
    }

    private void link(LibraryIndex index) {
        var linker = new Linker(names.table(), index::files);
        var open = requests(own);
        if (options.wholeLibrary()) {
            library.files().forEach(linker::fetched);
            open.addAll(fetch(library.files()));
        }
        linker.link(open, this::fetch);
        findings.addAll(Links.fillLists(requests(own)));
        Links.fillLists(requests(fromLibrary));
        fromLibrary.sort(Comparator.comparingInt(file -> library.files().indexOf(((SourceFile.InLibrary) file.file()).file())));
    }

    private List<LinkRequest> fetch(Collection<String> files) {
        stopIfCancelled();
        var fetched = parser.parse(files.stream().<SourceFile>map(file -> new SourceFile.InLibrary(library, file)).toList());
        modules(fetched).forEach(names::add);
        fromLibrary.addAll(fetched);
        return requests(fetched);
    }

    private void stopIfCancelled() {
        if (progress.isCancelled()) {
            throw new CancellationException();
        }
    }

    private static List<LinkRequest> requests(List<ParsedFile> files) {
        var requests = new ArrayList<LinkRequest>();
        files.forEach(file -> requests.addAll(file.requests()));
        return requests;
    }

    private static List<Module> modules(List<ParsedFile> files) {
        return files.stream().map(ParsedFile::module).filter(Objects::nonNull).toList();
    }
}
