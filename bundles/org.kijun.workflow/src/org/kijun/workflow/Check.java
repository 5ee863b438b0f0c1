package org.kijun.workflow;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.kijun.analysis.Finding;
import org.kijun.dsl.ide.KijunIdeSetup;

/** Use case: read files and say what is wrong with them. */
public final class Check {
    private Check() {
    }

    /** Syntax errors and unresolved names of these files, in the order of the files. */
    public static List<Finding> files(List<Path> files) {
        var resources = new KijunIdeSetup().createInjectorAndDoEMFRegistration().getInstance(XtextResourceSet.class);
        var findings = new ArrayList<Finding>();
        for (var file : files) {
            resources.getResource(URI.createFileURI(file.toAbsolutePath().toString()), true);
        }
        for (var resource : List.copyOf(resources.getResources())) {
            findings.addAll(errors(resource));
        }
        return findings;
    }

    private static List<Finding> errors(Resource resource) {
        return resource.getErrors().stream()
                .map(error -> new Finding("syntax", Finding.Severity.ERROR, resource.getURI().lastSegment(), error.getLine(), error.getMessage()))
                .toList();
    }
}
