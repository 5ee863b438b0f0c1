package org.kijun.dsl.workspace;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.kijun.dsl.validation.KijunIssue;

/** What a rule reported, before it is known where in the text that is. */
record Problem(KijunIssue issue, EObject element, EStructuralFeature feature, int index, List<String> arguments) {
}
