package org.kijun.exchange.oscal;

import java.net.URI;
import java.net.URISyntaxException;
import org.kijun.model.Named;
import org.kijun.model.derived.QualifiedNames;

/** Where the files lie that a file refers to: beside it, with the names that an export gives them. */
final class FileNames {
    private FileNames() {
    }

    /** The file that the writer makes of the element. */
    static String of(Named subject, String writer, String format) {
        return QualifiedNames.of(subject).replaceAll("[^\\p{L}\\p{N}._+-]", "_") + "." + writer + "." + format;
    }

    static String requirements(String format) {
        return OscalRequirements.ID + "." + format;
    }

    /** A resource that is another file of ours. */
    static Node resource(String uuid, String title, String file) {
        var type = file.endsWith("json") ? "application/json" : "application/xml";
        return Node.of("resource").flag("uuid", uuid).field("title", title)
                .add(Node.of("rlink").flag("href", uri(file)).flag("media-type", "application/oscal+" + type.substring("application/".length())));
    }

    /** A file name as a relative address. */
    static String uri(String file) {
        try {
            return new URI(null, null, file, null).toASCIIString();
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
