package org.kijun.dsl.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kijun.dsl.syntax.SyntaxKind;
import org.kijun.model.KijunPackage;
import org.kijun.model.findings.Messages;

class KijunIssueTest {
    private static final Set<String> FACTS = Set.of("value", "no-value", "order", "unit", "negated", "number");

    private final Messages messages = Messages.of(KijunIssue.class, "messages");

    @ParameterizedTest
    @EnumSource(KijunIssue.class)
    void everyIssueHasTextsInBothLanguages(KijunIssue issue) {
        for (var variant : variants(issue)) {
            var arguments = List.of(variant, "b", "c", "d", "e");
            assertTrue(issue.problem("en", arguments).endsWith("."), issue::name);
            assertTrue(issue.problem("ja", arguments).endsWith("。"), issue::name);
            assertEquals(issue.fix("en", arguments).isEmpty(), issue.fix("ja", arguments).isEmpty(), issue.name());
        }
    }

    @Test
    void theTwoLanguagesHaveTheSameTexts() {
        assertEquals(messages.keys("en"), messages.keys("ja"));
    }

    @Test
    void anIssueIsFoundByItsPublicId() {
        assertEquals("kijun.duplicate-name", KijunIssue.DUPLICATE_NAME.id());
        assertEquals(Optional.of(KijunIssue.NOT_UTF8), KijunIssue.of("kijun.not-utf8"));
        assertEquals(Optional.empty(), KijunIssue.of("duplicate-name"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ja"})
    void everySetOfWordsHasAName(String language) {
        KijunPackage.eINSTANCE.getEClassifiers().stream().filter(EEnum.class::isInstance).map(set -> set.getName())
                .filter(set -> !Set.of("Obligation", "RationaleKind", "FactKind", "EvidenceKind").contains(set))
                .forEach(set -> assertTrue(messages.keys(language).contains("set." + set), set));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ja"})
    void everyKindThatCanBeMeantHasAName(String language) {
        KijunPackage.eINSTANCE.getEClassifiers().stream()
                .filter(kind -> kind instanceof EClass type && !type.isAbstract() && KijunPackage.Literals.NAMED.isSuperTypeOf(type))
                .forEach(kind -> assertTrue(messages.keys(language).contains("kind." + kind.getName()), kind.getName()));
    }

    @Test
    void wordsInTextsAreTranslated() {
        var arguments = List.of("x", "DeviceClass", "router");
        assertEquals("There is no device class 'x'. Did you mean 'router'? Correct the name, or declare it.",
                KijunIssue.UNRESOLVED_NAME.message("en", arguments));
        assertEquals("機器分類「x」は存在しない。「router」の誤記ではないか。名前を直すか、宣言を加える。",
                KijunIssue.UNRESOLVED_NAME.message("ja", arguments));
        assertFalse(KijunIssue.UNRESOLVED_NAME.message("en", List.of("x", "DeviceClass", "")).contains("mean"));
    }

    private static List<String> variants(KijunIssue issue) {
        Stream<String> variants = switch (issue) {
            case SYNTAX -> Arrays.stream(SyntaxKind.values()).map(SyntaxKind::word);
            case FACT_MISUSED -> FACTS.stream();
            case STATEMENT_DOES_NOT_APPLY -> Stream.of("class", "condition");
            default -> Stream.of("a");
        };
        return variants.toList();
    }
}
