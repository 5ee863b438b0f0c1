package org.kijun.analysis.coverage;

import org.kijun.analysis.baseline.EffectiveBaseline;
import org.kijun.model.DeviceClass;

/** What coverage is asked for. */
public sealed interface CoverageScope {
    /** All clauses and all requirements, whatever their classes. */
    record Everything() implements CoverageScope {
    }

    /**
     * What holds for every device of a class: clauses and requirements for the class, its ancestors, or no class in particular. A requirement for a
     * narrower class takes up a clause in part.
     */
    record ForClass(DeviceClass deviceClass) implements CoverageScope {
    }

    /** The requirements of a baseline; the clauses of the documents that it is about, or of all documents, as far as they hold for its classes. */
    record ForBaseline(EffectiveBaseline baseline) implements CoverageScope {
    }
}
