package org.kijun.dsl.validation;

import static org.kijun.dsl.validation.KijunIssue.FACT_MISUSED;
import static org.kijun.dsl.validation.KijunIssue.FACT_TWICE;
import static org.kijun.dsl.validation.KijunIssue.UNKNOWN_CHOICE;
import static org.kijun.dsl.validation.KijunIssue.UNKNOWN_FACT;
import static org.kijun.dsl.validation.KijunIssue.WRONG_UNIT;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kijun.dsl.Sheet;

class FactRulesTest {
    private static final String FACTS = """
            unit second unit minute { is 60 second } unit character
            fact remote { boolean }
            fact update { choice of network, media }
            fact timeout { quantity in minute }
            """;

    @Test
    void conditionsThatSuitTheirFactsAreFine() {
        for (var condition : List.of("remote", "not remote", "update is network", "timeout at least 2 minute",
                "timeout is 90 second or timeout less than 1", "timeout at most -1.5 minute and remote")) {
            Sheet.expectNothing(FACTS + "requirement A { when " + condition + " status withdrawn }");
        }
    }

    @Test
    void factsOfProductsThatSuitAreFine() {
        Sheet.expectNothing(FACTS + "product p { facts not remote, update is media, timeout is 30 second }");
    }

    @Test
    void aBooleanFactHasNoValue() {
        expectInCondition(FACT_MISUSED, List.of("value", "remote", ""), "remote is «network»");
        expectInProduct(FACT_MISUSED, List.of("value", "remote", ""), "remote is «network»");
    }

    @Test
    void otherFactsNeedAValue() {
        expectInCondition(FACT_MISUSED, List.of("no-value", "update", ""), "«update»");
        expectInProduct(FACT_MISUSED, List.of("no-value", "timeout", ""), "«timeout»");
    }

    @Test
    void choicesHaveNoOrder() {
        expectInCondition(FACT_MISUSED, List.of("order", "update", ""), "update «at least» network");
    }

    @Test
    void choicesHaveNoUnit() {
        expectInCondition(FACT_MISUSED, List.of("unit", "update", ""), "update is network «second»");
    }

    @Test
    void onlyABooleanFactCanBeDenied() {
        expectInProduct(FACT_MISUSED, List.of("negated", "timeout", ""), "not «timeout»");
    }

    @Test
    void aQuantityIsANumber() {
        expectInCondition(FACT_MISUSED, List.of("number", "timeout", "long"), "timeout at least «long» minute");
        expectInProduct(FACT_MISUSED, List.of("number", "timeout", "1e9"), "timeout is «1e9» minute");
    }

    @Test
    void aChoiceIsOneOfTheListed() {
        expectInCondition(UNKNOWN_CHOICE, List.of("netwrok", "update", "network, media", "network"), "update is «netwrok»");
        expectInProduct(UNKNOWN_CHOICE, List.of("usb", "update", "network, media", ""), "update is «usb»");
    }

    @Test
    void aUnitMeasuresWhatTheFactMeasures() {
        expectInCondition(WRONG_UNIT, List.of("character", "timeout", "minute"), "timeout more than 8 «character»");
        expectInProduct(WRONG_UNIT, List.of("character", "timeout", "minute"), "timeout is 8 «character»");
    }

    @Test
    void aFactExists() {
        expectInCondition(UNKNOWN_FACT, List.of("remot", "Fact", "remote"), "«remot»");
        expectInProduct(UNKNOWN_FACT, List.of("weather", "Fact", ""), "«weather»");
    }

    @Test
    void aProductGivesAFactOnce() {
        expectInProduct(FACT_TWICE, List.of("remote"), "remote, not «remote»");
    }

    private static void expectInCondition(KijunIssue issue, List<String> arguments, String condition) {
        Sheet.expect(issue, arguments, FACTS + "requirement A { shall \"x\" when " + condition + " }");
    }

    private static void expectInProduct(KijunIssue issue, List<String> arguments, String fact) {
        Sheet.expect(issue, arguments, FACTS + "product p { facts " + fact + " }");
    }
}
