package org.kijun.dsl.edit;

import java.util.List;

/** Ends the making of edits; never leaves this package. */
final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient EditResult.Refused refused;

    RefusedException(EditResult.Reason reason, String... arguments) {
        super(reason.name());
        refused = new EditResult.Refused(reason, List.of(arguments));
    }

    EditResult.Refused refused() {
        return refused;
    }
}
