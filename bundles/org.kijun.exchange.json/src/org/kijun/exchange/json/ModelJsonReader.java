package org.kijun.exchange.json;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.kijun.exchange.ExchangeIssue;
import org.kijun.exchange.ExchangeReader;
import org.kijun.exchange.Imported;
import org.kijun.exchange.Incoming;
import org.kijun.exchange.Known;
import org.kijun.model.Declaration;
import org.kijun.model.findings.Finding;
import org.kijun.model.findings.Place;

/** Reads what {@link ModelJson} writes. Modules of the bundled library are left out: everybody has them. */
public final class ModelJsonReader implements ExchangeReader {
    @Override
    public String id() {
        return "json";
    }

    @Override
    public boolean recognises(String fileName, byte[] head) {
        return new String(head, StandardCharsets.UTF_8).contains(ModelJson.SCHEMA);
    }

    @Override
    public Imported read(Incoming file, Known known) throws IOException {
        var place = Place.of(file.shown());
        var bytes = file.bytes();
        if (bytes.isEmpty()) {
            return Imported.refused(new Finding(ExchangeIssue.TOO_LARGE, place, List.of((file.limits().fileBytes() >> 20) + " MB")));
        }
        try {
            return read(parse(new String(bytes.get(), StandardCharsets.UTF_8), file.limits().depth()), known, place);
        } catch (JsonParseException | IllegalStateException | ClassCastException damaged) {
            return Imported.refused(new Finding(ExchangeIssue.BROKEN_FILE, place, List.of(String.valueOf(damaged.getMessage()))));
        }
    }

    private static JsonObject parse(String text, int depth) {
        var reader = new JsonReader(new StringReader(text));
        reader.setStrictness(Strictness.STRICT);
        reader.setNestingLimit(depth);
        return JsonParser.parseReader(reader).getAsJsonObject();
    }

    private static Imported read(JsonObject root, Known known, Place place) {
        var version = root.has("kijun") ? root.get("kijun").getAsString() : "";
        if (!version.equals(ModelJson.VERSION)) {
            return Imported.refused(new Finding(ExchangeIssue.UNKNOWN_VERSION, place, List.of("Kijun JSON", version, ModelJson.VERSION)));
        }
        var elements = new ElementReader(known, place);
        var declarations = new ArrayList<Declaration>();
        for (var module : root.getAsJsonArray("modules")) {
            var object = module.getAsJsonObject();
            if (!object.get("library").getAsBoolean()) {
                var array = object.has("declarations") ? object.getAsJsonArray("declarations") : new JsonArray();
                array.forEach(declaration -> elements.declaration(declaration.getAsJsonObject()).ifPresent(declarations::add));
            }
        }
        return new Imported(declarations, elements.link(declarations));
    }
}
