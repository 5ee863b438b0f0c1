package org.kijun.analysis.applicability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kijun.analysis.TestConditions.and;
import static org.kijun.analysis.TestConditions.holds;
import static org.kijun.analysis.TestConditions.not;
import static org.kijun.analysis.TestConditions.or;
import static org.kijun.analysis.TestConditions.test;
import static org.kijun.analysis.TestModel.no;
import static org.kijun.analysis.TestModel.value;
import static org.kijun.analysis.TestModel.yes;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.BooleanSupplier;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.kijun.analysis.TestConditions;
import org.kijun.analysis.TestModel;
import org.kijun.analysis.applicability.Applicability.Undecided;
import org.kijun.model.Comparison;
import org.kijun.model.Condition;
import org.kijun.model.Fact;
import org.kijun.model.FactValue;
import org.kijun.model.Product;
import org.kijun.model.Requirement;
import org.kijun.model.derived.Conditions;
import org.kijun.model.derived.Truth;

/** Laws of conditions over random formulas: three boolean facts, one choice, one quantity. */
class ThreeValuedLogicTest {
    private static final String[] CHOICES = {"x", "y", "z"};

    private final TestModel model = new TestModel();
    private final List<Fact> facts = List.of(model.fact("a"), model.fact("b"), model.fact("c"), model.choice("d", CHOICES), model.quantity("e", null));
    private final Product product = model.product("p");
    private final Requirement requirement = model.requirement("R-1");
    private Random random;

    @BeforeEach
    void seeded(RepetitionInfo repetition) {
        random = new Random(repetition.getCurrentRepetition());
    }

    @RepeatedTest(200)
    void deMorganHolds() {
        answerSome();
        var one = formula(2);
        var other = formula(2);
        assertEquals(truth(not(and(copy(one), copy(other)))), truth(or(not(copy(one)), not(copy(other)))));
        assertEquals(truth(not(or(copy(one), copy(other)))), truth(and(not(copy(one)), not(copy(other)))));
    }

    @RepeatedTest(200)
    void explainingAndEvaluatingAgree() {
        answerSome();
        var formula = formula(4);
        assertEquals(Conditions.evaluate(formula, product), truth(formula));
    }

    @RepeatedTest(200)
    void anAnswerOnceDecidedIsNeverTakenBack() {
        requirement.setCondition(formula(3));
        var order = new ArrayList<>(facts);
        Collections.shuffle(order, random);
        var before = outcome();
        for (var fact : order) {
            answer(fact);
            var after = outcome();
            assertTrue(before == Truth.UNKNOWN || after == before, () -> "flipped by " + fact.getName());
            before = after;
        }
        assertTrue(before != Truth.UNKNOWN, "all facts are answered");
    }

    @RepeatedTest(200)
    void anOpenFactIsListedExactlyWhenItsAnswerCanMakeADifference() {
        answerSome();
        requirement.setCondition(formula(3));
        if (ApplicabilityCheck.of(product).of(requirement) instanceof Undecided undecided) {
            var listed = undecided.open().stream().map(OpenFact::fact).toList();
            var open = facts.stream().filter(fact -> Profile.of(product).values(fact).isEmpty()).toList();
            for (var fact : open) {
                assertEquals(makesADifference(fact, open), listed.contains(fact), fact::getName);
            }
        }
    }

    /** Tries all answers on a grid that is fine enough for the formulas of this test. */
    private boolean makesADifference(Fact fact, List<Fact> open) {
        var others = open.stream().filter(other -> other != fact).toList();
        return anyCombination(others, 0, () -> outcomes(fact).stream().distinct().count() > 1);
    }

    private boolean anyCombination(List<Fact> others, int at, BooleanSupplier differs) {
        if (at == others.size()) {
            return differs.getAsBoolean();
        }
        for (var answer = 0; answer < answers(others.get(at)); answer++) {
            answer(others.get(at), answer);
            var found = anyCombination(others, at + 1, differs);
            product.getFacts().removeLast();
            if (found) {
                return true;
            }
        }
        return false;
    }

    private List<Truth> outcomes(Fact fact) {
        var outcomes = new ArrayList<Truth>();
        for (var answer = 0; answer < answers(fact); answer++) {
            answer(fact, answer);
            outcomes.add(Conditions.evaluate(requirement.getCondition(), product));
            product.getFacts().removeLast();
        }
        return outcomes;
    }

    private Truth truth(Condition condition) {
        return new Evaluation(Profile.of(product)).of(condition).truth();
    }

    private Truth outcome() {
        return switch (ApplicabilityCheck.of(product).of(requirement)) {
            case Applicability.Applies yes -> Truth.TRUE;
            case Applicability.DoesNotApply no -> Truth.FALSE;
            case Undecided open -> Truth.UNKNOWN;
        };
    }

    private Condition formula(int depth) {
        return switch (depth == 0 ? 3 : random.nextInt(4)) {
            case 0 -> and(formula(depth - 1), formula(depth - 1));
            case 1 -> or(formula(depth - 1), formula(depth - 1));
            case 2 -> not(formula(depth - 1));
            default -> leaf(facts.get(random.nextInt(facts.size())));
        };
    }

    private Condition leaf(Fact fact) {
        return switch (fact.getKind()) {
            case BOOLEAN -> holds(fact);
            case CHOICE -> TestConditions.is(fact, CHOICES[random.nextInt(CHOICES.length)]);
            case QUANTITY -> test(fact, Comparison.get(1 + random.nextInt(5)), Integer.toString(random.nextInt(3)), null);
        };
    }

    private static Condition copy(Condition condition) {
        return EcoreUtil.copy(condition);
    }

    private void answerSome() {
        facts.stream().filter(fact -> random.nextBoolean()).forEach(this::answer);
    }

    private void answer(Fact fact) {
        answer(fact, random.nextInt(answers(fact)));
    }

    private static int answers(Fact fact) {
        return switch (fact.getKind()) {
            case BOOLEAN -> 2;
            case CHOICE -> CHOICES.length;
            case QUANTITY -> 9;
        };
    }

    private FactValue answer(Fact fact, int answer) {
        return switch (fact.getKind()) {
            case BOOLEAN -> answer == 0 ? yes(product, fact) : no(product, fact);
            case CHOICE -> value(product, fact, CHOICES[answer], null);
            case QUANTITY -> value(product, fact, Double.toString((answer - 2) / 2.0), null);
        };
    }
}
