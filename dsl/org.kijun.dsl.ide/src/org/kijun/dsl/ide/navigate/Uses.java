package org.kijun.dsl.ide.navigate;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightKind;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.xtext.ide.server.UriExtensions;
import org.eclipse.xtext.resource.XtextResource;
import org.kijun.dsl.ide.index.Everything;
import org.kijun.dsl.ide.index.Lines;
import org.kijun.dsl.ide.index.NameAt;
import org.kijun.dsl.ide.index.References;
import org.kijun.model.Named;

/** Where an element gets its name and where it is used. Places in the library have the scheme {@value Everything#LIBRARY_SCHEME}. */
public final class Uses {
    @Inject
    private NameAt names;

    @Inject
    private References references;

    @Inject
    private UriExtensions uris;

    /** Where the name at the position is declared; in a name of several parts each part leads to its own element. */
    public List<Location> declarations(XtextResource file, Position position) {
        return element(file, position).flatMap(this::declaration).stream().toList();
    }

    /** Where the element with the name at the position is used over all files, in the order of files and texts. */
    public List<Location> uses(XtextResource file, Position position, boolean withDeclaration) {
        return element(file, position).stream().flatMap(named -> Stream.concat(
                withDeclaration ? declaration(named).stream() : Stream.empty(),
                Everything.resources(file.getResourceSet()).flatMap(other -> uses(named, other).map(range -> location(other, range))))).toList();
    }

    /** The declaration and the uses in the one file. */
    public List<DocumentHighlight> highlights(XtextResource file, Position position) {
        return element(file, position).stream().flatMap(named -> Stream.concat(
                declared(named).filter(found -> named.eResource() == file).stream().map(range -> new DocumentHighlight(range, DocumentHighlightKind.Write)),
                uses(named, file).map(range -> new DocumentHighlight(range, DocumentHighlightKind.Read)))).toList();
    }

    private Optional<Named> element(XtextResource file, Position position) {
        return names.at(file, Lines.of(file).offset(position)).map(NameAt.Found::element);
    }

    private Stream<Range> uses(Named named, XtextResource file) {
        var lines = Lines.of(file);
        return References.in(file).stream()
                .filter(reference -> references.target(reference).filter(target -> target == named).isPresent())
                .map(reference -> lines.range(reference.node()));
    }

    private Optional<Location> declaration(Named named) {
        return declared(named).map(range -> location((XtextResource) named.eResource(), range));
    }

    private static Optional<Range> declared(Named named) {
        return NameAt.declaration(named).map(found -> Lines.of((XtextResource) named.eResource()).range(found.offset(), found.length()));
    }

    private Location location(XtextResource file, Range range) {
        return new Location(uris.toUriString(file.getURI()), range);
    }
}
