package org.kijun.model.derived;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.kijun.model.And;
import org.kijun.model.Clause;
import org.kijun.model.ClassTest;
import org.kijun.model.Condition;
import org.kijun.model.FactTest;
import org.kijun.model.LocalText;
import org.kijun.model.Named;
import org.kijun.model.Not;
import org.kijun.model.Or;
import org.kijun.model.Parameter;
import org.kijun.model.Requirement;
import org.kijun.model.Text;
import org.kijun.model.Traceable;

/**
 * Content fingerprints: the first 8 hexadecimal digits of the SHA-256 (UTF-8) over the normative content. Layout, comments,
 * traces and tests do not count; white space inside a text counts as one space.
 */
public final class Fingerprints {
    private static final int DIGITS = 8;
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private Fingerprints() {
    }

    public static String of(Traceable traceable) {
        return switch (traceable) {
            case Clause clause -> of(content(clause));
            case Requirement requirement -> of(content(requirement));
            default -> throw new IllegalArgumentException("no fingerprint for " + traceable.eClass().getName());
        };
    }

    /** Fingerprint of one text in one language, as a translation records it. */
    public static String of(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(folded(text).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException broken) {
            throw new IllegalStateException("every Java platform has SHA-256", broken);
        }
    }

    private static String content(Clause clause) {
        return joined("clause", clause.getName(), clause.getPrinted(), text(clause.getTitle()), text(clause.getSummary()),
                clause.getStrength(), clause.isConditional(), text(clause.getCondition()), clause.getSha256());
    }

    private static String content(Requirement requirement) {
        return joined("requirement", requirement.getName(), text(requirement.getTitle()), requirement.getObligation(),
                text(requirement.getStatement()), names(requirement.getDeviceClasses()), condition(requirement.getCondition()),
                requirement.getAlternatives().stream().map(Fingerprints::alternative).collect(Collectors.joining("|")),
                requirement.isOrEquivalent(),
                requirement.getParameters().stream().map(Fingerprints::parameter).collect(Collectors.joining("|")));
    }

    private static String alternative(Named alternative) {
        return joined(alternative.getName(), text(alternative.getTitle()));
    }

    private static String parameter(Parameter parameter) {
        return joined(parameter.getName(), parameter.getValue(), name(parameter.getUnit()));
    }

    private static String condition(Condition condition) {
        return switch (condition) {
            case null -> "";
            case And and -> operands("and", and.getOperands());
            case Or or -> operands("or", or.getOperands());
            case Not not -> "not(" + condition(not.getOperand()) + ")";
            case FactTest test -> joined(name(test.getFact()), test.getComparison(), test.getValue(), name(test.getUnit()));
            case ClassTest test -> "class " + name(test.getDeviceClass());
            default -> throw new IllegalArgumentException("unknown condition " + condition.eClass().getName());
        };
    }

    private static String operands(String word, List<Condition> operands) {
        return operands.stream().map(Fingerprints::condition).collect(Collectors.joining(",", word + "(", ")"));
    }

    private static String names(List<? extends Named> named) {
        return named.stream().map(Fingerprints::name).sorted().collect(Collectors.joining(","));
    }

    private static String name(Named named) {
        return named == null || named.eIsProxy() ? "" : Objects.toString(named.qualifiedName(), "");
    }

    private static String text(Text text) {
        if (text == null) {
            return "";
        }
        return text.getValues().stream()
                .sorted(Comparator.comparing(value -> Objects.toString(value.getLanguage(), "")))
                .map(Fingerprints::local)
                .collect(Collectors.joining("|"));
    }

    private static String local(LocalText value) {
        return Objects.toString(value.getLanguage(), "") + ":" + Objects.toString(value.getValue(), "");
    }

    private static String joined(Object... parts) {
        return Arrays.stream(parts).map(String::valueOf).collect(Collectors.joining("\u0000"));
    }

    private static String folded(String text) {
        return SPACE.matcher(text.strip()).replaceAll(" ");
    }
}
