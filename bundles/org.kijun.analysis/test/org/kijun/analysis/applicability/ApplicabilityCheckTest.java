package org.kijun.analysis.applicability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kijun.analysis.TestConditions.and;
import static org.kijun.analysis.TestConditions.holds;
import static org.kijun.analysis.TestConditions.not;
import static org.kijun.analysis.TestConditions.or;
import static org.kijun.analysis.TestConditions.test;
import static org.kijun.analysis.TestModel.no;
import static org.kijun.analysis.TestModel.yes;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.kijun.analysis.TestConditions;
import org.kijun.analysis.TestModel;
import org.kijun.analysis.applicability.Applicability.Applies;
import org.kijun.analysis.applicability.Applicability.DoesNotApply;
import org.kijun.analysis.applicability.Applicability.Undecided;
import org.kijun.analysis.applicability.Explanation.ClassMatch;
import org.kijun.analysis.applicability.Explanation.Excluded;
import org.kijun.analysis.applicability.Explanation.NotSelected;
import org.kijun.analysis.applicability.Explanation.Selected;
import org.kijun.analysis.applicability.Explanation.WhateverTheAnswer;
import org.kijun.analysis.applicability.Explanation.Withdrawn;
import org.kijun.model.Comparison;
import org.kijun.model.DeviceClass;
import org.kijun.model.Fact;
import org.kijun.model.KijunFactory;
import org.kijun.model.Product;
import org.kijun.model.Requirement;
import org.kijun.model.RequirementStatus;
import org.kijun.model.derived.Truth;

class ApplicabilityCheckTest {
    private final TestModel model = new TestModel();
    private final DeviceClass router = model.deviceClass("router");
    private final DeviceClass homeRouter = model.deviceClass("home-router", router);
    private final Fact remote = model.fact("remote-admin");
    private final Fact web = model.fact("web-admin");
    private final Requirement requirement = model.requirement("R-1", router);
    private final Product product = model.product("acme", homeRouter);

    @Test
    void aRequirementAppliesToKindsOfItsClass() {
        var applies = assertInstanceOf(Applies.class, check());
        var match = (ClassMatch) applies.because().parts().getFirst();
        assertEquals(List.of(homeRouter, router), match.paths().getFirst().classes());
    }

    @Test
    void aRequirementDoesNotApplyToOtherClasses() {
        requirement.getDeviceClasses().set(0, model.deviceClass("camera"));
        var no = assertInstanceOf(DoesNotApply.class, check());
        assertEquals(Truth.FALSE, no.because().parts().getFirst().truth());
    }

    @Test
    void anOpenFactLeavesTheRequirementUndecidedAndIsAsked() {
        requirement.setCondition(holds(remote));
        var undecided = assertInstanceOf(Undecided.class, check());
        assertEquals(List.of(remote), undecided.open().stream().map(OpenFact::fact).toList());
        assertEquals("remote-admin?", undecided.open().getFirst().question("en"));
    }

    @Test
    void aFactThatOtherFactsMakePointlessIsNotAsked() {
        requirement.setCondition(or(holds(remote), holds(web)));
        no(product, remote);
        assertEquals(List.of(web), open());
    }

    @Test
    void aFactThatOnlyMattersWhenAnotherHasDecidedAlreadyIsNotAsked() {
        requirement.setCondition(and(holds(remote), or(holds(remote), holds(web))));
        assertEquals(List.of(remote), open());
    }

    @Test
    void aFactIsAskedOnceForAllItsTests() {
        requirement.setCondition(and(holds(web), or(holds(remote), not(holds(web)))));
        var undecided = assertInstanceOf(Undecided.class, check());
        assertEquals(2, undecided.open().getFirst().tests().size());
    }

    @Test
    void whereEveryAnswerGivesTheSameResultTheFactsAreNotAsked() {
        requirement.setCondition(or(holds(remote), not(holds(remote))));
        var applies = assertInstanceOf(Applies.class, check());
        assertEquals(List.of(remote), ((WhateverTheAnswer) applies.because()).open());
    }

    @Test
    void quantitiesAreTriedBetweenTheirBounds() {
        var length = model.quantity("length", null);
        requirement.setCondition(and(test(length, Comparison.MORE_THAN, "5", null), test(length, Comparison.LESS_THAN, "6", null)));
        assertEquals(List.of(length), open());
    }

    @Test
    void boundsThatExcludeEachOtherDecideWithoutAnAnswer() {
        var length = model.quantity("length", null);
        requirement.setCondition(and(test(length, Comparison.AT_LEAST, "8", null), test(length, Comparison.LESS_THAN, "8", null)));
        assertInstanceOf(DoesNotApply.class, check());
    }

