package org.kijun.dsl.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kijun.dsl.validation.KijunIssue.SYNTAX;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kijun.dsl.Marked;
import org.kijun.dsl.Sheet;
import org.kijun.model.Module;
import org.kijun.model.Named;
import org.kijun.model.findings.Finding;

class SyntaxErrorsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "requirement A { «shal» \"x\" }                     | property    | shal   | shall",
            "requirement A { test T by interview { «wen» } }    | property    | wen    | when",
            "fact a { «bolean» }                                | property    | bolean | boolean",
            "«requirment» A { }                                 | declaration | requirment | requirement",
            "topic a «{» }                                      | declaration | {      | ``",
            "requirement A «shall» \"x\" }                      | expected    | shall  | ``",
            "requirement A { shall «}»                          | expected    | }      | ``",
            "requirement «\"x\"» { }                            | expected    | \"x\"  | ``",
            "product p { A «mett» }                             | expected    | mett   | met",
            "baseline b { tailors X { to «mya» } }              | expected    | mya    | may",
            "topic a «use» b                                     | top         | use    | ``",
            "requirement A { «use» b }                          | top         | use    | ``",
            "topic «shall»                                      | keyword     | shall  | ``",
            "requirement A { when «and» }                       | expected    | and    | ``",
            "topic a «#»                                        | character   | #      | ``",
            "topic a «，» b                                      | character   | ，     | ``",
    })
    void theFirstErrorSaysWhatIsWrong(String source, String kind, String found, String nearest) {
        var marked = Marked.in(source);
        var first = errors(marked.text()).getFirst();
        assertEquals(marked.marks().getFirst(), first.place().line() + ":" + first.place().column() + "+" + first.place().length());
        assertEquals(List.of(kind, found, nearest), List.of(first.arguments().get(0), first.arguments().get(1), first.arguments().get(3)));
    }

    @Test
    void aTextThatEndsTooEarlySaysInWhat() {
        assertEquals("The file ends before a requirement is complete. Complete it; a block ends with '}'.",
                errors("requirement A { shall \"x\"").getFirst().message("en"));
        assertEquals("要求事項が完結しないままファイルが終わっている。記述を完成させる。ブロックは } で閉じる。",
                errors("requirement A { shall \"x\"").getFirst().message("ja"));
    }

    @Test
    void textsAndCommentsThatAreNotClosedAreToldWhereTheyBegin() {
        assertEquals(List.of("string", "1:9"), kindAndPlace("topic a \"b\ntopic c"));
        assertEquals(List.of("string", "1:9"), kindAndPlace("topic a \"\"\"b\ntopic c"));
        assertEquals(List.of("comment", "2:1"), kindAndPlace("topic a\n/* b"));
    }

    @Test
    void theWordsOfABlockAreOffered() {
        var message = errors("baseline b { foo }").getFirst().message("en");
        assertTrue(message.startsWith("'foo' is not a property of a baseline. "), message);
        assertTrue(message.contains("Possible here: summary, edition, date, status, about, for, when, route, includes, requires, tailors, excludes."), message);
    }

    @Test
    void errorsComeInBothLanguagesWithoutWordsOfTheParser() {
        for (var text : List.of("topic", "topic a \"b", "requirement A {", "x", "topic a }", "fact f { quantity in }", "product p { A }")) {
            for (var error : errors(text)) {
                assertFalse((error.message("en") + error.message("ja")).matches(".*(RULE_|input|alternative|EOF|mismatch|null).*"), error::toString);
            }
        }
    }

    @Test
    void countlessErrorsAreCut() {
        assertEquals(100, errors("topic a # ".repeat(1000)).size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "topic a foo bar topic b requirement C { shall \"x\" }                   | a b C",
            "topic a } topic b                                                       | a b",
            "requirement A { shal \"x\" topic q } topic b                            | A b",
            "requirement A { test T by interview { wen \"x\" } test U by interview { } } topic b | A T U b",
            "requirment A { shall \"x\" topic q }~topic b # topic c                   | b c",
            "requirement A shall \"x\" topic q }~topic b                              | A b",
            "requirement A { shal~requirement B { shall \"x\" }~topic c               | A B c",
            "document d { clause 1 { strength } clause 2 { foo } clause 3 } topic a   | d 1 2 3 a",
    })
    void anErrorDoesNotCostTheRestOfTheFile(String text, String names) {
        var workspace = Sheet.workspace(text.replace('~', '\n'));
        assertEquals(names, workspace.all(Named.class).stream().map(Named::getName).collect(Collectors.joining(" ")));
    }

    @Test
    void whatFollowsAnErrorBelongsToTheSameFileInAnEditorToo() {
        var resource = Sheet.resource("module m topic a # topic b { topic x }\ntopic c");
        var module = (Module) resource.getContents().getFirst();
        assertEquals(3, module.getDeclarations().size());
        for (var node : resource.getParseResult().getRootNode().getAsTreeIterable()) {
            assertEquals(module, EcoreUtil.getRootContainer(NodeModelUtils.findActualSemanticObjectFor(node)), node::getText);
        }
        assertEquals("m/c", ((Named) module.getDeclarations().getLast()).qualifiedName());
    }

    private static List<String> kindAndPlace(String text) {
        var first = errors(text).getFirst();
        return List.of(first.arguments().getFirst(), first.place().line() + ":" + first.place().column());
    }

    private static List<Finding> errors(String text) {
        return Sheet.workspace(text).findings().stream().filter(finding -> finding.code() == SYNTAX).toList();
    }
}
