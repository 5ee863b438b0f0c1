package org.kijun.ui.product;

import java.util.Locale;
import org.kijun.analysis.assessment.AssessedRequirement;
import org.kijun.analysis.assessment.Outcome;
import org.kijun.model.Requirement;

/** Which requirements are shown. */
enum AnswerFilter {
    ASKED {
        @Override
        boolean shows(Outcome outcome) {
            return outcome != Outcome.DOES_NOT_APPLY;
        }
    },
    UNANSWERED {
        @Override
        boolean shows(Outcome outcome) {
            return outcome == Outcome.UNANSWERED;
        }
    },
    /** Answered, and something is left to do. */
    GAPS {
        @Override
        boolean shows(Outcome outcome) {
            return switch (outcome) {
                case PARTLY, PLANNED, NOT_MET -> true;
                case MET, EQUIVALENT, NOT_APPLICABLE, UNANSWERED, UNDECIDED, DOES_NOT_APPLY -> false;
            };
        }
    },
    UNDECIDED {
        @Override
        boolean shows(Outcome outcome) {
            return outcome == Outcome.UNDECIDED;
        }
    },
    DOES_NOT_APPLY {
        @Override
        boolean shows(Outcome outcome) {
            return outcome == Outcome.DOES_NOT_APPLY;
        }
    };

    abstract boolean shows(Outcome outcome);

    String key() {
        return "filter." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether the number or a title of the requirement has what was typed. */
    static boolean has(AssessedRequirement row, String typed) {
        var sought = typed.strip().toLowerCase(Locale.ROOT);
        return sought.isEmpty() || text(row.requirement()).toLowerCase(Locale.ROOT).contains(sought);
    }

    private static String text(Requirement requirement) {
        var text = new StringBuilder(requirement.qualifiedName());
        if (requirement.getTitle() != null) {
            requirement.getTitle().getValues().forEach(value -> text.append(' ').append(value.getValue()));
        }
        return text.toString();
    }
}
