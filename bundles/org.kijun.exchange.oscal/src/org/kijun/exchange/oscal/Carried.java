package org.kijun.exchange.oscal;

import org.kijun.model.KijunFactory;
import org.kijun.model.LocalText;
import org.kijun.model.Text;

/** Texts that {@link Props} wrote. */
final class Carried {
    private Carried() {
    }

    /** A plain text whose first language stands in a line of the owner; null when there is none. */
    static Text line(Node owner, String field) {
        var main = owner.textOf(field);
        return text(owner, field, main == null ? "" : Markup.plain(main));
    }

    /** A Markdown text whose first language stands in lines of the owner; null when there is none. */
    static Text lines(Node owner, String field) {
        var main = owner.textOf(field);
        return text(owner, field, main == null ? "" : main);
    }

    /** A text whose languages are all properties; null when there is none. */
    static Text props(Node owner, String name) {
        return text(owner, name, "");
    }

    private static Text text(Node owner, String name, String main) {
        var text = KijunFactory.eINSTANCE.createText();
        var first = Props.one(owner, name + "-lang");
        if (first != null) {
            var exact = tagged(owner, name, first);
            text.getValues().add(value(owner, name, first, exact == null ? main : exact));
        }
        for (var prop : Props.own(owner, name)) {
            var language = prop.flag("class");
            if (language != null && !language.equals(first)) {
                text.getValues().add(value(owner, name, language, Props.value(prop)));
            }
        }
        return text.getValues().isEmpty() ? null : text;
    }

    private static LocalText value(Node owner, String name, String language, String content) {
        var value = KijunFactory.eINSTANCE.createLocalText();
        value.setLanguage(language.equals(Props.NO_LANGUAGE) ? null : language);
        value.setValue(content);
        value.setTranslates(tagged(owner, name + "-of", language));
        return value;
    }

    private static String tagged(Node owner, String name, String language) {
        return Props.own(owner, name).stream().filter(prop -> language.equals(prop.flag("class"))).map(Props::value).findFirst().orElse(null);
    }
}
