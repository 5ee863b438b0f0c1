package org.kijun.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.kijun.model.KijunFactory;
import org.kijun.model.Party;
import org.kijun.model.Phase;

class AudienceTest {
    @Test
    void aRequirementThatNamesNobodyIsForTheMaker() {
        assertEquals(List.of(Audience.MAKER), audiences(List.of(), List.of()));
        assertEquals(List.of(Audience.MAKER), audiences(List.of(Party.MANUFACTURER), List.of(Phase.DESIGN)));
    }

    @Test
    void whatIsLookedAtWhenProcuringIsForTheBuyer() {
        assertEquals(List.of(Audience.BUYER), audiences(List.of(Party.EXECUTIVE), List.of(Phase.PROCURE)));
        assertEquals(List.of(Audience.MAKER, Audience.BUYER), audiences(List.of(Party.MANUFACTURER), List.of(Phase.DESIGN, Phase.PROCURE)));
    }

    @Test
    void whoSetsUpIsTheInstallerUnlessItIsTheManufacturerAlone() {
        assertEquals(List.of(Audience.INSTALLER), audiences(List.of(Party.INTEGRATOR), List.of()));
        assertEquals(List.of(Audience.INSTALLER, Audience.OPERATOR), audiences(List.of(Party.ADMIN), List.of(Phase.INTRODUCE)));
        assertEquals(List.of(Audience.MAKER), audiences(List.of(Party.MANUFACTURER), List.of(Phase.BUILD_CONNECT)));
    }

    @Test
    void whoRunsIsTheOperatorButNotWhoOnlyUses() {
        assertEquals(List.of(Audience.OPERATOR), audiences(List.of(Party.CARRIER), List.of()));
        assertEquals(List.of(Audience.GENERAL_USER), audiences(List.of(Party.USER), List.of(Phase.OPERATE)));
        assertEquals(List.of(Audience.MAKER), audiences(List.of(Party.MANUFACTURER), List.of(Phase.OPERATE)));
    }

    private static List<Audience> audiences(List<Party> parties, List<Phase> phases) {
        var requirement = KijunFactory.eINSTANCE.createRequirement();
        requirement.getParties().addAll(parties);
        requirement.getPhases().addAll(phases);
        return Arrays.stream(Audience.values()).filter(audience -> audience.concerns(requirement)).toList();
    }
}
