package org.kijun.analysis.coverage;

import org.kijun.model.TraceRelation;

/** How far a clause is taken up, from nothing to all. */
public enum Extent {
    OPEN, PARTLY, COVERED;

    /** What one trace with this relation does for its clause. */
    public static Extent of(TraceRelation relation) {
        return switch (relation) {
            case IMPLEMENTS, EQUAL, SUPERSET -> COVERED;
            case SUBSET, INTERSECTS, SUPPORTS -> PARTLY;
        };
    }

    Extent atMost(Extent limit) {
        return compareTo(limit) <= 0 ? this : limit;
    }
}
