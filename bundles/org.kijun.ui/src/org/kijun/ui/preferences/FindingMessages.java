package org.kijun.ui.preferences;

import java.util.List;
import org.kijun.dsl.validation.KijunIssue;
import org.kijun.ui.texts.Texts;

/** What a finding of each kind says, with dots in place of what it is about. */
final class FindingMessages {
    private FindingMessages() {
    }

    static String example(KijunIssue issue) {
        return issue.problem(Texts.language(), arguments(issue));
    }

    /** Arguments that are words of the language of findings; the others are dots. */
    private static List<String> arguments(KijunIssue issue) {
        return switch (issue) {
            case SYNTAX -> List.of("unexpected", "…", "…", "", "…");
            case FACT_MISUSED -> List.of("no-value", "…", "…");
            case STATEMENT_DOES_NOT_APPLY -> List.of("condition", "…", "…");
            case NOT_A_NUMBER -> List.of("…", "number");
            case UNKNOWN_WORD -> List.of("…", "Verdict", "…", "");
            case UNRESOLVED_NAME -> List.of("…", "Clause", "");
            case DUPLICATE_NAME -> List.of("…", "Requirement", "…");
            case WITHDRAWN_IN_USE -> List.of("Requirement", "…");
            case CYCLE -> List.of("parents", "…");
            case REQUIREMENT_WITHOUT_STATEMENT, TITLE_LANGUAGE_MISSING -> List.of("…", "en");
            case TRANSLATION_OUTDATED -> List.of("en", "…", "…");
            case EQUIVALENT_WITHOUT_REVIEWER -> List.of("…", "reviewer");
            case ANSWER_INCOMPLETE -> List.of("…", "partly", "comment");
            default -> List.of("…", "…", "…", "…", "…");
        };
    }
}
