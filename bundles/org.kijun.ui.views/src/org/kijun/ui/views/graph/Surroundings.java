package org.kijun.ui.views.graph;

import java.util.HashMap;
import java.util.Map;
import org.kijun.report.layout.Layout;
import org.kijun.ui.subject.Subject;

/**
 * The graph around a subject, laid out.
 *
 * @param focus what it is around
 * @param subjects what the nodes stand for, by their ids
 * @param more whose neighbours the nodes stand for that say how many were left out, by the ids of these nodes
 */
record Surroundings(Subject focus, Layout layout, Map<String, Subject> subjects, Map<String, String> more) {
    Surroundings {
        subjects = Map.copyOf(subjects);
        more = Map.copyOf(more);
    }

    /** The id of the node of the subject, or null. */
    String id(Subject subject) {
        return ids().get(subject);
    }

    private Map<Subject, String> ids() {
        var ids = new HashMap<Subject, String>();
        subjects.forEach((id, subject) -> ids.put(subject, id));
        return ids;
    }
}
