package org.kijun.dsl.ide.findings;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.kijun.dsl.ide.index.Linking;
import org.kijun.dsl.validation.KijunIssue;
import org.kijun.dsl.validation.Reporter;
import org.kijun.dsl.validation.Rules;
import org.kijun.model.derived.Contents;

/**
 * What the rules find. In a file with errors of syntax, and in an element with a name that means nothing, what is missing may be there:
 * of those only the names are looked at.
 */
final class RuleProblems {
    private RuleProblems() {
    }

    static List<Problem> in(XtextResource file, CancelIndicator indicator) {
        var problems = new ArrayList<Problem>();
        boolean sound = !file.getParseResult().hasSyntaxErrors();
        var project = EditorProject.of(file.getResourceSet());
        Reporter reporter = (issue, element, feature, index, arguments) -> {
            if (issue == KijunIssue.DUPLICATE_NAME || sound && Linking.isComplete(element)) {
                var node = node(element, feature, index);
                problems.add(new Problem(issue, node.getOffset(), node.getLength(), List.of(arguments)));
            }
        };
        file.getContents().forEach(module -> Contents.walk(module, element -> {
            if (!indicator.isCanceled()) {
                Rules.check(element, project, reporter);
            }
        }));
        return problems;
    }

    /** The node of the feature, else of the element; of a list the wanted one. */
    private static INode node(EObject element, EStructuralFeature feature, int index) {
        var nodes = NodeModelUtils.findNodesForFeature(element, feature);
        if (nodes.isEmpty()) {
            return NodeModelUtils.findActualNodeFor(element);
        }
        return nodes.get(index >= 0 && index < nodes.size() ? index : 0);
    }
}
