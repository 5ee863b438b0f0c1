package org.kijun.dsl.workspace;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.parser.IParser;
import org.kijun.model.Declaration;
import org.kijun.model.Module;
import org.kijun.model.derived.Contents;

/** Elements that know their nodes, beside those of a model that does not: the file is parsed once more, part by part. */
final class Twins {
    private Twins() {
    }

    /** Hands over the twins of the elements of each part of the file, none when the file was changed in the meantime. */
    static void each(Module module, SourceFile file, SourceReader reader, BiConsumer<LineCursor, Map<EObject, EObject>> visitor) {
        var parser = BatchLanguage.newParserWithNodes();
        int parsed = 0;
        for (var part : reader.read(file).parts()) {
            var again = declarations(parser, part);
            var before = module.getDeclarations();
            if (parsed + again.size() <= before.size()) {
                visitor.accept(new LineCursor(file.shown(), part), twins(before.subList(parsed, parsed + again.size()), again));
            }
            parsed += again.size();
        }
    }

    private static List<Declaration> declarations(IParser parser, TextPart part) {
        var root = parser.parse(new StringReader(part.text())).getRootASTElement();
        return root instanceof Module module ? module.getDeclarations() : List.of();
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
}
