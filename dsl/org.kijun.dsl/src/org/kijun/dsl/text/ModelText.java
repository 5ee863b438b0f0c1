package org.kijun.dsl.text;

import java.io.StringReader;
import java.util.List;
import org.kijun.dsl.formatting.Layout;
import org.kijun.dsl.workspace.BatchLanguage;
import org.kijun.model.Baseline;
import org.kijun.model.Declaration;
import org.kijun.model.DeviceClass;
import org.kijun.model.Document;
import org.kijun.model.Fact;
import org.kijun.model.Incident;
import org.kijun.model.Mapping;
import org.kijun.model.Overlay;
import org.kijun.model.Product;
import org.kijun.model.Requirement;
import org.kijun.model.Threat;
import org.kijun.model.Topic;
import org.kijun.model.Unit;

/**
 * Writes elements as {@code .kijun} text. Read again, the text means the same elements: same names, values, order and links. Links are
 * written by the full name of what they lead to, inside a document by the clause's own name.
 */
public final class ModelText {
    private ModelText() {
    }

    /** The declarations in their order and in our layout. Every element must have a name and every link must lead somewhere. */
    public static String of(List<? extends Declaration> declarations) {
        var words = new Words();
        for (var declaration : declarations) {
            write(declaration, words);
            words.blankLine();
        }
        return laidOut(words.text());
    }

    private static void write(Declaration declaration, Words words) {
        switch (declaration) {
            case Document document -> new DocumentText(words).write(document);
            case Requirement requirement -> new RequirementText(words).write(requirement);
            case Incident incident -> new VocabularyText(words).write(incident);
            case Overlay overlay -> new DocumentText(words).write(overlay);
            case Topic topic -> words.begin("topic", topic);
            case Unit unit -> new VocabularyText(words).write(unit);
            case DeviceClass deviceClass -> new VocabularyText(words).write(deviceClass);
            case Fact fact -> new VocabularyText(words).write(fact);
            case Threat threat -> new VocabularyText(words).write(threat);
            case Mapping mapping -> new MappingText(words).write(mapping);
            case Baseline baseline -> new BaselineText(words).write(baseline);
            case Product product -> new ProductText(words).write(product);
            default -> throw new IllegalArgumentException("no text for a " + declaration.eClass().getName());
        }
    }

    private static String laidOut(String text) {
        var parsed = BatchLanguage.newParserWithNodes().parse(new StringReader(text));
        if (parsed.hasSyntaxErrors()) {
            throw new IllegalStateException("the text does not parse: " + parsed.getSyntaxErrors().iterator().next().getSyntaxErrorMessage().getMessage());
        }
        var layout = BatchLanguage.service(Layout.class);
        return layout.apply(text, layout.changes(parsed.getRootNode()));
    }
}
