package org.kijun.analysis.indication;

import org.kijun.analysis.mapping.Carry;

/** What answers say about a clause that nobody has answered. A hint to look closer, never a verdict. */
public enum Indication {
    /** Nothing is said. */
    NONE,
    /** Something that belongs to it is not met. */
    GAP,
    /** A part is met. */
    PARTLY,
    /** What is met covers it. */
    INDICATED;

    static Indication of(Carry carry) {
        return switch (carry) {
            case NOTHING -> NONE;
            case PARTLY -> PARTLY;
            case FULLY -> INDICATED;
        };
    }
}
