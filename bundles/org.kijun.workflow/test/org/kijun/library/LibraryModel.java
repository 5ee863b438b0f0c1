package org.kijun.library;

import com.google.inject.Injector;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.kijun.dsl.KijunStandaloneSetup;

/** The shipped library, read once for all tests. */
final class LibraryModel {
    private static final ResourceSet LIBRARY = read();

    private LibraryModel() {
    }

    /** Every element of the type, in the order of files and text. */
    static <T extends EObject> List<T> all(Class<T> type) {
        return LIBRARY.getResources().stream().flatMap(LibraryModel::contents).filter(type::isInstance).map(type::cast).toList();
    }

    static List<Resource> files() {
        return LIBRARY.getResources();
    }

    private static Stream<EObject> contents(Resource resource) {
        Iterable<EObject> contents = resource::getAllContents;
        return StreamSupport.stream(contents.spliterator(), false);
    }

    private static ResourceSet read() {
        Injector language = new KijunStandaloneSetup().createInjectorAndDoEMFRegistration();
        var library = language.getInstance(XtextResourceSet.class);
        Library.files().forEach(file -> load(library.createResource(URI.createURI("library:/" + file)), file));
        return library;
    }

    private static void load(Resource resource, String file) {
        try (InputStream text = Library.open(file)) {
            resource.load(text, Map.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
