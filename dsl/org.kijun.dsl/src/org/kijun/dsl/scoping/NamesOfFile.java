package org.kijun.dsl.scoping;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.EObjectDescription;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.kijun.dsl.naming.NameResolution;
import org.kijun.dsl.naming.NameTable;
import org.kijun.model.Named;

/** The named elements of one file. */
final class NamesOfFile {
    private final NameTable table = new NameTable();
    private final List<Named> all = new ArrayList<>();

    private NamesOfFile() {
    }

    static NamesOfFile of(Resource resource) {
        var names = new NamesOfFile();
        EcoreUtil.<Object>getAllContents(resource, false).forEachRemaining(element -> {
            if (element instanceof Named named && named.qualifiedName() != null) {
                names.table.add(named.qualifiedName(), named);
                names.all.add(named);
            }
        });
        return names;
    }

    /** The element with the full name that the reference may point to, or null. */
    IEObjectDescription find(String qualifiedName, EReference reference) {
        var found = table.find(qualifiedName, reference);
        return found == null ? null : EObjectDescription.create(name(qualifiedName), found);
    }

    /** Everything that the reference may point to, in the order of the text. */
    List<IEObjectDescription> all(EReference reference) {
        var kinds = NameResolution.kinds(reference);
        return all.stream()
                .filter(named -> kinds.contains(named.eClass()))
                .map(named -> EObjectDescription.create(name(named.qualifiedName()), named))
                .toList();
    }

    static QualifiedName name(String written) {
        return QualifiedName.create(written.split("/", -1));
    }
}
