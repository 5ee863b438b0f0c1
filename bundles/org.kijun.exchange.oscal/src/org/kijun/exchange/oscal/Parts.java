package org.kijun.exchange.oscal;

import java.util.List;
import java.util.Objects;
import org.kijun.model.KijunFactory;
import org.kijun.model.Text;

/** Long texts of controls: a part with the first language and a part {@code translation} inside for each further one. */
final class Parts {
    private static final String TRANSLATION = "translation";

    private Parts() {
    }

    /**
     * Adds a part of the control.
     *
     * @param namespace of the part's name; null for OSCAL's own
     */
    static void add(Node control, String name, String namespace, String id, Text text) {
        var part = part(name, namespace, id);
        if (text != null && !text.getValues().isEmpty()) {
            Props.lines(part, "prose", only(text, 0));
            for (int at = 1; at < text.getValues().size(); at++) {
                var translation = part(TRANSLATION, Props.NAMESPACE, id + "_t" + at);
                Props.lines(translation, "prose", only(text, at));
                part.add(translation);
            }
        }
        control.add(part);
    }

    /** The text of the part with this name; null when there is none. */
    static Text text(Node control, String name, String namespace) {
        var part = control.all("part").stream()
                .filter(each -> name.equals(each.flag("name")) && Objects.equals(namespace, each.flag("ns"))).findFirst();
        var text = part.map(each -> Carried.lines(each, "prose")).orElse(null);
        if (text != null) {
            translations(part.orElseThrow()).stream().map(each -> Carried.lines(each, "prose")).filter(Objects::nonNull)
                    .forEach(translation -> text.getValues().addAll(List.copyOf(translation.getValues())));
        }
        return text;
    }

    private static List<Node> translations(Node part) {
        return part.all("part").stream().filter(each -> TRANSLATION.equals(each.flag("name")) && Props.NAMESPACE.equals(each.flag("ns"))).toList();
    }

    private static Node part(String name, String namespace, String id) {
        return Node.of("part").flag("id", id).flag("name", name).flag("ns", namespace);
    }

    private static Text only(Text text, int at) {
        var one = KijunFactory.eINSTANCE.createText();
        var from = text.getValues().get(at);
        var value = KijunFactory.eINSTANCE.createLocalText();
        value.setLanguage(from.getLanguage());
        value.setValue(from.getValue());
        value.setTranslates(from.getTranslates());
        one.getValues().add(value);
        return one;
    }
}
