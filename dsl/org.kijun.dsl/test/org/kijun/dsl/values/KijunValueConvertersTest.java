package org.kijun.dsl.values;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kijun.dsl.Sheet;
import org.kijun.dsl.validation.KijunIssue;
import org.kijun.model.DeviceClass;
import org.kijun.model.KijunPackage;
import org.kijun.model.Product;

class KijunValueConvertersTest {
    private final IValueConverterService values = Sheet.service(IValueConverterService.class);

    @ParameterizedTest
    @ValueSource(strings = {"", "plain", "パスワード", "two\nlines", "a \"quoted\" word", "back\\slash", "tab\there", "\\n", "\"\"\"", " x "})
    void everyTextComesBack(String text) {
        assertEquals(text, values.toValue(values.toString(text, "StringValue"), "StringValue", null));
    }

    @Test
    void aTextBlockIsFreedOfItsIndentation() {
        assertEquals("一行目\n  二行目", values.toValue("\"\"\"\n    一行目\n      二行目\n    \"\"\"", "StringValue", null));
        assertEquals("\"", values.toValue("\"\"\" \" \"\"\"", "StringValue", null));
        assertEquals("", values.toValue("\"\"\"\"\"\"", "StringValue", null));
    }

    @Test
    void lineEndsOfWindowsAreLineEnds() {
        assertEquals("a\nb", values.toValue("\"\"\"a\r\nb\"\"\"", "StringValue", null));
        assertEquals("\"a\\nb\"", values.toString("a\r\nb", "StringValue"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"router", "PW-1", "1(2)(a)", "第34条の10", "topic", "shall", "met", "a/b", "for/not/x", "①"})
    void everyNameComesBackAndCanBeParsed(String name) {
        for (var rule : List.of("Name", "PlainName", "QName", "PlainQName", "WORD")) {
            assertEquals(name, values.toValue(values.toString(name, rule), rule, null));
        }
        if (!name.contains("/")) {
            var written = values.toString(name, "Name");
            Sheet.expectNothing("topic " + written);
            assertEquals(name, Sheet.workspace("device-class " + written).all(DeviceClass.class).getFirst().getName());
        }
    }

    @Test
    void onlyWordsThatAreReservedAreFreed() {
        assertEquals("topic", values.toString("topic", "Name"));
        assertEquals("^topic", values.toString("topic", "PlainName"));
        assertEquals("^shall/topic", values.toString("shall/topic", "QName"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.4.2", "X1", "met", "Model X 1", "日本", "-1"})
    void everyLabelComesBackAndCanBeParsed(String label) {
        var written = values.toString(label, "Label");
        assertEquals(label, values.toValue(written, "Label", null));
        assertEquals(label, Sheet.workspace("product p { model " + written + " }").all(Product.class).getFirst().getModel());
    }

    @Test
    void everyWordOfEverySetComesBack() {
        for (var set : List.of("DocumentKind", "DocumentStatus", "ClauseStatus", "Party", "Phase", "Confidence", "RequirementStatus",
                "TraceRelation", "SetRelation", "TestMethod", "RouteKind", "Verdict")) {
            for (var literal : ((EEnum) KijunPackage.eINSTANCE.getEClassifier(set)).getELiterals()) {
                Enumerator value = literal.getInstance();
                assertEquals(value, values.toValue(values.toString(value, set), set, null));
            }
        }
    }

    @Test
    void numbersComeBack() {
        assertEquals(-3, values.toValue(values.toString(-3, "Integer"), "Integer", null));
        var number = new BigDecimal("0.001");
        assertEquals(number, values.toValue(values.toString(number, "Decimal"), "Decimal", null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "1e9", "1,5", "９", "--1", "9999999999"})
    void whatIsNoNumberIsRefused(String text) {
        assertThrows(BadValue.class, () -> values.toValue(text, "Integer", null));
    }

    @Test
    void badWordsAreFindingsWithTheAllowedOnes() {
        Sheet.expect(KijunIssue.UNKNOWN_WORD, List.of("guidline", "DocumentKind",
                "guideline, regulation, standard, notice, opinion, label-scheme", "guideline"), "document d { kind «guidline» }");
        Sheet.expect(KijunIssue.NOT_A_NUMBER, List.of("strong", "whole-number"), "mapping m { 1 unmapped strength «strong» }");
        Sheet.expect(KijunIssue.UNKNOWN_ESCAPE, List.of("q"), "topic a «\"x\\q\"»");
    }

    @Test
    void nothingIsMadeOfNothing() {
        for (var rule : List.of("Name", "Label", "StringValue", "Integer", "Decimal", "Party")) {
            assertEquals(null, values.toValue(null, rule, null));
        }
    }
}
