package org.kijun.workflow;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kijun.analysis.change.Change;
import org.kijun.analysis.change.EditionDiff;
import org.kijun.dsl.workspace.Options;
import org.kijun.dsl.workspace.Progress;
import org.kijun.model.Module;
import org.kijun.model.Named;
import org.kijun.model.findings.Place;

/** Use case: what two texts of one file say differently, clause by clause and requirement by requirement. */
public final class CompareTexts {
    private final Project before;
    private final Project after;
    private final Path file;

    private CompareTexts(Project before, Project after, Path file) {
        this.before = before;
        this.after = after;
        this.file = file;
    }

    /**
     * A change with where it is in each of the texts.
     *
     * @param before empty for what was added
     * @param after  empty for what was removed
     */
    public record Located(Change change, Optional<Place> before, Optional<Place> after) {
    }

    /**
     * Compares two texts of the file; names mean what they mean in the project. Changes stand in the order of the later text, what was
     * removed at the end. A text with errors of syntax is compared as far as it can be read.
     *
     * @param roots   files and folders of the project
     * @param options with the unsaved texts of the project; checks are left out
     * @param file    which may lie outside of the roots
     * @throws java.util.concurrent.CancellationException when the progress asks for it
     */
    public static List<Located> run(List<Path> roots, Options options, Path file, String before, String after, Progress progress) {
        var all = Stream.concat(roots.stream(), Stream.of(file)).distinct().toList();
        return new CompareTexts(open(all, options, file, before, progress), open(all, options, file, after, progress), file).changes();
    }

    private static Project open(List<Path> roots, Options options, Path file, String text, Progress progress) {
        var texts = new HashMap<>(options.unsaved());
        texts.put(file.toAbsolutePath().normalize(), text);
        return Project.open(roots, options.withWholeLibrary().withoutChecks().withUnsaved(texts), progress);
    }

    private List<Located> changes() {
        return EditionDiff.between(modules(before), modules(after)).stream().map(this::located).toList();
    }

    private List<Module> modules(Project project) {
        var wanted = file.toAbsolutePath().normalize();
        return project.modules().stream()
                .filter(module -> project.file(module).map(path -> path.toAbsolutePath().normalize()).filter(wanted::equals).isPresent()).toList();
    }

    private Located located(Change change) {
        return switch (change) {
            case Change.Added added -> new Located(change, Optional.empty(), place(after, added.element()));
            case Change.Removed removed -> new Located(change, place(before, removed.element()), Optional.empty());
            case Change.Changed changed -> new Located(change, place(before, changed.before()), place(after, changed.after()));
            case Change.Renumbered moved -> new Located(change, place(before, moved.before()), place(after, moved.after()));
        };
    }

    private static Optional<Place> place(Project project, Named element) {
        return Optional.of(project.place(element));
    }
}
