package org.kijun.dsl.ide.index;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IDefaultResourceDescriptionStrategy;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.IResourceDescriptions;
import org.eclipse.xtext.resource.impl.DefaultResourceDescriptionManager;

/**
 * Which files must be linked again when names come or go: those that wrote such a name, in full or shortened. Names are compared
 * without case, as the index does.
 */
public final class ChangesOfNames extends DefaultResourceDescriptionManager {
    @Override
    protected IResourceDescription internalGetResourceDescription(Resource resource, IDefaultResourceDescriptionStrategy strategy) {
        return new NamesOfFile(resource, strategy, getCache());
    }

    @Override
    public boolean isAffected(Collection<IResourceDescription.Delta> deltas, IResourceDescription candidate, IResourceDescriptions context) {
        return deltas.stream().anyMatch(delta -> isAffected(delta, candidate));
    }

    @Override
    public boolean isAffected(IResourceDescription.Delta delta, IResourceDescription candidate) {
        if (!delta.haveEObjectDescriptionsChanged()) {
            return false;
        }
        var written = getImportedNames(candidate);
        return changed(delta).stream().anyMatch(name -> isWritten(name, written));
    }

    private static boolean isWritten(QualifiedName name, Collection<QualifiedName> written) {
        for (int skipped = 0; skipped < name.getSegmentCount(); skipped++) {
            if (written.contains(name.skipFirst(skipped))) {
                return true;
            }
        }
        return false;
    }

    private static Set<QualifiedName> changed(IResourceDescription.Delta delta) {
        var before = entries(delta.getOld());
        var after = entries(delta.getNew());
        var names = new HashSet<QualifiedName>();
        before.stream().filter(entry -> !after.contains(entry)).forEach(entry -> names.add(entry.name()));
        after.stream().filter(entry -> !before.contains(entry)).forEach(entry -> names.add(entry.name()));
        return names;
    }

    private static Set<Entry> entries(IResourceDescription description) {
        var entries = new HashSet<Entry>();
        if (description != null) {
            description.getExportedObjects().forEach(exported -> entries.add(Entry.of(exported)));
        }
        return entries;
    }

    private record Entry(QualifiedName name, Object kind, Object address) {
        static Entry of(IEObjectDescription exported) {
            return new Entry(exported.getName().toLowerCase(), exported.getEClass(), exported.getEObjectURI());
        }
    }
}
