package org.kijun.exchange.oscal;

import org.kijun.exchange.Uuids;
import org.kijun.model.Named;
import org.kijun.model.Text;
import org.kijun.model.derived.QualifiedNames;

/** What every OSCAL file begins with. */
final class Metadata {
    /** The version of all models but the mapping. */
    static final String VERSION = "1.1.3";
    /** The version that brought the mapping. */
    static final String MAPPING_VERSION = "1.2.0";
    /** The property by which our files are known, and its value. */
    static final String MODEL = "model";
    static final String MODEL_VERSION = "1";

    private Metadata() {
    }

    /**
     * The outermost node with its metadata.
     *
     * @param model    name of the model
     * @param subject  what the file is about
     * @param edition  may be null
     * @param dates    from which the last change is taken, the first that is one
     */
    static Node root(String model, Named subject, String edition, String... dates) {
        var metadata = head(edition, dates);
        if (subject.getTitle() == null || subject.getTitle().getValues().isEmpty() || subject.getTitle().getValues().getFirst().getValue().isBlank()) {
            metadata.field("title", Markup.line(subject.getName()));
        }
        Props.line(metadata, "title", subject.getTitle());
        Props.add(metadata, "name", subject.getName());
        Props.add(metadata, "edition", edition);
        return Node.of(model).flag("uuid", Uuids.of("oscal-" + model, subject.eClass().getName(), QualifiedNames.of(subject))).add(metadata);
    }

    /** The metadata of a file that is about no single element; the title is still missing. */
    static Node head(String edition, String... dates) {
        var metadata = Node.of("metadata").field("last-modified", Times.first(dates))
                .field("version", version(edition)).field("oscal-version", VERSION);
        Props.add(metadata, MODEL, MODEL_VERSION);
        return metadata;
    }

    /** An edition as OSCAL's version, which must be there. */
    static String version(String edition) {
        var version = edition == null ? "" : edition.replaceAll("[\\s\\p{Z}\\p{C}]+", " ").strip();
        return version.isEmpty() ? "0" : version;
    }

    /** An organisation with a role; nothing without a name. */
    static void party(Node metadata, String role, String roleTitle, Text name) {
        if (name == null || name.getValues().isEmpty()) {
            return;
        }
        var shown = name.getValues().getFirst().getValue();
        var party = Node.of("party").flag("uuid", Uuids.of("oscal-party", shown)).flag("type", "organization")
                .field("name", version(shown));
        Props.text(party, "name", name);
        metadata.add(Node.of("role").flag("id", role).field("title", roleTitle)).add(party)
                .add(Node.of("responsible-party").flag("role-id", role).field("party-uuid", party.flag("uuid")));
    }
}
