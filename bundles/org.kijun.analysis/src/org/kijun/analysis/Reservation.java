package org.kijun.analysis;

/** Why a link is shown but not counted as firm. */
public enum Reservation {
    /** The requirement is a draft. */
    DRAFT,
    /** The requirement is withdrawn. */
    WITHDRAWN,
    /** A clause was read, or a mapping was judged, with low confidence. */
    LOW_CONFIDENCE,
    /** The clause has changed since the trace was last looked at. */
    SUSPECT_TRACE,
    /** The requirement has changed since the answer was given. */
    SUSPECT_ANSWER,
    /** The answer claims an equivalent function that nobody has reviewed. */
    UNREVIEWED_EQUIVALENT
}
