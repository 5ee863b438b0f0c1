package org.kijun.dsl.workspace;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.kijun.model.Element;
import org.kijun.model.derived.Contents;
import org.kijun.model.findings.Finding;
import org.kijun.model.findings.Place;

/**
 * Finds the places of problems in one file. Those of names are known; for all else the file is parsed once more, with nodes this time,
 * as it was not known before which places would be asked for.
 */
final class Locator {
    private final ParsedFile file;
    private final SourceReader reader;

    Locator(ParsedFile file, SourceReader reader) {
        this.file = file;
        this.reader = reader;
    }

    /** In the order of the problems. */
    List<Finding> findings(List<Problem> problems) {
        var hard = problems.stream().filter(problem -> placeOfName(problem) == null).toList();
        var places = hard.isEmpty() ? Map.<Problem, Place>of() : parsedAgain(hard);
        return problems.stream().map(problem -> {
            var place = placeOfName(problem);
            return new Finding(problem.issue(), place == null ? places.get(problem) : place, problem.arguments());
        }).toList();
    }

    private Place placeOfName(Problem problem) {
        return problem.feature().getName().equals("name") ? file.names().get(problem.element()) : null;
    }

    private Map<Problem, Place> parsedAgain(List<Problem> problems) {
        var places = new IdentityHashMap<Problem, Place>();
        var reading = reader.read(file.file());
        var text = reading.text() == null ? "" : reading.text();
        var twins = twins(text);
        var cursor = new LineCursor(file.file().shown(), text);
        for (var problem : problems) {
            var twin = twins.get(problem.element());
            var node = twin == null ? null : node(problem, twin);
            places.put(problem, node == null ? placeOfLine(problem) : cursor.place(node.getOffset(), node.getLength()));
        }
        return places;
    }

    /** The elements of this parse by those of the first; empty when the file was changed in the meantime. */
    private Map<EObject, EObject> twins(String text) {
        var first = new ArrayList<EObject>();
        var second = new ArrayList<EObject>();
        Contents.walk(file.module(), first::add);
        var root = BatchLanguage.newParserWithNodes().parse(new StringReader(text)).getRootASTElement();
        if (root != null) {
            Contents.walk(root, second::add);
        }
        var twins = new IdentityHashMap<EObject, EObject>();
        for (int index = 0; index < first.size() && first.size() == second.size(); index++) {
            twins.put(first.get(index), second.get(index));
        }
        return twins;
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
