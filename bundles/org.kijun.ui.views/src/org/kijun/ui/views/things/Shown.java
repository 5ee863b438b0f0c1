package org.kijun.ui.views.things;

import java.util.Optional;
import org.kijun.report.Languages;
import org.kijun.ui.chosen.Chosen;

/** How things are shown: the languages of titles and the baseline that coverage is about. */
record Shown(Languages languages, Optional<String> baseline) {
    static Shown now() {
        return new Shown(Chosen.get().languages(), Chosen.get().baseline());
    }
}
