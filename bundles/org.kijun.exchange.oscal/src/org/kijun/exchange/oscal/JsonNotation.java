package org.kijun.exchange.oscal;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.kijun.exchange.oscal.Shape.Many;
import org.kijun.exchange.oscal.Shape.Member;

/** Writes nodes as OSCAL JSON. */
final class JsonNotation {
    private final JsonWriter json;

    private JsonNotation(JsonWriter json) {
        this.json = json;
    }

    /** Writes the file whose outermost node this is; the stream stays open. */
    static void write(Node root, OutputStream out) throws IOException {
        var json = new JsonWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        json.setFormattingStyle(FormattingStyle.PRETTY.withNewline("\n"));
        json.setHtmlSafe(false);
        json.beginObject().name(root.name());
        new JsonNotation(json).object(root, Shape.of(root.name()));
        json.endObject();
        json.flush();
        out.write('\n');
    }

    private void object(Node node, Shape shape) throws IOException {
        json.beginObject();
        for (var flag : shape.flags()) {
            if (node.flag(flag) != null) {
                json.name(flag).value(node.flag(flag));
            }
        }
        if (!shape.valueKey().isEmpty() && node.text() != null) {
            json.name(shape.valueKey()).value(node.text());
        }
        for (var member : shape.members()) {
            member(node, member);
        }
        json.endObject();
    }

    private void member(Node node, Member member) throws IOException {
        var values = node.all(member.xml());
        if (values.isEmpty()) {
            return;
        }
        json.name(member.json());
        boolean isArray = member.many() != Many.ONE && (member.many() != Many.ONE_OR_MANY || values.size() > 1);
        if (isArray) {
            json.beginArray();
        }
        for (var value : values) {
            value(value, member);
        }
        if (isArray) {
            json.endArray();
        }
    }

    private void value(Node value, Member member) throws IOException {
        switch (member.type()) {
            case "text", "line", "lines", "prose" -> json.value(value.text());
            case "boolean" -> json.value(Boolean.parseBoolean(value.text()));
            case "decimal" -> json.value(new BigDecimal(value.text()));
            default -> object(value, member.shape());
        }
    }
}
