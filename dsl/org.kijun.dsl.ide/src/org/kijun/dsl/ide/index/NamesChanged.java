package org.kijun.dsl.ide.index;

import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.impl.DefaultResourceDescriptionDelta;

/** What a change of a file means for others: which names came or went. Looked at once, however many files ask. */
final class NamesChanged extends DefaultResourceDescriptionDelta {
    private Set<QualifiedName> names;

    NamesChanged(IResourceDescription before, IResourceDescription after) {
        super(before, after);
    }

    @Override
    public boolean haveEObjectDescriptionsChanged() {
        return !names().isEmpty();
    }

    /** The full names, without case. */
    Set<QualifiedName> names() {
        if (names == null) {
            names = isSame() ? Set.of() : difference();
        }
        return names;
    }

    /** Mostly a text is typed and all names stay as they are, in their order. */
    private boolean isSame() {
        var before = exported(getOld());
        var after = exported(getNew());
        while (before.hasNext() && after.hasNext()) {
            var one = before.next();
            var other = after.next();
            if (one.getEClass() != other.getEClass() || !Objects.equals(one.getName(), other.getName())) {
                return false;
            }
        }
        return before.hasNext() == after.hasNext();
    }

    private Set<QualifiedName> difference() {
        var gone = entries(getOld());
        var came = entries(getNew());
        var both = new HashSet<>(gone);
        both.retainAll(came);
        gone.addAll(came);
        gone.removeAll(both);
        var changed = new HashSet<QualifiedName>();
        gone.forEach(entry -> changed.add(entry.name().toLowerCase()));
        return changed;
    }

    private static Iterator<IEObjectDescription> exported(IResourceDescription description) {
        return description == null ? List.<IEObjectDescription>of().iterator() : description.getExportedObjects().iterator();
    }

    private static Set<Entry> entries(IResourceDescription description) {
        var entries = new HashSet<Entry>();
        exported(description).forEachRemaining(exported -> entries.add(new Entry(exported.getName(), exported.getEClass())));
        return entries;
    }

    private record Entry(QualifiedName name, EClass kind) {
    }
}
