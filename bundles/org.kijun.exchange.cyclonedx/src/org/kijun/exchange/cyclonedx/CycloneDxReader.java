package org.kijun.exchange.cyclonedx;

import com.google.gson.JsonParseException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.kijun.exchange.ExchangeIssue;
import org.kijun.exchange.ExchangeReader;
import org.kijun.exchange.Imported;
import org.kijun.exchange.Incoming;
import org.kijun.exchange.Known;
import org.kijun.model.findings.Finding;
import org.kijun.model.findings.Place;

/** Reads the standards of a bill of materials, ours whole, those of others as documents with clauses. */
public final class CycloneDxReader implements ExchangeReader {
    private static final List<String> VERSIONS = List.of("1.6", "1.7");
    private static final String NAMESPACE = "http://cyclonedx.org/schema/bom/";

    @Override
    public String id() {
        return CycloneDx.ID;
    }

    @Override
    public boolean recognises(String fileName, byte[] head) {
        var text = new String(head, StandardCharsets.UTF_8);
        return text.contains(NAMESPACE) || text.contains("\"CycloneDX\"");
    }

    @Override
    public Imported read(Incoming file, Known known) throws IOException {
        var bytes = file.bytes();
        if (bytes.isEmpty()) {
            return refused(ExchangeIssue.TOO_LARGE, file, 0, (file.limits().fileBytes() >> 20) + " MB");
        }
        var text = Input.decoded(bytes.get());
        return text.stripLeading().startsWith("<") ? xml(bytes.get(), file, known) : json(text, file, known);
    }

    private static Imported json(String text, Incoming file, Known known) {
        Item bom;
        try {
            bom = Input.json(text, file.limits().depth());
        } catch (IOException | JsonParseException | IllegalStateException damaged) {
            return refused(ExchangeIssue.BROKEN_FILE, file, 0, firstLine(damaged));
        }
        return bom.text("bomFormat").equals("CycloneDX") ? standards(bom, bom.text("specVersion"), file, known)
                : refused(ExchangeIssue.NOT_THIS_FORMAT, file, 0, "CycloneDX");
    }

    private static Imported xml(byte[] bytes, Incoming file, Known known) {
        Item bom;
        try {
            bom = Input.xml(bytes, file.limits().depth());
        } catch (XMLStreamException broken) {
            var what = String.valueOf(broken.getMessage()).lines().reduce((first, last) -> last).orElse("").replaceFirst("^Message: ", "");
            int line = broken.getLocation() == null ? 0 : Math.max(0, broken.getLocation().getLineNumber());
            boolean isOutside = what.contains("document type") || what.contains("external content") || what.contains("DOCTYPE");
            return refused(isOutside ? ExchangeIssue.EXTERNAL_CONTENT : ExchangeIssue.BROKEN_FILE, file, line, what);
        } catch (IOException deep) {
            return refused(ExchangeIssue.BROKEN_FILE, file, 0, firstLine(deep));
        }
        var name = bom.text("#name");
        return name.startsWith("bom " + NAMESPACE) ? standards(bom, name.substring(("bom " + NAMESPACE).length()), file, known)
                : refused(ExchangeIssue.NOT_THIS_FORMAT, file, 0, "CycloneDX");
    }

    private static Imported standards(Item bom, String version, Incoming file, Known known) {
        if (!VERSIONS.contains(version)) {
            return refused(ExchangeIssue.UNKNOWN_VERSION, file, 0, "CycloneDX", version, String.join(", ", VERSIONS));
        }
        var standards = bom.part("definitions").all("standards");
        return standards.isEmpty() ? refused(ExchangeIssue.NOT_THIS_FORMAT, file, 0, "CycloneDX definitions.standards")
                : new Standards(bom, file.shown(), known).imported();
    }

    private static String firstLine(Exception damaged) {
        return String.valueOf(damaged.getMessage()).lines().findFirst().orElse("");
    }

    private static Imported refused(ExchangeIssue issue, Incoming file, int line, String... arguments) {
        return Imported.refused(new Finding(issue, Place.of(file.shown(), line), List.of(arguments)));
    }
}
