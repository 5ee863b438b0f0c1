package org.kijun.exchange.oscal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.kijun.exchange.ExchangeIssue;
import org.kijun.exchange.Incoming;

/** Opens a file in either notation. */
final class OscalFile {
    private static final Pattern KNOWN = Pattern.compile("1\\.[0-2](\\..*)?");

    private OscalFile() {
    }

    /** Whether the first bytes look like this model. */
    static boolean isLike(byte[] head, String model) {
        var text = new String(head, StandardCharsets.UTF_8);
        return text.contains("\"oscal-version\"") && text.contains('"' + model + '"')
                || text.contains(XmlNotation.NAMESPACE) && text.contains('<' + model);
    }

    /**
     * The outermost node.
     *
     * @throws Refused when it is no such file
     * @throws IOException when it cannot be read from the disk
     */
    static Node read(Incoming file, String model, Reading reading) throws Refused, IOException {
        var bytes = file.bytes().orElse(null);
        if (bytes == null) {
            throw new Refused(reading.finding(ExchangeIssue.TOO_LARGE, 0, (file.limits().fileBytes() >> 20) + " MB"));
        }
        var root = isXml(bytes) ? XmlSource.read(bytes, model, file.limits().depth(), reading)
                : JsonSource.read(text(bytes), model, file.limits().depth(), reading);
        var version = root.first("metadata").map(metadata -> metadata.textOf("oscal-version")).orElse("");
        if (!KNOWN.matcher(version).matches()) {
            int line = root.first("metadata").flatMap(metadata -> metadata.first("oscal-version")).map(Node::line).orElse(0);
            throw new Refused(reading.finding(ExchangeIssue.UNKNOWN_VERSION, line, "OSCAL", version, "1.0 – 1.2"));
        }
        return root;
    }

    private static String text(byte[] bytes) {
        var text = new String(bytes, StandardCharsets.UTF_8);
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    private static boolean isXml(byte[] bytes) {
        for (byte each : bytes) {
            if (each == '<' || each == '{') {
                return each == '<';
            }
        }
        return false;
    }
}
