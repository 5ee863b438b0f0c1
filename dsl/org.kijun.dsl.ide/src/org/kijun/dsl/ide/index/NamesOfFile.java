package org.kijun.dsl.ide.index;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.EObjectDescription;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.IReferenceDescription;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.impl.AbstractResourceDescription;
import org.kijun.model.Named;
import org.kijun.model.derived.Contents;

/**
 * The names that a file declares, with the elements themselves, and those that it writes as references, without case. What refers to
 * what is not recorded: {@link Uses} reads it off the texts when somebody asks.
 */
final class NamesOfFile extends AbstractResourceDescription {
    private final XtextResource resource;
    private final URI uri;
    private Set<QualifiedName> written;

    NamesOfFile(XtextResource resource) {
        this.resource = resource;
        uri = getNormalizedURI(resource);
        getLookUp();
    }

    /** The same names of the same file. */
    NamesOfFile again() {
        return new NamesOfFile(resource);
    }

    @Override
    protected List<IEObjectDescription> computeExportedObjects() {
        var names = new ArrayList<IEObjectDescription>();
        resource.getContents().forEach(module -> Contents.walk(module, element -> {
            if (element instanceof Named named && named.qualifiedName() != null) {
                names.add(EObjectDescription.create(QualifiedName.create(named.qualifiedName().split("/")), named));
            }
        }));
        return names;
    }

    /** Asked for only when names come or go in another file. */
    @Override
    public Set<QualifiedName> getImportedNames() {
        if (written == null) {
            written = new HashSet<>();
            References.in(resource).forEach(reference -> written.add(QualifiedName.create(reference.written().split("/", -1)).toLowerCase()));
        }
        return written;
    }

    @Override
    public Iterable<IReferenceDescription> getReferenceDescriptions() {
        return List.of();
    }

    @Override
    public URI getURI() {
        return uri;
    }
}
