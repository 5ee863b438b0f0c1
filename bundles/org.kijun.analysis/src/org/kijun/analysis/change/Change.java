package org.kijun.analysis.change;

import java.util.List;

import org.kijun.model.Named;

/** What happened to one element from one edition to the next. */
public sealed interface Change {
    /** It was not there before. */
    record Added(Named element) implements Change {
    }

    /** It is gone. */
    record Removed(Named element) implements Change {
    }

    /**
     * It has the same name and other contents.
     *
     * @param properties what differs; never empty
     */
    record Changed(Named before, Named after, List<PropertyChange> properties) implements Change {
        public Changed {
            properties = List.copyOf(properties);
        }
    }

    /**
     * It says the same under another number.
     *
     * @param properties what differs beside the number; often empty
     */
    record Renumbered(Named before, Named after, List<PropertyChange> properties) implements Change {
        public Renumbered {
            properties = List.copyOf(properties);
        }
    }
}
