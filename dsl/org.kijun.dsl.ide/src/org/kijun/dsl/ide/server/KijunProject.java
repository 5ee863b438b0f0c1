package org.kijun.dsl.ide.server;

import com.google.inject.Provider;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.build.IncrementalBuilder;
import org.eclipse.xtext.ide.server.ProjectManager;
import org.eclipse.xtext.resource.IExternalContentSupport.IExternalContentProvider;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.resource.impl.ProjectDescription;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsData;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.Issue;
import org.eclipse.xtext.workspace.IProjectConfig;
import org.eclipse.xtext.xbase.lib.Procedures.Procedure2;
import org.kijun.dsl.ide.findings.FileFindings;
import org.kijun.dsl.ide.index.Everything;

/**
 * The files of the workspace and of the library in one set of resources. What is wrong in one file may depend on every other (a clause
 * may be traced there), so after each build the other files are checked again too, the changed ones first.
 */
final class KijunProject extends ProjectManager {
    @Inject
    private Language language;

    @Inject
    private LibraryFiles library;

    private final Map<URI, List<Told>> told = new HashMap<>();
    private final Set<URI> fresh = new HashSet<>();

    @Override
    public void initialize(ProjectDescription description, IProjectConfig config, Procedure2<? super URI, ? super Iterable<Issue>> issues,
            IExternalContentProvider openDocuments, Provider<Map<String, ResourceDescriptionsData>> index, CancelIndicator indicator) {
        Procedure2<URI, Iterable<Issue>> remembered = (uri, found) -> {
            fresh.add(uri);
            if (isNew(uri, found)) {
                issues.apply(uri, found);
            }
        };
        super.initialize(description, config, remembered, library.before(new StrictTexts(openDocuments, language.service(FileFindings.class))), index, indicator);
    }

    @Override
    public IncrementalBuilder.Result doBuild(List<URI> changed, List<URI> deleted, List<IResourceDescription.Delta> others, CancelIndicator indicator) {
        fresh.clear();
        var result = super.doBuild(changed, deleted, others, indicator);
        checkOthers(indicator);
        return result;
    }

    /** Checks all files again, because the user wants to hear something else. */
    void checkAll(CancelIndicator indicator) {
        fresh.clear();
        checkOthers(indicator);
    }

    private void checkOthers(CancelIndicator indicator) {
        Everything.resources(getResourceSet())
                .filter(resource -> !LibraryFiles.contains(resource.getURI()) && !fresh.contains(resource.getURI()))
                .takeWhile(resource -> !indicator.isCanceled())
                .forEach(resource -> check(resource, indicator));
    }

    /** A file that was not read by a build is linked before somebody looks at it. */
    @Override
    public Resource getResource(URI uri) {
        var found = super.getResource(uri);
        Everything.link(getResourceSet());
        return found;
    }

    private boolean isNew(URI uri, Iterable<Issue> found) {
        var list = new ArrayList<Told>();
        found.forEach(issue -> list.add(Told.of(issue)));
        return !list.equals(told.put(uri, list));
    }

    private void check(XtextResource resource, CancelIndicator indicator) {
        var issues = resource.getResourceServiceProvider().getResourceValidator().validate(resource, CheckMode.ALL, indicator);
        if (!indicator.isCanceled()) {
            getIssueAcceptor().apply(resource.getURI(), issues);
        }
    }

    @Override
    public XtextResourceSet createNewResourceSet(ResourceDescriptionsData index) {
        var resources = super.createNewResourceSet(index);
        language.addTo(resources);
        return resources;
    }

    /** What the client knows of an issue. */
    private record Told(String code, Object severity, String message, int line, int column, int endLine, int endColumn) {
        static Told of(Issue issue) {
            return new Told(issue.getCode(), issue.getSeverity(), issue.getMessage(), issue.getLineNumber(), issue.getColumn(),
                    issue.getLineNumberEnd(), issue.getColumnEnd());
        }
    }
}
