package org.kijun.dsl.ide.findings;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.kijun.dsl.ide.index.Everything;
import org.kijun.dsl.ide.index.Known;
import org.kijun.dsl.naming.NameTable;
import org.kijun.dsl.validation.Project;
import org.kijun.model.Module;
import org.kijun.model.Named;
import org.kijun.model.derived.Contents;

/** The files of an editor as the rules see them: those of the workspace before those of the library, each group by its addresses. */
final class EditorProject extends Project {
    private final List<Module> modules;
    private NameTable own;
    private NameTable library;

    private EditorProject(List<Module> modules) {
        this.modules = modules;
    }

    /** The project as it is now; the same one until a file is parsed anew. */
    static EditorProject of(ResourceSet resources) {
        return Known.of(resources, EditorProject.class, all -> new EditorProject(modules(all)));
    }

    @Override
    public Collection<Module> modules() {
        return modules;
    }

    @Override
    public boolean isOwn(EObject element) {
        return element.eResource() == null || !Everything.isLibrary(element.eResource());
    }

    /** What a file declares at its top may be declared by the library too. */
    @Override
    public Optional<String> placeOfOther(Named named) {
        if (named.getName() == null) {
            return Optional.empty();
        }
        var name = named.qualifiedName();
        return own().find(name, named.eClass()).filter(first -> first != named).map(EditorProject::place)
                .or(() -> named.eContainer() instanceof Module ? library().find(name, named.eClass()).map(EditorProject::file) : Optional.empty());
    }

    @Override
    public Optional<Path> folder(EObject element) {
        var uri = element.eResource().getURI();
        return uri.isFile() ? Optional.ofNullable(Path.of(uri.toFileString()).getParent()) : Optional.empty();
    }

    /** The full names that the reference may point to. */
    Stream<String> names(EReference reference) {
        return Stream.concat(own().names(reference), library().names(reference));
    }

    private NameTable own() {
        if (own == null) {
            own = table(this::isOwn);
        }
        return own;
    }

    private NameTable library() {
        if (library == null) {
            library = table(module -> !isOwn(module));
        }
        return library;
    }

    private NameTable table(Predicate<Module> wanted) {
        var table = new NameTable();
        modules.stream().filter(wanted).forEach(module -> Contents.walk(module, element -> {
            if (element instanceof Named named && named.getName() != null) {
                table.add(named.qualifiedName(), named);
            }
        }));
        return table;
    }

    private static String place(Named named) {
        return file(named) + ":" + NodeModelUtils.findActualNodeFor(named).getStartLine();
    }

    private static String file(Named named) {
        return Everything.shown(named.eResource());
    }

    private static List<Module> modules(ResourceSet resources) {
        return Everything.modules(resources)
                .sorted(Comparator.comparing((Module module) -> Everything.isLibrary(module.eResource()))
                        .thenComparing(module -> module.eResource().getURI().toString()))
                .toList();
    }
}
