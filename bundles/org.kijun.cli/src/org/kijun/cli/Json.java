package org.kijun.cli;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;

/** Text for machines, laid out so that people can read it too. */
final class Json {
    private Json() {
    }

    static String text(JsonElement element) {
        return new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(element) + "\n";
    }
}
