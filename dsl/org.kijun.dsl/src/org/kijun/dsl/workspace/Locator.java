package org.kijun.dsl.workspace;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.parser.IParser;
import org.kijun.model.Declaration;
import org.kijun.model.Element;
import org.kijun.model.Module;
import org.kijun.model.derived.Contents;
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
        var parser = BatchLanguage.newParserWithNodes();
        int parsed = 0;
        for (var part : reader.read(file.file()).parts()) {
            var again = declarations(parser, part);
            var before = file.module().getDeclarations();
            if (parsed + again.size() <= before.size()) {
                locate(problems, part, twins(before.subList(parsed, parsed + again.size()), again));
            }
            parsed += again.size();
        }
    }

    private static List<Declaration> declarations(IParser parser, TextPart part) {
        var root = parser.parse(new StringReader(part.text())).getRootASTElement();
        return root instanceof Module module ? module.getDeclarations() : List.of();
    }

    private void locate(List<Problem> problems, TextPart part, Map<EObject, EObject> twins) {
        var cursor = new LineCursor(file.file().shown(), part);
        for (var problem : problems) {
            var twin = twins.get(problem.element());
            var node = twin == null ? null : node(problem, twin);
            if (node != null) {
                places.put(problem, cursor.place(node.getOffset(), node.getLength()));
            }
        }
    }

    /** The elements of this parse by those of the first; empty when the file was changed in the meantime. */
    private static Map<EObject, EObject> twins(List<Declaration> first, List<Declaration> second) {
        var before = new ArrayList<EObject>();
        var again = new ArrayList<EObject>();
        first.forEach(declaration -> Contents.walk(declaration, before::add));
        second.forEach(declaration -> Contents.walk(declaration, again::add));
        var twins = new IdentityHashMap<EObject, EObject>();
        for (int index = 0; index < before.size() && before.size() == again.size(); index++) {
            twins.put(before.get(index), again.get(index));
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
