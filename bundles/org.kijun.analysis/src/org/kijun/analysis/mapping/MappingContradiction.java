package org.kijun.analysis.mapping;

import org.kijun.model.MappingEntry;
import org.kijun.model.SetRelation;

/** Mappings that cannot all be right. */
public sealed interface MappingContradiction {
    /** The same two elements are related twice, and differently. */
    record TwoRelations(MappingEntry first, MappingEntry second) implements MappingContradiction {
    }

    /**
     * Two mappings imply another relation than the one that is stated.
     *
     * @param chain from the source of the stated entry to its target
     * @param implied what the chain comes to
     */
    record ChainAgainst(Chain chain, SetRelation implied, MappingEntry stated) implements MappingContradiction {
    }

    /** An element is said to have no counterpart, and has one. */
    record UnmappedButMapped(MappingEntry unmapped, MappingEntry mapped) implements MappingContradiction {
    }
}
