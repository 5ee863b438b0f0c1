package org.kijun.exchange.oscal;

import java.util.LinkedHashMap;
import org.kijun.exchange.ExchangeRequest;
import org.kijun.exchange.Uuids;
import org.kijun.model.Topic;
import org.kijun.model.derived.QualifiedNames;

/** {@code kijun export oscal-requirements}: all requirements as one catalog, grouped by topic, which profiles select from. */
public final class OscalRequirements extends OscalWriter {
    static final String ID = "oscal-requirements";

    /** The writer. */
    public OscalRequirements() {
        super(ID, Scope.EVERYTHING);
    }

    @Override
    Node root(ExchangeRequest request, String format) {
        var metadata = Metadata.head(null, request.date()).field("title", "Requirements");
        var catalog = Node.of("catalog").flag("uuid", Uuids.of(ID)).add(metadata);
        var resources = new Resources();
        var groups = new LinkedHashMap<Topic, Node>();
        for (var requirement : request.model().requirements()) {
            var topic = requirement.getTopic();
            var parent = topic == null ? catalog : groups.computeIfAbsent(topic, OscalRequirements::group);
            parent.add(new RequirementControl(requirement, resources).control());
        }
        groups.values().forEach(catalog::add);
        resources.addTo(catalog);
        return catalog;
    }

    private static Node group(Topic topic) {
        var group = Node.of("group").flag("id", "_topic_" + Ids.token(QualifiedNames.of(topic))).flag("class", "topic");
        RequirementControl.title(group, topic);
        return group;
    }
}
