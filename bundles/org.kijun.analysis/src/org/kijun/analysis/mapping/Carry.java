package org.kijun.analysis.mapping;

/** How much of an answer a link carries on. A chain carries what its weakest link carries. */
public enum Carry {
    NOTHING, PARTLY, FULLY;

    public Carry weaker(Carry other) {
        return compareTo(other) <= 0 ? this : other;
    }
}
