package org.kijun.dsl.validation;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.validation.Check;
import org.kijun.dsl.syntax.BlockProperties;
import org.kijun.dsl.syntax.MessageLanguage;
import org.kijun.model.Module;
import org.kijun.model.findings.Severity;

/** Runs the rules in an editor; the arguments of an issue travel as its data. */
public class KijunValidator extends AbstractKijunValidator {
    /** Longer files make an editor slow. */
    public static final int EDITOR_LINES = 50_000;

    @Inject
    private MessageLanguage language;

    @Inject
    private BlockProperties properties;

    @Check
    public void followsTheRules(EObject element) {
        var isComplete = isComplete(element);
        Rules.check(element, ResourceSetProject.of(element.eResource().getResourceSet()), (issue, at, feature, index, arguments) -> {
            if (issue == KijunIssue.DUPLICATE_NAME || (at == element ? isComplete : isComplete(at))) {
                report(issue, at, feature, index, arguments);
            }
        });
    }

    /** The batch checker does the same while it walks over the nodes. */
    @Check
    public void propertiesStandOnceInABlock(Module module) {
        var seen = new HashMap<EObject, Set<String>>();
        for (var node : NodeModelUtils.findActualNodeFor(module).getAsTreeIterable()) {
            properties.onceOnly(node.getGrammarElement()).ifPresent(property -> {
                if (!seen.computeIfAbsent(node.getSemanticElement(), none -> new HashSet<>()).add(property)) {
                    var issue = KijunIssue.PROPERTY_TWICE;
                    var message = issue.message(language.get(), List.of(property));
                    acceptError(message, node.getSemanticElement(), node.getOffset(), node.getLength(), issue.id(), property);
                }
            });
        }
    }

    /** The batch checker sees it while it reads. */
    @Check
    public void fileIsNotTooLongForTheEditor(Module module) {
        int lines = NodeModelUtils.findActualNodeFor(module).getTotalEndLine();
        if (lines > EDITOR_LINES) {
            var arguments = List.of(String.valueOf(lines), String.valueOf(EDITOR_LINES));
            acceptInfo(KijunIssue.FILE_LONG_FOR_EDITOR.message(language.get(), arguments), module, 0, 0,
                    KijunIssue.FILE_LONG_FOR_EDITOR.id(), arguments.toArray(String[]::new));
        }
    }

    /** The batch checker sees it while it links. */
    @Check
    public void namesAreListedOnce(EObject element) {
        for (var reference : element.eClass().getEAllReferences()) {
            if (reference.isMany() && !reference.isContainment() && element.eIsSet(reference)) {
                namesAreListedOnce(element, reference);
            }
        }
    }

    /** Where a name means nothing, or the text has errors of syntax, what is missing may be there. */
    private static boolean isComplete(EObject element) {
        return !((XtextResource) element.eResource()).getParseResult().hasSyntaxErrors()
                && element.eCrossReferences().stream().noneMatch(EObject::eIsProxy);
    }

    private void namesAreListedOnce(EObject element, EReference reference) {
        var seen = new HashSet<>();
        int index = 0;
        for (var target : (List<?>) element.eGet(reference)) {
            if (!((EObject) target).eIsProxy() && !seen.add(target)) {
                var written = NodeModelUtils.findNodesForFeature(element, reference).get(index);
                report(KijunIssue.LISTED_TWICE, element, reference, index, NodeModelUtils.getTokenText(written).replace("^", ""));
            }
            index++;
        }
    }

    private void report(KijunIssue issue, EObject element, EStructuralFeature feature, int index, String... arguments) {
        var message = issue.message(language.get(), List.of(arguments));
        if (issue.severity() == Severity.ERROR) {
            error(message, element, feature, index, issue.id(), arguments);
        } else if (issue.severity() == Severity.WARNING) {
            warning(message, element, feature, index, issue.id(), arguments);
        } else {
            info(message, element, feature, index, issue.id(), arguments);
        }
    }
}
