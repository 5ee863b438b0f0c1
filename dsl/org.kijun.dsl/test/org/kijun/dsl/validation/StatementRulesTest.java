package org.kijun.dsl.validation;

import static org.kijun.dsl.validation.KijunIssue.ALTERNATIVE_NOT_CHOSEN;
import static org.kijun.dsl.validation.KijunIssue.ANSWER_INCOMPLETE;
import static org.kijun.dsl.validation.KijunIssue.EQUIVALENT_NOT_ACCEPTED;
import static org.kijun.dsl.validation.KijunIssue.EQUIVALENT_WITHOUT_ARGUMENT;
import static org.kijun.dsl.validation.KijunIssue.EQUIVALENT_WITHOUT_REVIEWER;
import static org.kijun.dsl.validation.KijunIssue.NOT_APPLICABLE_WITHOUT_REASON;
import static org.kijun.dsl.validation.KijunIssue.STATEMENT_DOES_NOT_APPLY;
import static org.kijun.dsl.validation.KijunIssue.STATEMENT_TWICE;
import static org.kijun.dsl.validation.KijunIssue.SUSPECT_STATEMENT;
import static org.kijun.dsl.validation.KijunIssue.UNKNOWN_ALTERNATIVE;
import static org.kijun.dsl.validation.KijunIssue.WITHDRAWN_IN_USE;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kijun.dsl.Sheet;
import org.kijun.model.Requirement;

class StatementRulesTest {
    private static final String MODEL = """
            device-class router
            device-class home-router : router
            device-class camera
            fact remote { boolean }
            requirement A { shall "x" for router when remote }
            requirement E { shall "x" or equivalent }
            requirement O { shall "x" any of { forced unique } }
            requirement P { shall "x" any of { strong } }
            requirement W { status withdrawn }
            """;

    @Test
    void anAnswerConcernsARequirementThatApplies() {
        Sheet.expect(STATEMENT_DOES_NOT_APPLY, List.of("class", "A", "p"), MODEL + "product p : camera { facts remote «A» met }");
        Sheet.expect(STATEMENT_DOES_NOT_APPLY, List.of("condition", "A", "p"), MODEL + "product p : router { facts not remote «A» partly }");
    }

    @Test
    void whatAppliesOrIsUndecidedMayBeAnswered() {
        Sheet.expectNo(STATEMENT_DOES_NOT_APPLY, MODEL + """
                product one : home-router { facts remote A met }
                product two : router { A met }
                product three { A met }
                product four : camera { A not applicable "no router" }
                """);
    }

    @Test
    void aRequirementIsAnsweredOnce() {
        Sheet.expect(STATEMENT_TWICE, List.of("E"), MODEL + "product p { E met «E» partly A met }");
    }

    @Test
    void aWithdrawnRequirementIsNotAnswered() {
        Sheet.expect(WITHDRAWN_IN_USE, List.of("Requirement", "W"), MODEL + "product p { «W» met }");
    }

    @Test
    void notApplicableNeedsAReason() {
        Sheet.expect(NOT_APPLICABLE_WITHOUT_REASON, List.of("A"), MODEL + "product p { A «not applicable» }");
        Sheet.expectNo(NOT_APPLICABLE_WITHOUT_REASON, MODEL + "product p { A not applicable \"has no screen\" }");
    }

    @Test
    void anEquivalentIsArguedReviewedAndDated() {
        Sheet.expect(EQUIVALENT_WITHOUT_ARGUMENT, List.of("E"), MODEL + "product p { E «equivalent» \"x\" { reviewer X date 2026 } }");
        Sheet.expect(EQUIVALENT_WITHOUT_REVIEWER, List.of("E", "reviewer"), MODEL + "product p { E «equivalent» { argument \"y\" date 2026 } }");
        Sheet.expect(EQUIVALENT_WITHOUT_REVIEWER, List.of("E", "reviewer"), MODEL + "product p { E «equivalent» { argument \"y\" reviewer \" \" date 2026 } }");
        Sheet.expect(EQUIVALENT_WITHOUT_REVIEWER, List.of("E", "date"), MODEL + "product p { E «equivalent» { argument \"y\" reviewer X } }");
    }

    @Test
    void aCompleteEquivalentIsFine() {
        var text = MODEL + "product p { E equivalent \"x\" { argument \"y\" reviewer \"山田\" date 2026-10-01 } }";
        Sheet.expectNo(EQUIVALENT_WITHOUT_ARGUMENT, text);
        Sheet.expectNo(EQUIVALENT_WITHOUT_REVIEWER, text);
        Sheet.expectNo(EQUIVALENT_NOT_ACCEPTED, text);
    }

    @Test
    void anEquivalentIsGivenWhereItIsAccepted() {
        Sheet.expect(EQUIVALENT_NOT_ACCEPTED, List.of("A"), MODEL + "product p { A «equivalent» E equivalent }");
    }

    @Test
    void openAnswersSayWhatIsMissing() {
        Sheet.expect(ANSWER_INCOMPLETE, MODEL + "product p { A «partly» E «not met» O «planned» }");
        Sheet.expect(ANSWER_INCOMPLETE, List.of("O", "planned", "due"), MODEL + "product p { O «planned» \"x\" }");
        Sheet.expectNo(ANSWER_INCOMPLETE, MODEL + "product p { A partly \"x\" E not met \"y\" O planned { due 2027-03 } }");
    }

    @Test
    void theAlternativeIsChosen() {
        Sheet.expect(ALTERNATIVE_NOT_CHOSEN, List.of("O", "forced, unique"), MODEL + "product p { «O» met }");
        Sheet.expectNo(ALTERNATIVE_NOT_CHOSEN, MODEL + "product p { O met { via forced } P partly }");
    }

    @Test
    void theAlternativeIsOneOfTheRequirement() {
        Sheet.expect(UNKNOWN_ALTERNATIVE, List.of("force", "Alternative", "forced"), MODEL + "product p { O met { via «force» } }");
        Sheet.expect(UNKNOWN_ALTERNATIVE, List.of("strong", "Alternative", ""), MODEL + "product p { O met { via «P/strong» } }");
    }

    @Test
    void anAnswerToAChangedRequirementIsSuspect() {
        var now = Sheet.workspace(MODEL).find("E", Requirement.class).orElseThrow().fingerprint();
        Sheet.expect(SUSPECT_STATEMENT, List.of("E", "12345678", now), MODEL + "product p { E met { as of «12345678» } }");
        Sheet.expectNo(SUSPECT_STATEMENT, MODEL + "product p { E met { as of " + now + " } }");
    }
}
