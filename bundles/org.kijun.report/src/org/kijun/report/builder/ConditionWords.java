package org.kijun.report.builder;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.kijun.analysis.Linked;
import org.kijun.model.And;
import org.kijun.model.ClassTest;
import org.kijun.model.Condition;
import org.kijun.model.Fact;
import org.kijun.model.FactTest;
import org.kijun.model.FactValue;
import org.kijun.model.Not;
import org.kijun.model.Or;
import org.kijun.model.Unit;
import org.kijun.report.Language;
import org.kijun.report.Phrase;
import org.kijun.report.Words;

/** Conditions and facts in words. */
final class ConditionWords {
    private final ModelWords model;

    ConditionWords(ModelWords model) {
        this.model = model;
    }

    /** The condition in a line, or nothing when there is none. */
    Phrase of(Condition condition) {
        return condition == null ? Phrase.EMPTY : model.words().each(language -> text(condition, language));
    }

    String text(Condition condition, Language language) {
        return switch (condition) {
            case And and -> joined(and.getOperands(), "condition.and", language);
            case Or or -> joined(or.getOperands(), "condition.or", language);
            case Not not -> Words.text(language, "condition.not", operand(not.getOperand(), language));
            case FactTest test -> test(test, language);
            case ClassTest test -> Words.text(language, "condition.class", model.label(test.getDeviceClass()));
            case null, default -> Words.text(language, "condition.broken");
        };
    }

    private String joined(List<Condition> operands, String word, Language language) {
        return operands.stream().map(operand -> operand(operand, language)).collect(Collectors.joining(Words.text(language, word)));
    }

    private String operand(Condition operand, Language language) {
        var text = text(operand, language);
        return operand instanceof And || operand instanceof Or ? Words.text(language, "condition.brackets", text) : text;
    }

    private String test(FactTest test, Language language) {
        var fact = model.label(test.getFact()).in(language);
        var value = value(test.getFact(), test.getValue(), test.getUnit(), language);
        return Words.text(language, "Comparison." + test.getComparison().getLiteral(), fact, value);
    }

    /** What a product says: yes, no, a choice, or a quantity. */
    String answer(FactValue answer, Language language) {
        if (answer.getValue() == null) {
            return Words.text(language, answer.isNegated() ? "no" : "yes");
        }
        return value(answer.getFact(), answer.getValue(), answer.getUnit(), language);
    }

    private String value(Fact fact, String value, Unit unit, Language language) {
        if (!Linked.is(fact) || value == null) {
            return Objects.toString(value, "");
        }
        return fact.getChoices().stream()
                .filter(choice -> value.equals(choice.getName()))
                .findFirst()
                .map(choice -> model.label(choice).in(language))
                .orElseGet(() -> model.quantity(value, unit, language));
    }
}
