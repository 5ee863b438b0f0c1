package org.kijun.dsl.ide.index;

import java.util.Collection;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IDefaultResourceDescriptionStrategy;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.IResourceDescriptions;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.impl.DefaultResourceDescriptionManager;

/**
 * Which files must be linked again when names come or go: those that wrote such a name, in full or shortened. Names are compared
 * without case, as the index does.
 */
public final class ChangesOfNames extends DefaultResourceDescriptionManager {
    @Override
    protected IResourceDescription internalGetResourceDescription(Resource resource, IDefaultResourceDescriptionStrategy strategy) {
        return new NamesOfFile((XtextResource) resource);
    }

    /** A file that is only to be linked again has the names that it had, but the framework wants two sides to compare. */
    @Override
    public IResourceDescription.Delta createDelta(IResourceDescription before, IResourceDescription after) {
        return new NamesChanged(before, before == after && after instanceof NamesOfFile same ? same.again() : after);
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
        var changed = delta instanceof NamesChanged known ? known : new NamesChanged(delta.getOld(), delta.getNew());
        var written = getImportedNames(candidate);
        return changed.names().stream().anyMatch(name -> isWritten(name, written));
    }

    private static boolean isWritten(QualifiedName name, Collection<QualifiedName> written) {
        for (int skipped = 0; skipped < name.getSegmentCount(); skipped++) {
            if (written.contains(name.skipFirst(skipped))) {
                return true;
            }
        }
        return false;
    }
}
