package org.kijun.dsl.formatting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.inject.Injector;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.eclipse.xtext.parser.IParser;
import org.junit.jupiter.api.Test;
import org.kijun.dsl.KijunStandaloneSetup;

class LayoutTest {
    private static final Injector INJECTOR = new KijunStandaloneSetup().createInjectorAndDoEMFRegistration();

    private final IParser parser = INJECTOR.getInstance(IParser.class);
    private final Layout layout = INJECTOR.getInstance(Layout.class);

    @Test
    void everyPropertyStandsOnALineOfItsOwn() {
        assertLayout("""
                requirement R-1 "題" en "Title" {
                    shall ja "a" en "b"
                    for router, ip-camera
                    or equivalent
                    traces doc/1 implements, doc/2 subset "why" as of 1a2b3c4d
                }
                """, """
                requirement   R-1 "題" en "Title" { shall ja "a"   en "b" for router
                  ,ip-camera or
                  equivalent traces doc / 1 implements,doc/2 subset "why" as of 1a2b3c4d
                }""".replace("doc / 1", "doc/1"));
    }

    @Test
    void aShortBlockStaysOnOneLineWhereItsAuthorWroteItSo() {
        assertLayout("unit minute \"分\" { is 60 second }\n", "unit minute \"分\" {   is 60   second }");
    }

    @Test
    void aBlockTooLongForOneLineIsBroken() {
        var word = "x".repeat(60);
        assertLayout("threat t {\n    summary ja \"%1$s\"\n        en \"%1$s\"\n}\n".formatted(word),
                "threat t { summary ja \"%1$s\" en \"%1$s\" }".formatted(word));
    }

    @Test
    void fullWidthCharactersCountAsTwoColumns() {
        var wide = "語".repeat(30);
        assertLayout("threat t {\n    summary ja \"%1$s\"\n        en \"%1$s\"\n}\n".formatted(wide),
                "threat t { summary ja \"%1$s\" en \"%1$s\" }".formatted(wide));
    }

    @Test
    void theAuthorsLineBreakBeforeATranslationStays() {
        assertLayout("topic t ja \"a\"\n    en \"b\"\n", "topic t ja \"a\"\nen \"b\"");
    }

    @Test
    void commentsStayAtTheirPlaces() {
        assertLayout("""
                // first
                topic a // beside a

                /* before
                   b */
                threat b {
                    // inside
                    summary ja "x" // beside summary
                    // last
                }
                // end
                """, """
                // first
                topic a // beside a
                /* before
                   b */
                threat b { // inside
                summary ja "x" // beside summary
                // last
                }
                // end
                """.replace("{ // inside", "{\n// inside"));
    }

    @Test
    void declarationsOfSeveralLinesStandApart() {
        assertLayout("topic a\ntopic b\n\nthreat c {\n    summary ja \"x\"\n}\n\ntopic d\n", "topic a topic b threat c {\nsummary ja \"x\" } topic d");
    }

    @Test
    void oneBlankLineIsKeptAndMoreAreFolded() {
        assertLayout("topic a\n\ntopic b\n", "topic a\n\n\n\ntopic b\n\n");
    }

    @Test
    void textBlocksAreLeftAsWritten() {
        assertLayout("topic a ja \"\"\"\n  one\n    two\n\"\"\"\n", "topic a   ja \"\"\"\n  one\n    two\n\"\"\"");
    }

    @Test
    void printedNumbersWithBracketsStayWhole() {
        assertLayout("overlay d { 1(2)(a) ja \"x\" }\n", "overlay d { 1(2)(a)   ja \"x\" }");
    }

    @Test
    void onlyWhiteSpaceChangesAndASecondRunChangesNothing() throws IOException {
        var sample = sample();
        var random = new Random(20261120);
        for (int run = 0; run < 200; run++) {
            var shaken = shaken(sample, random);
            var once = formatted(shaken);
            assertEquals(shaken.replaceAll("\\s+", ""), once.replaceAll("\\s+", ""));
            assertEquals(once, formatted(once), () -> "from:\n" + shaken);
        }
    }

    private static String sample() throws IOException {
        try (var in = LayoutTest.class.getResourceAsStream("everything.kijun")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Puts other white space in the place of some of it, outside of text blocks. */
    private static String shaken(String text, Random random) {
        var result = new StringBuilder();
        boolean string = false;
        boolean comment = false;
        for (char c : text.toCharArray()) {
            string ^= c == '"';
            comment = c != '\n' && (comment || c == '/' && !string && result.toString().endsWith("/"));
            boolean free = !string && !comment && (c == ' ' || c == '\n');
            result.append(free && random.nextInt(4) == 0 ? other(c, random) : String.valueOf(c));
        }
        return result.toString();
    }

    private static String other(char c, Random random) {
        return c == '\n' ? "\n".repeat(1 + random.nextInt(3)) : new String[] {"  ", "\n", "\t", " \n\n "}[random.nextInt(4)];
    }

    private void assertLayout(String expected, String source) {
        assertEquals(expected, formatted(source));
        assertEquals(expected, formatted(expected));
    }

    private String formatted(String source) {
        var parsed = parser.parse(new StringReader(source));
        assertFalse(parsed.hasSyntaxErrors(), source);
        return layout.apply(source, layout.changes(parsed.getRootNode()));
    }
}
