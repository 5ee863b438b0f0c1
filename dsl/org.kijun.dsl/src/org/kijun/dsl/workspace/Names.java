package org.kijun.dsl.workspace;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.kijun.dsl.naming.NameTable;
import org.kijun.model.Clause;
import org.kijun.model.Module;
import org.kijun.model.Named;
import org.kijun.model.Text;
import org.kijun.model.derived.Contents;
import org.kijun.model.derived.QualifiedNames;

/** The names of all loaded modules, and who came second. */
final class Names {
    private final NameTable table;
    private final Map<Named, String> placeOfOther = new IdentityHashMap<>();

    /** @param behind the names of a library that is linked already; null for none */
    Names(NameTable behind) {
        table = new NameTable(behind);
    }

    NameTable table() {
        return table;
    }

    /** Enters everything that has a name; an element whose name is taken is remembered as a duplicate. */
    void add(Module module) {
        add(module, QualifiedNames.prefix(module));
    }

    /** Remembers that the library declares the element too. */
    void addDuplicate(Named named, String placeOfOriginal) {
        placeOfOther.putIfAbsent(named, placeOfOriginal);
    }

    /** Where the other element of the kind with the same name is. */
    Optional<String> placeOfOther(Named named) {
        return Optional.ofNullable(placeOfOther.get(named));
    }

    private void add(EObject parent, String prefix) {
        Contents.children(parent, child -> {
            if (!(child instanceof Text)) {
                add(child, child instanceof Named named ? entered(named, prefix) : prefix);
            }
        });
    }

    /** @return the prefix of what is inside the element */
    private String entered(Named named, String prefix) {
        if (named.getName() == null) {
            return prefix;
        }
        var name = prefix.isEmpty() ? named.getName() : prefix + QualifiedNames.SEPARATOR + named.getName();
        table.add(name, named).ifPresent(first -> placeOfOther.put(named, first.module().getSource() + ":" + first.getLine()));
        return named instanceof Clause ? prefix : name;
    }
}
