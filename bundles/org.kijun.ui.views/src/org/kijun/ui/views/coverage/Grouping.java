package org.kijun.ui.views.coverage;

import java.util.List;
import org.kijun.analysis.coverage.Coverage;
import org.kijun.analysis.coverage.CoverageGroup;
import org.kijun.model.Named;

/** By what clauses are put together. */
enum Grouping {
    DOCUMENT("document") {
        @Override
        List<? extends CoverageGroup<? extends Named>> of(Coverage coverage) {
            return coverage.byDocument();
        }
    },
    DEVICE_CLASS("class") {
        @Override
        List<? extends CoverageGroup<? extends Named>> of(Coverage coverage) {
            return coverage.byDeviceClass();
        }
    },
    TOPIC("topic") {
        @Override
        List<? extends CoverageGroup<? extends Named>> of(Coverage coverage) {
            return coverage.byTopic();
        }
    };

    private final String key;

    Grouping(String key) {
        this.key = key;
    }

    /** Of its words. */
    String key() {
        return key;
    }

    abstract List<? extends CoverageGroup<? extends Named>> of(Coverage coverage);
}
