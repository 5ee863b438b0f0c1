package org.kijun.ui.wizards.start;

import java.util.Locale;

/** What a project begins with. */
enum Origin {
    STARTER, SAMPLES, FOLDER;

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
