package org.kijun.dsl.ide.settings;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.LinkedHashMap;
import org.kijun.model.findings.Severities;

/**
 * What somebody who writes texts may choose. Over the protocol they are the members {@code language}, {@code severities} (an object of
 * issue ids to {@code error}, {@code warning}, {@code info} or {@code off}) and {@code inlayHints} of the initialization options, or of
 * the member {@code kijun} of a changed configuration.
 *
 * @param language   {@code "ja"} or {@code "en"}: the language of messages, hovers and titles
 * @param severities which findings are told, and how grave they are
 * @param inlayHints whether titles are shown behind the names that a text refers to
 */
public record Settings(String language, Severities severities, boolean inlayHints) {
    /** English, every finding as it comes, no hints. */
    public static final Settings DEFAULT = new Settings("en", Severities.DEFAULT, false);

    public Settings withLanguage(String wanted) {
        return new Settings("ja".equals(wanted) ? "ja" : "en", severities, inlayHints);
    }

    public Settings withSeverities(Severities wanted) {
        return new Settings(language, wanted, inlayHints);
    }

    public Settings withInlayHints(boolean wanted) {
        return new Settings(language, severities, wanted);
    }

    /**
     * These settings with those that the client names.
     *
     * @param sent as it comes over the protocol; null and what is no object change nothing
     * @throws IllegalArgumentException when a severity is none of the four words
     */
    public Settings with(Object sent) {
        return new Gson().toJsonTree(sent) instanceof JsonObject object ? with(object) : this;
    }

    private Settings with(JsonObject sent) {
        if (sent.get("kijun") instanceof JsonObject own) {
            return with(own);
        }
        var changed = this;
        if (isText(sent.get("language"))) {
            changed = changed.withLanguage(sent.get("language").getAsString());
        }
        if (sent.get("severities") instanceof JsonObject levels) {
            changed = changed.withSeverities(severities(levels));
        }
        if (sent.has("inlayHints") && sent.get("inlayHints").isJsonPrimitive()) {
            changed = changed.withInlayHints(sent.get("inlayHints").getAsBoolean());
        }
        return changed;
    }

    private static boolean isText(JsonElement value) {
        return value != null && value.isJsonPrimitive();
    }

    private static Severities severities(JsonObject levels) {
        var byId = new LinkedHashMap<String, String>();
        levels.entrySet().forEach(level -> byId.put(level.getKey(), isText(level.getValue()) ? level.getValue().getAsString() : ""));
        return new Severities(byId);
    }
}
