package org.kijun.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands on the folder that {@code kijun new} makes. */
class CommandsTest {
    private static final String PRODUCT = "my-scheme/my-router";

    @TempDir
    private Path folder;
    private String scheme;

    @BeforeEach
    void makeAFolder() {
        scheme = folder.resolve("my scheme").toString();
        Ran.inEnglish(folder, "new", scheme);
    }

    @Test
    void newSaysWhatItWroteAndWhatIsNext() {
        assertEquals(new Ran(0, """
                wrote FOLDER/other/requirements.kijun
                wrote FOLDER/other/baseline.kijun
                wrote FOLDER/other/product.kijun
                Made FOLDER/other. Next: kijun check FOLDER/other
                """, ""), Ran.inEnglish(folder, "new", folder.resolve("other").toString()));
        assertTrue(Ran.inJapanese(folder, "new", folder.resolve("別 の").toString()).out().endsWith("FOLDER/別 の を作成した。次は kijun check 'FOLDER/別 の'\n"));
    }

    @Test
    void theNewFolderIsCleanAndLaidOut() {
        assertEquals(new Ran(0, "No findings in 3 files (0.0 s).\n", ""), Ran.inEnglish(folder, "check", scheme));
        assertEquals(new Ran(0, "0 of 3 files not laid out (0.0 s)\n", ""), Ran.inEnglish(folder, "format", "--check", scheme));
    }

    @Test
    void aListOfTextsWithErrorsSaysThatItMayBeIncomplete() throws IOException {
        Files.writeString(folder.resolve("my scheme/broken.kijun"), "unit {");
        var ran = Ran.inEnglish(folder, "list", "products", scheme);
        assertEquals(1, ran.code());
        assertEquals("kijun: The texts have errors, so that something may be missing here. See them with: kijun check\n", ran.err());
        assertTrue(ran.out().contains(PRODUCT + "  Our router\n"), ran.out());
    }

    @Test
    void listShowsNamesAndLabels() {
        assertTrue(Ran.inJapanese(folder, "list", "products", scheme).out().contains(PRODUCT + "  自社ルーター\n"));
        assertEquals("""
                matrix  適合表
                checklist  チェックリスト
                test-specification  試験仕様書
                catalogue  要求事項一覧
                coverage  箇条の充足状況
                traceability  関連図
                全 6 件
                """, Ran.inJapanese(folder, "list", "reports").out());
    }

    @Test
    void aListIsJsonToo() {
        var array = JsonParser.parseString(Ran.inEnglish(folder, "list", "products", scheme, "--json").out()).getAsJsonArray();
        var last = array.get(array.size() - 1).getAsJsonObject();
        assertEquals(List.of("name", "ja", "en"), List.copyOf(last.keySet()));
        assertEquals("自社ルーター", last.get("ja").getAsString());
        assertEquals(6, JsonParser.parseString(Ran.inEnglish(folder, "list", "reports", "--json").out()).getAsJsonArray().size());
    }

    @Test
    void explainNamesClassConditionAndLine() {
        assertEquals(new Ran(0, """
                my-scheme/REQ-1 applies to my-scheme/my-router
                ✓ all of the following
                  ✓ asked for by the baseline Baseline for our routers
                    ✓ class: Home router ⊂ Router
                  ✓ class: Home router ⊂ Router ⊂ Communication network device
                  ✓ Administration over a network: yes (product.kijun:12)
                """, ""), Ran.inEnglish(folder, "explain", PRODUCT, "my-scheme/REQ-1", scheme));
        assertTrue(Ran.inJapanese(folder, "explain", PRODUCT, "my-scheme/REQ-1", scheme).out().startsWith("my-scheme/REQ-1 は my-scheme/my-router に適用する\n"));
    }

    @Test
    void anExplanationIsJsonToo() {
        var json = JsonParser.parseString(Ran.inEnglish(folder, "explain", PRODUCT, "my-scheme/REQ-1", scheme, "--json").out()).getAsJsonObject();
        assertEquals(List.of("product", "requirement", "answer", "openFacts", "because"), List.copyOf(json.keySet()));
        assertEquals("applies", json.get("answer").getAsString());
        var fact = json.getAsJsonObject("because").getAsJsonArray("parts").get(2).getAsJsonObject();
        assertEquals("remote-admin", fact.get("fact").getAsString());
        assertEquals(12, fact.getAsJsonObject("answered").get("line").getAsInt());
        assertEquals(11, fact.getAsJsonObject("asked").get("line").getAsInt());
    }

    @Test
    void statusCountsAnswersAndNamesTheFactsThatDecideMost() {
        var ran = Ran.inEnglish(folder, "status", "--product", PRODUCT, scheme);
        assertTrue(ran.out().matches("""
                my-scheme/my-router  Our router
                    \\d+ requirements apply, \\d+ do not, \\d+ are undecided
                    ✓ met 1  … unanswered \\d+  \\? undecided \\d+
                (    \\? open fact: .* \\(decides \\d+ requirements?\\)
                ){3}"""), ran.out());
        assertEquals(0, ran.code());
    }

    @Test
    void aStatusIsJsonToo() {
        var json = JsonParser.parseString(Ran.inEnglish(folder, "status", "--product", PRODUCT, scheme, "--json").out()).getAsJsonArray().get(0).getAsJsonObject();
        assertEquals(List.of("product", "applies", "doesNotApply", "undecided", "outcomes", "openFacts"), List.copyOf(json.keySet()));
        assertEquals(1, json.getAsJsonObject("outcomes").get("met").getAsInt());
    }

    @Test
    void formatChangesWhatIsNotLaidOutAndLeavesTheRest() throws IOException {
        Files.writeString(folder.resolve("my scheme/u.kijun"), "unit    meter \"m\"\n");
        Files.writeString(folder.resolve("my scheme/x.kijun"), "unit {");
        assertEquals(new Ran(1, """
                laid out FOLDER/my scheme/u.kijun
                FOLDER/my scheme/x.kijun:1: has syntax errors and was left alone. See them with: kijun check
                1 of 5 files changed (0.0 s)
                """, ""), Ran.inEnglish(folder, "format", scheme));
        assertEquals("unit meter \"m\"\n", Files.readString(folder.resolve("my scheme/u.kijun")));
        assertEquals("unit {", Files.readString(folder.resolve("my scheme/x.kijun")));
    }

    @Test
    void completionIsAScriptThatBashUnderstands() throws IOException, InterruptedException {
        var ran = Ran.inEnglish(folder, "completion");
        assertEquals(0, ran.code());
        var script = Files.writeString(folder.resolve("completion.sh"), ran.out());
        assertEquals(0, new ProcessBuilder("bash", "-n", script.toString()).inheritIO().start().waitFor());
    }
}
