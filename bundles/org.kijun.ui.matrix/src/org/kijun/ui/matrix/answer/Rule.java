package org.kijun.ui.matrix.answer;

import java.util.Optional;
import org.kijun.dsl.edit.Answer;

/** What an answer has to say besides its verdict. */
enum Rule {
    /** "Not applicable" has to say why. */
    REASON,
    /** "Equivalent" has to say why it is as good. */
    ARGUMENT,
    /** Somebody has to have looked at an equivalent function. */
    REVIEWER,
    /** And on a day. */
    DATE;

    /** The first thing that is missing, without which the answer is not taken. */
    static Optional<Rule> missing(Answer answer) {
        return switch (answer.verdict()) {
            case MET, PARTLY, NOT_MET, PLANNED -> Optional.empty();
            case NOT_APPLICABLE -> answer.reasons().isEmpty() ? Optional.of(REASON) : Optional.empty();
            case EQUIVALENT -> answer.argument().isEmpty() ? Optional.of(ARGUMENT)
                    : answer.reviewer().isEmpty() ? Optional.of(REVIEWER) : answer.date().isEmpty() ? Optional.of(DATE) : Optional.empty();
        };
    }
}
