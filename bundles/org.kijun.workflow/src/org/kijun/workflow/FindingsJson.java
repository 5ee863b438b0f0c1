package org.kijun.workflow;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Locale;
import org.kijun.model.findings.Finding;

/** Findings as JSON of our own. The same findings give the same text. */
public final class FindingsJson {
    private static final Gson GSON = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    private FindingsJson() {
    }

    /**
     * An object with {@code findings}: code, severity, file, line and column (from 1; 0 when it is about the whole file or line), length in
     * UTF-16 code units, message and fix in the language.
     */
    public static String text(List<Finding> findings, String language) {
        var array = new JsonArray();
        findings.forEach(finding -> array.add(object(finding, language)));
        var object = new JsonObject();
        object.add("findings", array);
        return GSON.toJson(object) + "\n";
    }

    private static JsonObject object(Finding finding, String language) {
        var object = new JsonObject();
        object.addProperty("code", finding.code().id());
        object.addProperty("severity", finding.severity().name().toLowerCase(Locale.ROOT));
        object.addProperty("file", finding.place().file());
        object.addProperty("line", finding.place().line());
        object.addProperty("column", finding.place().column());
        object.addProperty("length", finding.place().length());
        object.addProperty("message", finding.problem(language));
        object.addProperty("fix", finding.fix(language));
        return object;
    }
}
