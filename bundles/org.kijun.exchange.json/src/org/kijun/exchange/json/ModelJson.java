package org.kijun.exchange.json;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.kijun.exchange.ExchangeRequest;
import org.kijun.exchange.ExchangeWriter;

/** {@code kijun export json}: every module with all its elements. */
public final class ModelJson implements ExchangeWriter {
    /** Where the schema is published; the bundle holds it as {@code kijun-1.schema.json}. */
    static final String SCHEMA = "https://kijun.org/schema/kijun-1.schema.json";
    /** Grows when a script could break. */
    static final String VERSION = "1";

    @Override
    public String id() {
        return "json";
    }

    @Override
    public List<String> formats() {
        return List.of("json");
    }

    @Override
    public String extension(String format) {
        return "kijun.json";
    }

    @Override
    public Scope scope() {
        return Scope.EVERYTHING;
    }

    @Override
    public void write(ExchangeRequest request, String format, OutputStream out) throws IOException {
        var json = new JsonWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        json.setFormattingStyle(FormattingStyle.PRETTY.withNewline("\n"));
        json.setHtmlSafe(false);
        json.beginObject().name("$schema").value(SCHEMA).name("kijun").value(VERSION);
        if (!request.date().isEmpty()) {
            json.name("date").value(request.date());
        }
        json.name("modules").beginArray();
        var elements = new ElementWriter(json);
        for (var module : request.library()) {
            elements.write(module, true);
        }
        for (var module : request.own()) {
            elements.write(module, false);
        }
        json.endArray().endObject();
        json.flush();
        out.write('\n');
    }
}
