package org.kijun.dsl.validation;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.kijun.dsl.naming.NameTable;
import org.kijun.model.Module;
import org.kijun.model.Named;
import org.kijun.model.derived.Contents;

/** The files of an editor as the rules see them. Files of evidence are not looked at: that would be too slow while somebody types. */
public final class ResourceSetProject extends Project {
    /** Scheme of the addresses under which the files of the library are loaded. */
    public static final String LIBRARY_SCHEME = "kijun-library";

    private final List<Module> modules;
    private NameTable names;

    private ResourceSetProject(List<Module> modules) {
        this.modules = modules;
    }

    /** The project of the resource set as it is now; the same one until a file is parsed anew. */
    static ResourceSetProject of(ResourceSet resources) {
        var parses = parses(resources);
        var known = (Known) EcoreUtil.getExistingAdapter(resources, Known.class);
        if (known != null && known.parses.equals(parses)) {
            return known.project;
        }
        resources.eAdapters().remove(known);
        var fresh = new Known(parses, new ResourceSetProject(modules(resources)));
        resources.eAdapters().add(fresh);
        return fresh.project;
    }

    @Override
    public Collection<Module> modules() {
        return modules;
    }

    @Override
    public boolean isOwn(EObject element) {
        var uri = element.eResource() == null ? null : element.eResource().getURI();
        return uri == null || !LIBRARY_SCHEME.equals(uri.scheme());
    }

    @Override
    public Optional<String> placeOfOther(Named named) {
        return Optional.ofNullable(named.qualifiedName())
                .flatMap(name -> names().find(name, named.eClass()))
                .filter(first -> first != named)
                .map(ResourceSetProject::place);
    }

    @Override
    public Optional<Path> folder(EObject element) {
        return Optional.empty();
    }

    private NameTable names() {
        if (names == null) {
            names = new NameTable();
            modules.forEach(module -> Contents.walk(module, element -> {
                if (element instanceof Named named && named.getName() != null) {
                    names.add(named.qualifiedName(), named);
                }
            }));
        }
        return names;
    }

    private static String place(Named named) {
        var node = NodeModelUtils.findActualNodeFor(named);
        var file = named.eResource().getURI().lastSegment();
        return node == null ? file : file + ":" + node.getStartLine();
    }

    /** The files of the workspace before those of the library, each group by address, whatever was loaded first. */
    private static List<Module> modules(ResourceSet resources) {
        return resources.getResources().stream()
                .filter(resource -> !resource.getContents().isEmpty() && resource.getContents().getFirst() instanceof Module)
                .sorted(Comparator.comparing(ResourceSetProject::isLibrary).thenComparing(resource -> resource.getURI().toString()))
                .map(resource -> (Module) resource.getContents().getFirst())
                .toList();
    }

    private static boolean isLibrary(Resource resource) {
        return LIBRARY_SCHEME.equals(resource.getURI().scheme());
    }

    private static List<Object> parses(ResourceSet resources) {
        return resources.getResources().stream()
                .<Object>map(resource -> resource instanceof XtextResource text ? text.getParseResult() : resource)
                .filter(Objects::nonNull)
                .toList();
    }

    /** Kept at the resource set, with what it was made from. */
    private static final class Known extends AdapterImpl {
        private final List<Object> parses;
        private final ResourceSetProject project;

        Known(List<Object> parses, ResourceSetProject project) {
            this.parses = parses;
            this.project = project;
        }

        @Override
        public boolean isAdapterForType(Object type) {
            return type == Known.class;
        }
    }
}
