package org.kijun.dsl.validation;

import static org.kijun.dsl.validation.KijunIssue.PARAMETER_WITHOUT_UNIT;
import static org.kijun.dsl.validation.KijunIssue.REQUIREMENT_WITHOUT_STATEMENT;
import static org.kijun.dsl.validation.KijunIssue.REQUIREMENT_WITHOUT_TEST;
import static org.kijun.dsl.validation.KijunIssue.REQUIREMENT_WITHOUT_TRACE;
import static org.kijun.dsl.validation.KijunIssue.SUSPECT_TRACE;
import static org.kijun.dsl.validation.KijunIssue.WITHDRAWN_IN_USE;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kijun.dsl.Sheet;
import org.kijun.model.Clause;

class RequirementRulesTest {
    @Test
    void aCompleteRequirementIsFine() {
        Sheet.expectNothing("""
                document d { clause 1 { strength must } }
                unit character
                requirement A ja "題" en "Title" {
                  shall ja "文。" en "Sentence."
                  param min-length 8 character param mode strict
                  traces d/1 implements
                  test T1 by device-check { given "x" when "a" then "b" }
                }
                """);
    }

    @Test
    void aRequirementSaysSomethingInBothLanguages() {
        Sheet.expect(REQUIREMENT_WITHOUT_STATEMENT, List.of("A", "ja"), "requirement «A» { shall en \"x\" }");
        Sheet.expect(REQUIREMENT_WITHOUT_STATEMENT, List.of("A", "en"), "requirement «A» { shall ja \"文\" }");
        Sheet.expectNo(REQUIREMENT_WITHOUT_STATEMENT, "requirement A { shall \"文\" en \"x\" }");
    }

    @Test
    void aRequirementIsTraced() {
        Sheet.expect(REQUIREMENT_WITHOUT_TRACE, List.of("A"), "requirement «A» { shall \"x\" }");
    }

    @Test
    void aRequirementIsTested() {
        Sheet.expect(REQUIREMENT_WITHOUT_TEST, List.of("A"), "requirement «A» { shall \"x\" }");
    }

    @Test
    void aWithdrawnRequirementMayBeIncomplete() {
        Sheet.expectNothing("requirement A { status withdrawn }");
    }

    @Test
    void aNumberHasAUnit() {
        Sheet.expect(PARAMETER_WITHOUT_UNIT, List.of("length", "8"), "requirement A { shall \"x\" param length «8» }");
    }

    @Test
    void aTraceToAChangedClauseIsSuspect() {
        Sheet.expect(SUSPECT_TRACE, List.of("d/1", "12345678", fingerprint()), """
                document d { clause 1 "題" }
                requirement A { shall "x" traces d/1 implements as of «12345678» }
                """);
        Sheet.expectNo(SUSPECT_TRACE, """
                document d { clause 1 "題" }
                requirement A { shall "x" traces d/1 implements as of %s }
                """.formatted(fingerprint()));
    }

    @Test
    void aWithdrawnClauseIsNotTraced() {
        Sheet.expect(WITHDRAWN_IN_USE, List.of("Clause", "d/1"), """
                document d { clause 1 { status withdrawn } }
                requirement A { shall "x" traces «d/1» }
                requirement B { shall "x" status withdrawn traces d/1 }
                """);
    }

    @Test
    void aWithdrawnRequirementIsReplacedButNotInConflict() {
        Sheet.expect(WITHDRAWN_IN_USE, List.of("Requirement", "A"), """
                requirement A { shall "x" status withdrawn }
                requirement B { shall "x" replaces A }
                requirement C { shall "x" conflicts B, «A» }
                """);
    }

    private static String fingerprint() {
        return Sheet.workspace("document d { clause 1 \"題\" }").find("d/1", Clause.class).orElseThrow().fingerprint();
    }
}
