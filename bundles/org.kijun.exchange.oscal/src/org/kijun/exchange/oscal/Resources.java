package org.kijun.exchange.oscal;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.kijun.exchange.Uuids;
import org.kijun.model.Document;
import org.kijun.model.Named;
import org.kijun.model.derived.QualifiedNames;

/** The back matter of one file: what it refers to, each thing once, in the order in which it is first named. */
final class Resources {
    private final Map<UUID, Node> all = new LinkedHashMap<>();

    /** The reference to an element that is not in the file. */
    String to(Named element) {
        var uuid = Uuids.of(element);
        all.computeIfAbsent(uuid, id -> resource(element, id));
        return "#" + uuid;
    }

    private static Node resource(Named element, UUID uuid) {
        var resource = Node.of("resource").flag("uuid", uuid);
        if (element.getTitle() == null || element.getTitle().getValues().isEmpty()) {
            resource.field("title", Markup.line(element.getName()));
        }
        Props.line(resource, "title", element.getTitle());
        Props.add(resource, "kind", "reference");
        Props.add(resource, "element", element.eClass().getName());
        Props.add(resource, "name", QualifiedNames.of(element));
        if (element instanceof Document document && isUri(document.getUrl())) {
            resource.add(Node.of("rlink").flag("href", document.getUrl()));
        }
        return resource;
    }

    /** Adds a resource that is made elsewhere. */
    void add(Node resource) {
        all.put(UUID.fromString(resource.flag("uuid")), resource);
    }

    boolean has(UUID uuid) {
        return all.containsKey(uuid);
    }

    /** Gives the file its back matter when there is something in it. */
    void addTo(Node root) {
        if (!all.isEmpty()) {
            var backMatter = Node.of("back-matter");
            all.values().forEach(backMatter::add);
            root.add(backMatter);
        }
    }

    /** Whether OSCAL takes it as an address. */
    static boolean isUri(String text) {
        try {
            return text != null && !text.isBlank() && text.chars().allMatch(each -> each > ' ' && each < 0x7f) && !new URI(text).toString().isEmpty();
        } catch (URISyntaxException invalid) {
            return false;
        }
    }
}
