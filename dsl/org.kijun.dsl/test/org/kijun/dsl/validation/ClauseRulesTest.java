package org.kijun.dsl.validation;

import static org.kijun.dsl.validation.KijunIssue.CLAUSE_WITHOUT_REQUIREMENT;
import static org.kijun.dsl.validation.KijunIssue.INCIDENT_WITHOUT_THREAT;
import static org.kijun.dsl.validation.KijunIssue.OVERLAY_TEXT_DIFFERS;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kijun.dsl.Sheet;

class ClauseRulesTest {
    @Test
    void aNormativeLeafClauseWantsARequirement() {
        Sheet.expect(CLAUSE_WITHOUT_REQUIREMENT, List.of("d/1.2"), """
                document d {
                  clause 1 {
                    clause 1.1 { strength must }
                    clause «1.2» { strength should }
                    clause 1.3 { strength info }
                    clause 1.4 { strength must status withdrawn }
                  }
                }
                requirement A { shall "x" traces d/1.1 }
                """);
    }

    @Test
    void aReasonWhyNothingCorrespondsIsEnough() {
        Sheet.expectNo(CLAUSE_WITHOUT_REQUIREMENT, """
                document d { clause 1 { strength must } }
                mapping m { from d to d 1 unmapped because "organisational" }
                """);
    }

    @Test
    void nobodyNeedsToTakeUpASupersededDocument() {
        Sheet.expectNo(CLAUSE_WITHOUT_REQUIREMENT, "document d { status superseded clause 1 { strength must } }");
    }

    @Test
    void anOverlayHoldsTheTextThatTheClauseWasMadeFrom() {
        var hash = Hashes.of("本文");
        Sheet.expect(OVERLAY_TEXT_DIFFERS, List.of("d/1", hash, Hashes.of("別の文")), """
                document d { clause 1 { sha256 %s } }
                overlay d { «1» ja "別の文" }
                """.formatted(hash));
        Sheet.expectNo(OVERLAY_TEXT_DIFFERS, """
                document d { clause 1 { sha256 %s } clause 2 }
                overlay d { 1 ja "本文" 2 ja "別の文" }
                """.formatted(hash));
    }

    @Test
    void anIncidentShowsAThreat() {
        Sheet.expect(INCIDENT_WITHOUT_THREAT, List.of("i"), "incident «i» \"事例\"");
        Sheet.expectNothing("threat t \"脅威\" incident i \"事例\" { shows t }");
    }
}
