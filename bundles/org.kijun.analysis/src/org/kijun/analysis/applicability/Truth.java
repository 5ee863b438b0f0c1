package org.kijun.analysis.applicability;

/** Three-valued logic of Kleene: what is not known stays unknown unless the rest decides. */
public enum Truth {
    TRUE, FALSE, UNKNOWN;

    public static Truth of(boolean known) {
        return known ? TRUE : FALSE;
    }

    /** False when one of them is false, true when both are true. */
    public Truth and(Truth other) {
        if (this == FALSE || other == FALSE) {
            return FALSE;
        }
        return this == TRUE && other == TRUE ? TRUE : UNKNOWN;
    }

    /** True when one of them is true, false when both are false. */
    public Truth or(Truth other) {
        return not().and(other.not()).not();
    }

    /** Unknown stays unknown. */
    public Truth not() {
        return switch (this) {
            case TRUE -> FALSE;
            case FALSE -> TRUE;
            case UNKNOWN -> UNKNOWN;
        };
    }
}
