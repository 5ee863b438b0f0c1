package org.kijun.report.builder;

import org.kijun.model.TraceRelation;
import org.kijun.report.Cell;
import org.kijun.report.Words;

/** The sign for how a requirement takes up a clause. */
public enum RelationMark {
    IMPLEMENTS(TraceRelation.IMPLEMENTS, "●"),
    EQUAL(TraceRelation.EQUAL, "≡"),
    SUPERSET(TraceRelation.SUPERSET, "⊃"),
    SUBSET(TraceRelation.SUBSET, "⊂"),
    INTERSECTS(TraceRelation.INTERSECTS, "∩"),
    SUPPORTS(TraceRelation.SUPPORTS, "△");

    private final TraceRelation relation;
    private final String sign;

    RelationMark(TraceRelation relation, String sign) {
        this.relation = relation;
        this.sign = sign;
    }

    public static RelationMark of(TraceRelation relation) {
        return switch (relation) {
            case IMPLEMENTS -> IMPLEMENTS;
            case EQUAL -> EQUAL;
            case SUPERSET -> SUPERSET;
            case SUBSET -> SUBSET;
            case INTERSECTS -> INTERSECTS;
            case SUPPORTS -> SUPPORTS;
        };
    }

    /** The sign with the words for it. */
    public Cell.Mark cell(Words words) {
        return new Cell.Mark(sign, words.of(relation));
    }
}
