package org.kijun.exchange.cyclonedx;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.kijun.exchange.Uuids;
import org.kijun.exchange.cyclonedx.Tree.Node;
import org.kijun.model.LocalText;
import org.kijun.model.Named;
import org.kijun.model.Text;
import org.kijun.model.derived.QualifiedNames;

/** What every bill of materials of ours has. */
final class Bom {
    static final List<String> FORMATS = List.of("json", "xml");

    private Bom() {
    }

    /** Head of the file; the time only when the user gave a day. */
    static Node of(String kind, Named subject, String date) {
        var bom = new Node().with("@serialNumber", "urn:uuid:" + Uuids.of("cyclonedx", kind, QualifiedNames.of(subject))).with("@version", 1);
        return date.matches("\\d{4}-\\d\\d-\\d\\d") ? bom.with("metadata", new Node().with("timestamp", time(date))) : bom;
    }

    static void write(Node bom, String format, OutputStream out) throws IOException {
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        if (format.equals("xml")) {
            XmlNotation.write(bom, writer);
        } else {
            JsonNotation.write(bom, writer);
        }
    }

    static String time(String date) {
        return date + "T00:00:00Z";
    }

    /** All languages of a text for readers; null when there is none. */
    static String text(Text text) {
        return text == null ? null : text.getValues().stream().map(LocalText::getValue).collect(Collectors.joining(" / "));
    }

    /** All languages of a text that may be several lines; null when there is none. */
    static String block(Text text) {
        return text == null ? null : text.getValues().stream().map(LocalText::getValue).collect(Collectors.joining("\n\n"));
    }

    static String or(String text, String other) {
        return text == null ? other : text;
    }
}
