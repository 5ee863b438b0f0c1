package org.kijun.dsl.workspace;

import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.kijun.model.Module;
import org.kijun.model.findings.Finding;
import org.kijun.model.findings.Place;

/**
 * What is left of a file when its nodes are gone.
 *
 * @param module   null when the file could not be parsed at all
 * @param requests the references in the order of the text
 * @param names    where the names of the elements stand
 * @param sound    whether the syntax is right, so that missing parts are missing indeed
 */
record ParsedFile(SourceFile file, Module module, List<LinkRequest> requests, Map<EObject, Place> names, List<Finding> findings,
        boolean sound) {
}
