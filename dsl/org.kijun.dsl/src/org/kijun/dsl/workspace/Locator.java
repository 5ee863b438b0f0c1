package org.kijun.dsl.workspace;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.kijun.model.Element;
import org.kijun.model.findings.Finding;
import org.kijun.model.findings.Place;

/**
 * Finds the places of problems in one file. Those of names are known; for all else the file is parsed once more, part by part and with
 * nodes this time, as it was not known before which places would be asked for.
 */
final class Locator {
    private final ParsedFile file;
    private final SourceReader reader;
    private final Map<Problem, Place> places = new IdentityHashMap<>();

    Locator(ParsedFile file, SourceReader reader) {
        this.file = file;
        this.reader = reader;
    }

    /** In the order of the problems. */
    List<Finding> findings(List<Problem> problems) {
        var hard = problems.stream().filter(problem -> placeOfName(problem) == null).toList();
        if (!hard.isEmpty()) {
            parseAgain(hard);
        }
        return problems.stream().map(problem -> new Finding(problem.issue(), place(problem), problem.arguments())).toList();
    }

    private Place place(Problem problem) {
        var name = placeOfName(problem);
        return name == null ? places.computeIfAbsent(problem, this::placeOfLine) : name;
    }

    private Place placeOfName(Problem problem) {
        return problem.feature().getName().equals("name") ? file.names().get(problem.element()) : null;
    }

    private void parseAgain(List<Problem> problems) {
        Twins.each(file.module(), file.file(), reader, (cursor, twins) -> locate(problems, cursor, twins));
    }

    private void locate(List<Problem> problems, LineCursor cursor, Map<EObject, EObject> twins) {
        for (var problem : problems) {
            var twin = twins.get(problem.element());
            var node = twin == null ? null : node(problem, twin);
            if (node != null) {
                places.put(problem, cursor.place(node.getOffset(), node.getLength()));
            }
        }
    }

    /** The node of the feature, else of the element; of a list the wanted part, unless parts of it could not be resolved. */
    private static INode node(Problem problem, EObject twin) {
        var nodes = NodeModelUtils.findNodesForFeature(twin, problem.feature());
        if (nodes.isEmpty()) {
            return NodeModelUtils.findActualNodeFor(twin);
        }
        boolean isComplete = problem.index() >= 0 && ((List<?>) problem.element().eGet(problem.feature())).size() == nodes.size();
        return nodes.get(isComplete ? problem.index() : 0);
    }

    private Place placeOfLine(Problem problem) {
        return problem.element() instanceof Element element && element.getLine() > 0
                ? Place.of(file.file().shown(), element.getLine())
                : Place.of(file.file().shown());
    }
}
