package org.kijun.exchange.answers;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Custom properties of a document that are texts. */
final class DocumentProperties {
    private static final String PART = "docProps/custom.xml";
    private static final int LONGEST = 32_000;

    private DocumentProperties() {
    }

    static Map<String, String> read(Parts parts) throws IOException {
        var properties = new LinkedHashMap<String, String>();
        var part = parts.xml(PART);
        if (part.isPresent()) {
            try (var xml = part.get()) {
                read(xml, properties);
            }
        }
        return properties;
    }

    private static void read(Xml xml, Map<String, String> properties) throws IOException {
        var name = "";
        while (xml.next()) {
            if (xml.begins("property")) {
                name = xml.attribute("name");
            } else if (xml.begins("lpwstr")) {
                properties.putIfAbsent(name, xml.text(LONGEST));
            }
        }
    }
}
