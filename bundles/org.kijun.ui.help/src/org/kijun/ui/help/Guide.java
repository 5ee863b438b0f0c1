package org.kijun.ui.help;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.kijun.ui.texts.Texts;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** The steps of one role's way. */
record Guide(String title, String intro, List<Step> steps) {
    /**
     * One step.
     *
     * @param command does it, written as the platform writes commands; empty for a step that a person does
     */
    record Step(String title, String text, String command) {
    }

    Guide {
        steps = List.copyOf(steps);
    }

    /** The guide of the role ({@code writer}, {@code vendor} or {@code regulator}) in the language of the workbench. */
    static Guide of(String role) {
        var file = "guides/" + Texts.language() + "/" + role + ".xml";
        try (var in = Objects.requireNonNull(Guide.class.getResourceAsStream(file), file)) {
            var parsers = DocumentBuilderFactory.newInstance();
            parsers.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            return read(parsers.newDocumentBuilder().parse(in).getDocumentElement());
        } catch (IOException | SAXException | ParserConfigurationException broken) {
            throw new IllegalStateException(file, broken);
        }
    }

    private static Guide read(Element guide) {
        var steps = guide.getElementsByTagName("step");
        return new Guide(guide.getAttribute("title"), guide.getAttribute("intro"),
                IntStream.range(0, steps.getLength()).mapToObj(at -> step((Element) steps.item(at))).toList());
    }

    private static Step step(Element step) {
        return new Step(step.getAttribute("title"), step.getTextContent(), step.getAttribute("command"));
    }
}
