package org.kijun.model.derived;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kijun.model.Baseline;
import org.kijun.model.KijunFactory;
import org.kijun.model.Requirement;

class BaselinesTest {
    private final Requirement password = KijunFactory.eINSTANCE.createRequirement();
    private final Requirement update = KijunFactory.eINSTANCE.createRequirement();

    @Test
    void includedSelectionsComeFirstAndExclusionsGo() {
        var common = baseline(password, update);
        var own = KijunFactory.eINSTANCE.createRequirement();
        var router = baseline(own);
        router.getIncludes().add(common);
        assertEquals(List.of(password, update, own), List.copyOf(Baselines.selection(router)));
        var exclusion = KijunFactory.eINSTANCE.createExclusion();
        exclusion.setRequirement(update);
        router.getExclusions().add(exclusion);
        assertEquals(List.of(password, own), List.copyOf(Baselines.selection(router)));
        assertEquals(List.of(password, update, own), List.copyOf(Baselines.offered(router)));
    }

    @Test
    void baselinesThatIncludeEachOtherDoNoHarm() {
        var one = baseline(password);
        var other = baseline(update);
        one.getIncludes().add(other);
        other.getIncludes().add(one);
        assertEquals(Set.of(password, update), Baselines.selection(one));
    }

    @Test
    void manyLayersThatShareTheirBasesAreLookedAtOnce() {
        var base = baseline(password);
        for (int layer = 0; layer < 60; layer++) {
            var left = baseline();
            var right = baseline();
            left.getIncludes().add(base);
            right.getIncludes().add(base);
            base = baseline();
            base.getIncludes().addAll(List.of(left, right));
        }
        assertEquals(Set.of(password), Baselines.selection(base));
    }

    private static Baseline baseline(Requirement... requirements) {
        var made = KijunFactory.eINSTANCE.createBaseline();
        made.getRequirements().addAll(List.of(requirements));
        return made;
    }
}
