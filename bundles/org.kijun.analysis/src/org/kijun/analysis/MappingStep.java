package org.kijun.analysis;

import org.kijun.model.MappingEntry;
import org.kijun.model.SetRelation;
import org.kijun.model.Traceable;

/**
 * A mapping entry read in one direction.
 *
 * @param relation meaning of {@code from} relative to {@code to}
 * @param backwards whether the entry is read from its target to its source
 */
public record MappingStep(Traceable from, Traceable to, SetRelation relation, MappingEntry entry, boolean backwards) {
    /** The entry as it is written. */
    public static MappingStep forwards(MappingEntry entry) {
        return new MappingStep(entry.getSource(), entry.getTarget(), entry.getRelation(), entry, false);
    }

    /** The same relation seen from the other end: subset becomes superset and the other way round. */
    public MappingStep reversed() {
        return new MappingStep(to, from, inverse(relation), entry, !backwards);
    }

    private static SetRelation inverse(SetRelation relation) {
        return switch (relation) {
            case SUBSET -> SetRelation.SUPERSET;
            case SUPERSET -> SetRelation.SUBSET;
            case EQUAL, INTERSECTS, NONE -> relation;
        };
    }
}
