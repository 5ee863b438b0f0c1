package org.kijun.dsl.workspace;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.kijun.model.Module;
import org.kijun.model.Named;
import org.kijun.model.findings.Finding;

/** Opens a workspace: reads, enters names, links, checks. Used once. */
final class WorkspaceLoader {
    private final LibrarySource library;
    private final Options options;
    private final Progress progress;
    private final ParallelParser parser;
    private final Names names = new Names();
    private final List<ParsedFile> own = new ArrayList<>();
    private final List<ParsedFile> fromLibrary = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    WorkspaceLoader(LibrarySource library, Options options, Progress progress, ParallelParser parser) {
        this.library = library;
        this.options = options;
        this.progress = progress;
        this.parser = parser;
    }

    Workspace load(List<Path> roots) {
        var folders = new SourceFolders(options.base());
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
        var index = ParallelParser.result(scan);
        addDuplicatesOfLibrary(index);
        link(index);
        fromLibrary.sort(Comparator.comparingInt(file -> library.files().indexOf(((SourceFile.InLibrary) file.file()).file())));
        stopIfCancelled();
        findings.addAll(new Unresolved(names.table(), index).findings(requests(own)));
        return checked(new SourceReader(options));
    }

    private Workspace checked(SourceReader reader) {
        if (options.checks()) {
            var project = new BatchProject(own, modules(fromLibrary), names);
            findings.addAll(new Checker(project, reader, options, progress).check(own));
        }
        var files = Stream.concat(own.stream(), fromLibrary.stream()).map(ParsedFile::file).toList();
        var wanted = options.severities().applied(findings).stream().sorted().toList();
        return new Workspace(modules(own), modules(fromLibrary), names.table(), wanted, files, reader);
    }

    private void addDuplicatesOfLibrary(LibraryIndex index) {
        for (var module : modules(own)) {
            for (var declaration : module.getDeclarations()) {
                if (declaration instanceof Named named && named.getName() != null) {
                    index.file(named.qualifiedName(), named.eClass())
                            .ifPresent(file -> names.addDuplicate(named, new SourceFile.InLibrary(library, file).shown()));
                }
            }
        }
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
