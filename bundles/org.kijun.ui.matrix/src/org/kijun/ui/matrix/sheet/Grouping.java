package org.kijun.ui.matrix.sheet;

import java.util.Locale;

/** What rows are put under headings by. */
public enum Grouping {
    NONE, CHAPTER, TOPIC, PHASE, OBLIGATION;

    /** Stable name: lower case. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
