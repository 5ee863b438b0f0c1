package org.kijun.exchange.cyclonedx;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.Writer;
import org.kijun.exchange.cyclonedx.Tree.Leaf;
import org.kijun.exchange.cyclonedx.Tree.Many;
import org.kijun.exchange.cyclonedx.Tree.Node;

/** Writes a bill of materials as JSON. */
final class JsonNotation {
    static final String SCHEMA = "http://cyclonedx.org/schema/bom-1.6.schema.json";

    private JsonNotation() {
    }

    static void write(Node bom, Writer out) throws IOException {
        var json = new JsonWriter(out);
        json.setFormattingStyle(FormattingStyle.PRETTY.withNewline("\n"));
        json.setHtmlSafe(false);
        json.beginObject().name("$schema").value(SCHEMA).name("bomFormat").value("CycloneDX").name("specVersion").value("1.6");
        members(bom, json);
        json.endObject();
        out.write('\n');
        out.flush();
    }

    private static void members(Node node, JsonWriter json) throws IOException {
        for (var member : node.members().entrySet()) {
            json.name(member.getKey().replaceFirst("^[@#]", ""));
            write(member.getValue(), json);
        }
    }

    private static void write(Tree tree, JsonWriter json) throws IOException {
        switch (tree) {
            case Leaf(Boolean flag) -> json.value(flag);
            case Leaf(Number number) -> json.value(number);
            case Leaf(var value) -> json.value(value.toString());
            case Node node -> {
                json.beginObject();
                members(node, json);
                json.endObject();
            }
            case Many many -> {
                json.beginArray();
                for (var item : many.items()) {
                    write(item, json);
                }
                json.endArray();
            }
        }
    }
}
