package org.kijun.workflow;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.kijun.analysis.NaturalOrder;
import org.kijun.analysis.Traceability;
import org.kijun.analysis.assessment.Assessment;
import org.kijun.dsl.edit.Names;
import org.kijun.dsl.workspace.LibrarySource;
import org.kijun.dsl.workspace.Options;
import org.kijun.dsl.workspace.Progress;
import org.kijun.dsl.workspace.Workspace;
import org.kijun.model.Module;
import org.kijun.model.Named;
import org.kijun.model.Product;
import org.kijun.model.findings.Finding;
import org.kijun.model.findings.Place;
import org.kijun.model.findings.Severity;

/** The user's texts together with the bundled library, opened. Use cases work on it. */
public final class Project {
    private final Workspace workspace;
    private final Map<Product, Assessment> assessments = new ConcurrentHashMap<>();
    private Traceability index;

    private Project(Workspace workspace) {
        this.workspace = workspace;
    }

    /** Opens the files and folders, with as much of the library as the options want. The whole library is kept for the next time. */
    public static Project open(List<Path> roots, Options options, Progress progress) {
        return new Project(options.wholeLibrary()
                ? Workspace.open(roots, BundledLibrary.linked(progress), options, progress)
                : Workspace.open(roots, BundledLibrary.SOURCE, options, progress));
    }

    /** The bundled library by itself, checked as if it were the user's. */
    public static Project openLibrary(Options options, Progress progress) {
        return new Project(Workspace.openLibrary(BundledLibrary.SOURCE, options, progress));
    }

    /** The files of the bundled library, for a language server. */
    public static LibrarySource librarySource() {
        return BundledLibrary.SOURCE;
    }

    /** The text of a file of the bundled library, by its name or by the name under which its places are shown. */
    public static String libraryText(String file) throws IOException {
        return BundledLibrary.text(file);
    }

    /** The text of the user's file, or the file of the library, as it is now; empty when it is gone. */
    public Optional<String> text(Module module) {
        return workspace.text(module);
    }

    /** The user's files that could be parsed, in their order. */
    public List<Module> modules() {
        return workspace.modules();
    }

    /** The files of the library that are open, in the order of the library. */
    public List<Module> libraryModules() {
        return workspace.libraryModules();
    }

    /** Whether the element comes from the library, which nobody can change. */
    public boolean isLibrary(EObject element) {
        return workspace.isLibrary(element);
    }

    /** The user's file that the element is in; empty for the library. */
    public Optional<Path> file(EObject element) {
        return workspace.file(element);
    }

    /** Where the name of the element stands, or where it begins when it has none. */
    public Place place(EObject element) {
        return workspace.place(element);
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
    public synchronized Traceability index() {
        if (index == null) {
            index = Traceability.of(Stream.concat(workspace.libraryModules().stream(), workspace.modules().stream()).toList());
        }
        return index;
    }

    /** How the user's product stands against its baselines, worked out at the first call; {@code tally()} counts. */
    public Assessment assessment(Product product) {
        return assessments.computeIfAbsent(product, known -> Assessment.of(known, index()));
    }

    /** The user's products in their order. */
    public List<Product> products() {
        return modules().stream().flatMap(module -> module.getDeclarations().stream())
                .filter(Product.class::isInstance).map(Product.class::cast).toList();
    }

    /** What texts are changed with: which names there are, and in which order people expect them. */
    public Names names() {
        return new Names((name, type) -> workspace.find(name, type).isPresent(), NaturalOrder.COMPARATOR);
    }

    /** The element of the user or the library with this qualified name. */
    public <T extends Named> Optional<T> find(String name, Class<T> type) {
        return workspace.find(name, type);
    }
}
