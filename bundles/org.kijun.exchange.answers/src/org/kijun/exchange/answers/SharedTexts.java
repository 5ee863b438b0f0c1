package org.kijun.exchange.answers;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Texts that cells share. */
final class SharedTexts {
    /** One more than a cell can hold, to see that it was too long. */
    static final int LONGEST = 32_768;

    private SharedTexts() {
    }

    static List<String> read(Parts parts, String folder) throws IOException {
        var texts = new ArrayList<String>();
        var part = parts.xml(folder + "sharedStrings.xml");
        if (part.isPresent()) {
            try (var xml = part.get()) {
                while (xml.next()) {
                    if (xml.begins("si")) {
                        texts.add(rich(xml, "si"));
                    }
                }
            }
        }
        return texts;
    }

    /** The runs of a text up to the end of the element; how it is read aloud ({@code rPh}) is left out. */
    static String rich(Xml xml, String end) throws IOException {
        var text = "";
        boolean aloud = false;
        while (xml.next() && !xml.ends(end)) {
            if (xml.name().equals("rPh")) {
                aloud = xml.isStart();
            } else if (xml.begins("t")) {
                var run = xml.text(LONGEST);
                text = aloud ? text : text.isEmpty() ? run : text + run;
            }
        }
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }
}
