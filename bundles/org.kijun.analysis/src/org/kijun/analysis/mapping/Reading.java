package org.kijun.analysis.mapping;

import org.kijun.model.SetRelation;
import org.kijun.model.TraceRelation;

/** What is asked of a chain of links: what follows when its beginning is met, or what follows when it is not met. */
public enum Reading {
    /** Who meets the whole meets the part; who meets a part meets the whole in part. */
    MET {
        @Override
        public Carry carry(SetRelation relation) {
            return switch (relation) {
                case EQUAL, SUPERSET -> Carry.FULLY;
                case SUBSET, INTERSECTS -> Carry.PARTLY;
                case NONE -> Carry.NOTHING;
            };
        }

        @Override
        public Carry carry(TraceRelation relation) {
            return switch (relation) {
                case IMPLEMENTS, EQUAL, SUPERSET -> Carry.FULLY;
                case SUBSET, INTERSECTS, SUPPORTS -> Carry.PARTLY;
            };
        }
    },
    /** Who fails a part fails the whole; who fails the whole may still meet a part. */
    NOT_MET {
        @Override
        public Carry carry(SetRelation relation) {
            return switch (relation) {
                case EQUAL, SUBSET -> Carry.FULLY;
                case SUPERSET, INTERSECTS -> Carry.PARTLY;
                case NONE -> Carry.NOTHING;
            };
        }

        @Override
        public Carry carry(TraceRelation relation) {
            return switch (relation) {
                case IMPLEMENTS, EQUAL, SUBSET -> Carry.FULLY;
                case SUPERSET, INTERSECTS, SUPPORTS -> Carry.PARTLY;
            };
        }
    };

    /** What a mapping carries, read from its source to its target. */
    public abstract Carry carry(SetRelation relation);

    /** What a trace carries from the requirement to the clause. */
    public abstract Carry carry(TraceRelation relation);
}
