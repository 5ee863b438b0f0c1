package org.kijun.dsl.ide.server;

import com.google.inject.Provider;
import jakarta.inject.Inject;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.build.IncrementalBuilder;
import org.eclipse.xtext.ide.server.ProjectManager;
import org.eclipse.xtext.resource.IExternalContentSupport.IExternalContentProvider;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.resource.impl.ProjectDescription;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsData;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.Issue;
import org.eclipse.xtext.workspace.IProjectConfig;
import org.eclipse.xtext.xbase.lib.Procedures.Procedure2;

/** The files of the workspace and of the library in one set of resources. */
final class KijunProject extends ProjectManager {
    @Inject
    private Language language;

    @Inject
    private LibraryFiles library;

    @Override
    public void initialize(ProjectDescription description, IProjectConfig config, Procedure2<? super URI, ? super Iterable<Issue>> issues,
            IExternalContentProvider openDocuments, Provider<Map<String, ResourceDescriptionsData>> index,
            CancelIndicator indicator) {
        super.initialize(description, config, issues, library.before(openDocuments), index, indicator);
    }

    @Override
    public XtextResourceSet createNewResourceSet(ResourceDescriptionsData index) {
        var resources = super.createNewResourceSet(index);
        language.addTo(resources);
        return resources;
    }
}
