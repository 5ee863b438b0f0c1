package org.kijun.analysis.applicability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.kijun.analysis.TestConditions.and;
import static org.kijun.analysis.TestConditions.holds;
import static org.kijun.analysis.TestConditions.is;
import static org.kijun.analysis.TestConditions.isA;
import static org.kijun.analysis.TestConditions.not;
import static org.kijun.analysis.TestConditions.or;
import static org.kijun.analysis.TestModel.no;
import static org.kijun.analysis.TestModel.value;
import static org.kijun.analysis.TestModel.yes;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.kijun.analysis.Origin;
import org.kijun.analysis.TestConditions;
import org.kijun.analysis.TestModel;
import org.kijun.analysis.applicability.Explanation.Broken;
import org.kijun.analysis.applicability.Explanation.ClassMatch;
import org.kijun.analysis.applicability.Explanation.FactMatch;
import org.kijun.analysis.applicability.FactReading.Known;
import org.kijun.analysis.applicability.FactReading.Open;
import org.kijun.analysis.applicability.FactReading.SaidTwice;
import org.kijun.analysis.applicability.FactReading.Unreadable;
import org.kijun.model.Comparison;
import org.kijun.model.Condition;
import org.kijun.model.DeviceClass;
import org.kijun.model.Fact;
import org.kijun.model.KijunFactory;
import org.kijun.model.Product;
import org.kijun.model.derived.Truth;

class EvaluationTest {
    private final TestModel model = new TestModel();
    private final DeviceClass router = model.deviceClass("router");
    private final DeviceClass homeRouter = model.deviceClass("home-router", router);
    private final Product product = model.product("acme", homeRouter);
    private final Fact remote = model.fact("remote-admin");
    private final Fact web = model.fact("web-admin");

    @Test
    void everyOperandKeepsItsTruth() {
        yes(product, remote);
        var explanation = explain(and(holds(remote), not(holds(web))));
        assertEquals(Truth.UNKNOWN, explanation.truth());
        assertEquals(List.of(Truth.TRUE, Truth.UNKNOWN), explanation.parts().stream().map(Explanation::truth).toList());
    }

    @Test
    void oneTrueOperandIsEnoughForOr() {
        yes(product, remote);
        assertEquals(Truth.TRUE, explain(or(holds(web), holds(remote))).truth());
    }

    @Test
    void aFactThatTheProductDeniesDoesNotHold() {
        no(product, remote);
        assertEquals(Truth.FALSE, explain(holds(remote)).truth());
    }

    @Test
    void aFactThatTheProductDoesNotMentionIsOpen() {
        var match = (FactMatch) explain(holds(remote));
        assertEquals(Truth.UNKNOWN, match.truth());
        assertInstanceOf(Open.class, match.reading());
    }

    @Test
    void aFactSaidTwiceDecidesNothing() {
        var both = List.of(yes(product, remote), no(product, remote));
        var match = (FactMatch) explain(holds(remote));
        assertEquals(Truth.UNKNOWN, match.truth());
        assertEquals(new SaidTwice(both), match.reading());
    }

    @Test
    void aChoiceIsComparedByName() {
        var path = model.choice("update-path", "network", "usb");
        value(product, path, "usb", null);
        assertEquals(Truth.TRUE, explain(is(path, "usb")).truth());
        assertEquals(Truth.FALSE, explain(is(path, "network")).truth());
    }

    @Test
    void aQuantityIsComparedAcrossUnitsAndTheConversionIsKept() {
        var second = model.unit("second");
        var minute = model.unit("minute", 60, second);
        var timeout = model.quantity("session-timeout", minute);
        value(product, timeout, "300", second);
        var match = (FactMatch) explain(TestConditions.test(timeout, Comparison.AT_MOST, "5", null));
        assertEquals(Truth.TRUE, match.truth());
        var conversion = ((Known) match.reading()).conversion().orElseThrow();
        assertEquals("300", conversion.from().number());
        assertEquals("5", conversion.to().number());
        assertEquals(minute, conversion.to().unit());
    }

    @Test
    void aQuantityInTheAskedUnitIsNotConverted() {
        var character = model.unit("character");
        var length = model.quantity("min-password-length", character);
        value(product, length, "12", character);
        var match = (FactMatch) explain(TestConditions.test(length, Comparison.MORE_THAN, "11.5", character));
        assertEquals(Truth.TRUE, match.truth());
        assertEquals(Optional.empty(), ((Known) match.reading()).conversion());
    }

    @Test
    void unitsThatCannotBeComparedLeaveTheTestOpen() {
        var support = model.quantity("support-period", model.unit("year"));
        var value = value(product, support, "400", model.unit("day"));
        var match = (FactMatch) explain(TestConditions.test(support, Comparison.AT_LEAST, "1", null));
        assertEquals(Truth.UNKNOWN, match.truth());
        assertEquals(new Unreadable(value), match.reading());
    }

    @Test
    void theExplanationSaysWhereAskedAndWhereAnswered() {
        var test = holds(remote);
        test.setLine(7);
        var requirement = model.requirement("R-1");
        requirement.setCondition(test);
        yes(product, remote).setLine(12);
        var match = (FactMatch) explain(test);
        assertEquals(Optional.of(new Origin("test.kijun", 7)), match.asked());
        assertEquals(Optional.of(new Origin("test.kijun", 12)), Origin.of(((Known) match.reading()).value()));
    }

    @Test
    void aClassTestHoldsForKindsOfTheClassAndSaysHow() {
        var match = (ClassMatch) explain(isA(router));
        assertEquals(Truth.TRUE, match.truth());
        assertEquals(List.of(homeRouter, router), match.paths().getFirst().classes());
    }

    @Test
    void aClassTestFailsForOtherClasses() {
        var match = (ClassMatch) explain(isA(model.deviceClass("camera")));
        assertEquals(Truth.FALSE, match.truth());
        assertEquals(List.of(homeRouter), match.held());
    }

    @Test
    void theClassOfAProductWithoutClassesIsNotKnown() {
        var nothing = new Evaluation(Profile.of(model.product("blank")));
        assertEquals(Truth.UNKNOWN, nothing.of(isA(router)).truth());
    }

    @Test
    void aConditionThatIsBeingTypedIsNotKnown() {
        assertInstanceOf(Broken.class, explain(KijunFactory.eINSTANCE.createFactTest()));
        assertEquals(Truth.UNKNOWN, explain(not(null)).truth());
    }

    private Explanation explain(Condition condition) {
        return new Evaluation(Profile.of(product)).of(condition);
    }
}
