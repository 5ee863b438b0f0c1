package org.kijun.dsl.ide.index;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.workspace.ProjectConfigAdapter;
import org.kijun.model.Module;
import org.kijun.model.derived.Contents;

/** All files that one file can see: those of the workspace and of the library. */
public final class Everything {
    /** Scheme of the addresses under which the files of the library are loaded. */
    public static final String LIBRARY_SCHEME = "kijun-library";

    private Everything() {
    }

    public static Stream<XtextResource> resources(ResourceSet set) {
        return List.copyOf(set.getResources()).stream().filter(XtextResource.class::isInstance).map(XtextResource.class::cast);
    }

    /** Lets all references of all files point to what they mean. */
    public static void link(ResourceSet set) {
        resources(set).filter(TextFile.class::isInstance).map(TextFile.class::cast).forEach(TextFile::link);
    }

    public static Stream<Module> modules(ResourceSet set) {
        return resources(set).map(Everything::module).filter(Objects::nonNull);
    }

    /** All elements of the type that can be seen from the element, in the order of files and text. */
    public static <T extends EObject> Stream<T> all(EObject from, Class<T> type) {
        var found = Stream.<T>builder();
        modules(from.eResource().getResourceSet()).forEach(module -> Contents.walk(module, element -> {
            if (type.isInstance(element)) {
                found.add(type.cast(element));
            }
        }));
        return found.build();
    }

    /** Whether the file is of the library and not of the workspace. */
    public static boolean isLibrary(Resource resource) {
        return LIBRARY_SCHEME.equals(resource.getURI().scheme());
    }

    /** The path of the file as people see it: from the folder of the workspace, or {@code library:} and the path there. */
    public static String shown(Resource resource) {
        var uri = resource.getURI();
        if (isLibrary(resource)) {
            return "library:" + String.join("/", uri.segments());
        }
        var project = ProjectConfigAdapter.findInEmfObject(resource.getResourceSet());
        var folder = project == null ? null : project.getProjectConfig().findSourceFolderContaining(uri);
        return folder == null ? uri.lastSegment() : URI.decode(uri.deresolve(folder.getPath()).toString());
    }

    private static Module module(XtextResource resource) {
        return !resource.getContents().isEmpty() && resource.getContents().getFirst() instanceof Module module ? module : null;
    }
}