    @Test
    void aChoiceThatExhaustsAllChoicesDecidesWithoutAnAnswer() {
        var path = model.choice("path", "network", "usb");
        requirement.setCondition(or(TestConditions.is(path, "network"), TestConditions.is(path, "usb")));
        assertInstanceOf(Applies.class, check());
    }

    @Test
    void moreOpenFactsThanCanBeTriedAreAllAsked() {
        var many = KijunFactory.eINSTANCE.createOr();
        for (var at = 0; at < 20; at++) {
            many.getOperands().add(holds(model.fact("f" + at)));
        }
        many.getOperands().add(holds(remote));
        requirement.setCondition(many);
        no(product, remote);
        assertEquals(20, open().size());
    }

    @Test
    void aProductWithoutClassesIsUndecidedByItsClasses() {
        var blank = model.product("blank");
        var undecided = assertInstanceOf(Undecided.class, ApplicabilityCheck.of(blank).of(requirement));
        assertTrue(undecided.classesOpen());
        assertEquals(List.of(), undecided.open());
    }

    @Test
    void openFactsAloneDoNotMakeClassesOpen() {
        requirement.setCondition(holds(remote));
        assertFalse(assertInstanceOf(Undecided.class, check()).classesOpen());
    }

    @Test
    void aWithdrawnRequirementAppliesToNothing() {
        requirement.setStatus(RequirementStatus.WITHDRAWN);
        var no = assertInstanceOf(DoesNotApply.class, check());
        assertInstanceOf(Withdrawn.class, no.because().parts().getFirst());
    }

    @Test
    void aBaselineThatSelectsTheRequirementIsNamed() {
        var baseline = model.baseline("b", requirement);
        product.getBaselines().add(baseline);
        var applies = assertInstanceOf(Applies.class, check());
        assertEquals(baseline, ((Selected) applies.because().parts().getFirst()).baseline());
    }

    @Test
    void theWayThroughIncludedBaselinesIsKept() {
        var common = model.baseline("common", requirement);
        var special = model.baseline("special");
        special.getIncludes().add(common);
        product.getBaselines().add(special);
        var selected = (Selected) check().because().parts().getFirst();
        assertEquals(List.of(special, common), selected.selection().inclusion());
    }

    @Test
    void aBaselineThatDoesNotSelectTheRequirementKeepsItFromApplying() {
        product.getBaselines().add(model.baseline("b"));
        assertInstanceOf(NotSelected.class, assertInstanceOf(DoesNotApply.class, check()).because().parts().getFirst());
    }

    @Test
    void anExclusionIsShownWithItsReason() {
        var common = model.baseline("common", requirement);
        var special = model.baseline("special");
        special.getIncludes().add(common);
        var exclusion = model.exclude(special, requirement);
        product.getBaselines().add(special);
        var excluded = (Excluded) assertInstanceOf(DoesNotApply.class, check()).because().parts().getFirst();
        assertEquals(exclusion, excluded.exclusion().exclusion());
    }

    @Test
    void theConditionOfABaselineIsItsScope() {
        var baseline = model.baseline("b", requirement);
        baseline.setCondition(holds(remote));
        product.getBaselines().add(baseline);
        assertEquals(List.of(remote), open());
        no(product, remote);
        assertInstanceOf(DoesNotApply.class, check());
    }

    @Test
    void oneOfSeveralBaselinesIsEnough() {
        var outOfScope = model.baseline("cameras", requirement);
        outOfScope.getDeviceClasses().add(model.deviceClass("camera"));
        product.getBaselines().addAll(List.of(outOfScope, model.baseline("routers", requirement)));
        assertInstanceOf(Applies.class, check());
    }

    @Test
    void givenBaselinesTakeThePlaceOfThoseOfTheProduct() {
        product.getBaselines().add(model.baseline("empty"));
        var given = model.baseline("given", requirement);
        assertInstanceOf(Applies.class, ApplicabilityCheck.of(product, List.of(given)).of(requirement));
    }

    @Test
    void aKnownFactIsUsed() {
        requirement.setCondition(holds(remote));
        yes(product, remote);
        assertInstanceOf(Applies.class, check());
    }

    private Applicability check() {
        return ApplicabilityCheck.of(product).of(requirement);
    }

    private List<Fact> open() {
        return assertInstanceOf(Undecided.class, check()).open().stream().map(OpenFact::fact).toList();
    }
}
