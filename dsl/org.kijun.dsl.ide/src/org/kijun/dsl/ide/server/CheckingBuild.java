package org.kijun.dsl.ide.server;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.build.IncrementalBuilder;

/** A build that generates nothing and trusts the library. */
final class CheckingBuild extends IncrementalBuilder.InternalStatefulIncrementalBuilder {
    /** Checks a file of the workspace; the answer is that there is nothing to generate. */
    @Override
    protected boolean validate(Resource resource) {
        if (!LibraryFiles.contains(resource.getURI())) {
            super.validate(resource);
        }
        return false;
    }
}
