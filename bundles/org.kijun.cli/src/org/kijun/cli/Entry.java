package org.kijun.cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import org.kijun.model.Fact;
import org.kijun.model.Named;
import org.kijun.model.derived.Texts;
import org.kijun.report.ReportKind;

/** One line of a list: a name and what it means in both languages. */
record Entry(String name, String ja, String en) {
    /** A fact is shown by its question. */
    static Entry of(Named thing) {
        return new Entry(thing.qualifiedName(), text(thing, "ja"), text(thing, "en"));
    }

    static Entry of(ReportKind kind) {
        var key = "report." + kind.id();
        return new Entry(kind.id(), Say.in("ja", key), Say.in("en", key));
    }

    /** The text in the language of the user. */
    String text() {
        return Say.language().equals("ja") ? ja : en;
    }

    static JsonArray json(List<Entry> entries) {
        var array = new JsonArray();
        entries.forEach(entry -> array.add(entry.json()));
        return array;
    }

    private JsonObject json() {
        var object = new JsonObject();
        object.addProperty("name", name);
        object.addProperty("ja", ja);
        object.addProperty("en", en);
        return object;
    }

    private static String text(Named thing, String language) {
        var question = thing instanceof Fact fact ? Texts.orEmpty(fact.getQuestion(), language) : "";
        return question.isEmpty() ? thing.label(language) : question;
    }
}
