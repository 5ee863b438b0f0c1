package org.kijun.dsl.ide.colour;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.junit.jupiter.api.Test;
import org.kijun.dsl.ide.Desk;

class ColoursTest {
    @Test
    void namesHaveTheColourOfTheirKindWhereTheyAreDeclaredAndUsed() {
        assertEquals(List.of("t interface declaration", "i event declaration", "t interface"), colours("threat t\nincident i { shows t }"));
        assertEquals(List.of("d namespace declaration", "1 property declaration", "R function declaration", "d/1 property"),
                colours("document d { clause 1 }\nrequirement R { traces d/1 }"));
    }

    @Test
    void obligationsAndVerdictsStandOut() {
        assertEquals(List.of("R function declaration", "shall modifier", "p decorator declaration", "R function", "not met modifier"),
                colours("requirement R { shall \"x\" }\nproduct p { R not met }"));
    }

    @Test
    void aNameThatMeansNothingHasNoColour() {
        assertEquals(List.of("i event declaration"), colours("incident i { shows t }"));
    }

    private static List<String> colours(String text) {
        try (var desk = Desk.with(text)) {
            var legend = desk.introduction().getCapabilities().getSemanticTokensProvider().getLegend();
            var data = Desk.await(desk.services().semanticTokensFull(new SemanticTokensParams(desk.id("main")))).getData();
            var lines = text.split("\n");
            var shown = new ArrayList<String>();
            int line = 0;
            int column = 0;
            for (int at = 0; at < data.size(); at += 5) {
                column = data.get(at) == 0 ? column + data.get(at + 1) : data.get(at + 1);
                line += data.get(at);
                var modifier = data.get(at + 4) == 0 ? "" : " " + legend.getTokenModifiers().get(Integer.numberOfTrailingZeros(data.get(at + 4)));
                shown.add(lines[line].substring(column, column + data.get(at + 2)) + " " + legend.getTokenTypes().get(data.get(at + 3)) + modifier);
            }
            return shown;
        }
    }
}
