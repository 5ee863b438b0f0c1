package org.kijun.analysis;

import java.util.Optional;

import org.kijun.model.RequirementStatus;

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
    UNREVIEWED_EQUIVALENT;

    /** What the status of a requirement holds against what hangs on it. */
    public static Optional<Reservation> of(RequirementStatus status) {
        return switch (status) {
            case DRAFT -> Optional.of(DRAFT);
            case WITHDRAWN -> Optional.of(WITHDRAWN);
            case PROPOSED, APPROVED -> Optional.empty();
        };
    }
}
