package org.kijun.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
    @TempDir
    private Path folder;

    @Test
    void aFindingIsShownWithItsLineAMarkAndTheFix() throws IOException {
        write("a.kijun", "unit meter \"m\"\nunit meter \"m\"\n");
        assertEquals(new Ran(1, """
                FOLDER/a.kijun:2:6: error kijun.duplicate-name: The unit 'meter' is declared twice; the other one is in FOLDER/a.kijun:1.
                    unit meter "m"
                         ^^^^^
                    fix: Rename one of them.
                1 error, 0 warnings, 0 notes in 1 file (0.0 s)
                """, ""), check());
    }

    @Test
    void theSameIsSaidInJapanese() throws IOException {
        write("a.kijun", "unit 長さ \"m\"\n/* 全角 */ unit 長さ \"m\"\n");
        assertEquals(new Ran(1, """
                FOLDER/a.kijun:2:15: 誤り kijun.duplicate-name: 単位「長さ」が重複して宣言されている。他方は FOLDER/a.kijun:1 にある。
                    /* 全角 */ unit 長さ "m"
                                    ^^^^
                    対処: 一方の名前を変える。
                誤り 1 件、注意 0 件、参考 0 件（1 ファイル、0.0 秒）
                """, ""), Ran.inJapanese(folder, "check", folder.toString()));
    }

    @Test
    void aCleanFolderIsFine() throws IOException {
        write("a.kijun", "unit meter \"m\"\n");
        write("b.kijun", "unit inch \"in\"\n");
        assertEquals(new Ran(0, "No findings in 2 files (0.0 s).\n", ""), check());
    }

    @Test
    void filesThatCannotBeReadDoNotHideTheOthers() throws IOException {
        Files.write(folder.resolve("1-shift-jis.kijun"), "unit 長さ".getBytes(Charset.forName("Shift_JIS")));
        write("2-long-line.kijun", "// " + "x".repeat(10_000_000));
        write("3-deep.kijun", "requirement R \"r\" { when " + "(".repeat(100_000) + "a" + ")".repeat(100_000) + " }");
        write("4-broken.kijun", "unit {");
        Files.createSymbolicLink(folder.resolve("5-circle"), folder);
        Files.createSymbolicLink(folder.resolve("6-nowhere.kijun"), folder.resolve("nowhere"));
        Files.createDirectory(folder.resolve("7-folder.kijun"));
        write("8 空白 good.kijun", "unit meter \"m\"\nunit meter \"m\"\n");
        var ran = check();
        assertEquals(List.of("1-shift-jis.kijun:1: error kijun.not-utf8", "2-long-line.kijun:1: error kijun.line-too-long",
                "3-deep.kijun:1: error kijun.nested-too-deeply", "4-broken.kijun:1:6: error kijun.syntax", "8 空白 good.kijun:2:6: error kijun.duplicate-name"),
                starts(ran.out()));
        assertEquals(1, ran.code());
        assertEquals("", ran.err());
    }

    @Test
    void aFileAboveTheLimitIsNotRead() throws IOException {
        try (var file = new RandomAccessFile(folder.resolve("huge.kijun").toFile(), "rw")) {
            file.setLength((64L << 20) + 1);
        }
        assertEquals(List.of("huge.kijun: error kijun.file-too-large"), starts(check().out()));
    }

    @Test
    void circlesAreFindings() throws IOException {
        write("circles.kijun", "device-class a \"a\" : b\ndevice-class b \"b\" : a\nbaseline c \"c\" { includes c }\n");
        var codes = starts(check().out());
        assertTrue(codes.contains("circles.kijun:3:27: error kijun.cycle"), codes.toString());
    }

    @Test
    void aTextCannotControlTheTerminal() throws IOException {
        write("a.kijun", "unit m \"\033]0;title\007\033[2J\" shal\n");
        var out = check().out();
        assertTrue(out.chars().noneMatch(character -> character < ' ' && character != '\n'), out);
    }

    @Test
    void aCodeCanBeSwitchedOff() throws IOException {
        write("a.kijun", "unit meter \"m\"\nunit meter \"m\"\n");
        assertEquals(0, Ran.inEnglish(folder, "check", "--severity", "kijun.duplicate-name=off", folder.toString()).code());
        assertTrue(Ran.inEnglish(folder, "check", "--severity", "kijun.duplicate-name=warning", folder.toString()).out().endsWith(
                "0 errors, 1 warning, 0 notes in 1 file (0.0 s)\n"));
    }

    @Test
    void theBundledLibraryHasNoErrorsAndNoWarnings() {
        var ran = Ran.inEnglish(folder, "check", "--library");
        assertEquals(0, ran.code(), ran.out());
    }

    @Test
    void jsonHasEveryFinding() throws IOException {
        write("a.kijun", "unit meter \"m\"\nunit meter \"m\"\n");
        assertEquals("""
                {
                  "findings": [
                    {
                      "code": "kijun.duplicate-name",
                      "severity": "error",
                      "file": "FOLDER/a.kijun",
                      "line": 2,
                      "column": 6,
                      "length": 5,
                      "message": "The unit 'meter' is declared twice; the other one is in FOLDER/a.kijun:1.",
                      "fix": "Rename one of them."
                    }
                  ]
                }
                """, Ran.inEnglish(folder, "check", "--json", folder.toString()).out());
    }

    @Test
    void sarifNamesRuleLevelAndPlace() throws IOException {
        write("a b.kijun", "unit meter \"m\"\nunit meter \"m\"\n");
        var run = JsonParser.parseString(Ran.inEnglish(folder, "check", "--sarif", folder.toString()).out()).getAsJsonObject().getAsJsonArray("runs").get(0)
                .getAsJsonObject();
        var result = run.getAsJsonArray("results").get(0).getAsJsonObject();
        assertEquals("kijun.duplicate-name", result.get("ruleId").getAsString());
        assertEquals("error", result.get("level").getAsString());
        assertTrue(result.getAsJsonArray("locations").toString().contains("/a%20b.kijun\""), result.toString());
        assertTrue(result.getAsJsonArray("locations").toString().contains("{\"startLine\":2,\"startColumn\":6,\"endColumn\":11}"), result.toString());
    }

    /** Each file is read again once, not once for each finding. */
    @Test
    void manyFindingsInOneFileAreShown() throws IOException {
        write("many.kijun", "unit meter \"m\"\n".repeat(5_001));
        var ran = check();
        assertTrue(ran.out().endsWith("5000 errors, 0 warnings, 0 notes in 1 file (0.0 s)\n"), ran.out().substring(ran.out().length() - 200));
    }

    private Ran check() {
        return Ran.inEnglish(folder, "check", folder.toString());
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }

    private static List<String> starts(String out) {
        var starts = new ArrayList<String>();
        var matcher = Pattern.compile("(?m)^FOLDER/(.*?: error kijun\\.[a-z0-9-]+):").matcher(out);
        while (matcher.find()) {
            starts.add(matcher.group(1));
        }
        return starts;
    }
}
