package org.kijun.dsl.ide.server;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.build.IncrementalBuilder;
import org.eclipse.xtext.build.Indexer;
import org.eclipse.xtext.resource.IResourceDescription;
import org.kijun.dsl.ide.index.Everything;

/** A build that generates nothing, trusts the library, and keeps the names of a file as they are instead of copies. */
final class CheckingBuild extends IncrementalBuilder.InternalStatefulIncrementalBuilder {
    /** Checks a file of the workspace, which may look at any other; the answer is that there is nothing to generate. */
    @Override
    protected boolean validate(Resource resource) {
        if (!LibraryFiles.contains(resource.getURI())) {
            Everything.link(resource.getResourceSet());
            super.validate(resource);
        }
        return false;
    }

    @Override
    protected IResourceDescription getSerializableResourceDescription(IResourceDescription names) {
        return names;
    }

    /** Enters the names of changed files. */
    static final class Entering extends Indexer {
        @Override
        protected IResourceDescription getResolvedResourceDescription(IResourceDescription names) {
            return names;
        }
    }
}
