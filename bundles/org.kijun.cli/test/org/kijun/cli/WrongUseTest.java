package org.kijun.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WrongUseTest {
    @TempDir
    private Path folder;

    @Test
    void anUnknownCommandIsNamedWithTheNearestOnesFirst() {
        assertWrong("There is no command 'exprot'. Commands: export, check, collect, completion, explain, format, import, list, lsp, new, status. Help: kijun --help",
                "コマンド「exprot」は存在しない。コマンド: export, check, collect, completion, explain, format, import, list, lsp, new, status。使い方: kijun --help", "exprot");
    }

    @Test
    void helpForAnUnknownCommandIsNoHelp() {
        var english = "There is no command 'exprt'. Commands: export, check, collect, completion, explain, format, import, list, lsp, new, status. Help: kijun --help";
        var japanese = "コマンド「exprt」は存在しない。コマンド: export, check, collect, completion, explain, format, import, list, lsp, new, status。使い方: kijun --help";
        assertWrong(english, japanese, "help", "exprt");
        assertWrong(english, japanese, "exprt", "--help");
    }

    @Test
    void anUnknownOptionIsNamedWithTheOthers() {
        assertWrong("There is no option '--jsn'. Options: --json, --help, --library, --sarif, --severity. Help: kijun check --help",
                "オプション「--jsn」は存在しない。オプション: --json, --help, --library, --sarif, --severity。使い方: kijun check --help", "check", "--jsn");
    }

    @Test
    void aMissingArgumentIsNamed() {
        assertWrong("Missing: REPORT. Help: kijun export --help", "指定が足りない: 帳票。使い方: kijun export --help", "export");
    }

    @Test
    void anOptionWithoutItsValueIsNamed() {
        assertWrong("The option --product needs a value: --product=NAME. Help: kijun export --help",
                "オプション --product には値が必要である: --product=名前。使い方: kijun export --help", "export", "matrix", "--product");
    }

    @Test
    void aWordTooManyIsNamed() {
        assertWrong("'b' is one word too many. Help: kijun new --help", "引数「b」は余分である。使い方: kijun new --help", "new", "a", "b");
    }

    @Test
    void anOptionGivenTwiceIsNamed() {
        assertWrong("The option --out is given twice. Leave out one of them. Help: kijun export --help",
                "オプション --out が 2 回指定されている。一方を省く。使い方: kijun export --help", "export", "matrix", "--out", "a", "--out", "b");
    }

    @Test
    void aSwitchTakesNoValue() {
        assertWrong("'x' cannot be a value of --json. Help: kijun check --help", "「x」は --json の値にできない。使い方: kijun check --help", "check", "--json=x");
    }

    @Test
    void jsonAndSarifExcludeEachOther() {
        assertWrong("--json and --sarif cannot be used together. Choose one of them.", "--json と --sarif とは同時に指定できない。いずれか一方を指定する。",
                "check", "--json", "--sarif");
    }

    @Test
    void aMissingFolderIsNamed() {
        assertWrong("FOLDER/no does not exist.", "FOLDER/no は存在しない。", "check", folder.resolve("no").toString());
    }

    @Test
    void aFolderWithoutTextsIsNoSuccess() {
        assertTrue(Ran.inEnglish(folder, "check", folder.toString()).err().startsWith("kijun: There is no .kijun file in FOLDER."));
        assertEquals(2, Ran.inEnglish(folder, "check", folder.toString()).code());
    }

    @Test
    void aSeverityIsOneOfFourWords() {
        assertWrong("A severity is changed with CODE=VALUE; the values are error, warning, info and off.",
                "指摘の重さは コード=値 の形で変更する。値は error、warning、info 又は off とする。", "check", "--severity", "kijun.cycle=bad");
    }

    @Test
    void anUnknownCodeIsNamed() {
        var ran = Ran.inEnglish(folder, "check", "--severity", "kijun.cycles=off");
        assertTrue(ran.err().startsWith("kijun: There is no finding with the code 'kijun.cycles'; write CODE=VALUE. Near: kijun.cycle, "), ran.err());
        assertEquals(2, ran.code());
    }

    @Test
    void unknownReportsFormatsLanguagesAndAudiencesAreNamed() {
        assertWrong("There is no report 'matrx'. Reports: matrix, catalogue, checklist, coverage, cyclonedx, cyclonedx-declarations, json, mapping-sheet, oscal-assessment-plan, oscal-assessment-results, oscal-catalog, oscal-component, …",
                "帳票「matrx」は存在しない。帳票: matrix, catalogue, checklist, coverage, cyclonedx, cyclonedx-declarations, json, mapping-sheet, oscal-assessment-plan, oscal-assessment-results, oscal-catalog, oscal-component, …", "export", "matrx");
        assertWrong("There is no language 'fr'. Languages: both, en, ja", "言語「fr」は存在しない。言語: both, en, ja", "export", "matrix", "--lang", "fr");
        assertWrong("There is no audience 'x'. Audiences: buyer, general-user, installer, maker, operator",
                "対象者「x」は存在しない。対象者: buyer, general-user, installer, maker, operator", "export", "checklist", "--audience", "x");
        var formats = Ran.inEnglish(folder, "export", "matrix", "--format", "doc");
        assertTrue(formats.code() == 2 && formats.err().startsWith("kijun: There is no format 'doc'. Formats: "), formats.err());
    }

    @Test
    void aDateIsWrittenInOneWay() {
        assertWrong("'20 May' is not a date. Write it as 2026-11-20.", "「20 May」は日付でない。2026-11-20 のように書く。", "export", "matrix", "--date", "20 May");
    }

    @Test
    void unknownProductsAndRequirementsAreNamed() throws IOException {
        var file = Files.writeString(folder.resolve("p.kijun"), "product p \"p\" : router {\n}\n").toString();
        assertStarts("There is no product 'q'. Products: ", "status", file, "--product", "q");
        assertStarts("There is no product 'q'. Products: ", "explain", "q", "COM-1", file);
        assertStarts("There is no requirement 'COM-99999'. Near: ", "explain", "p", "COM-99999", file);
        assertStarts("There is no baseline 'b'. Baselines: ", "explain", "p", "COM-1", file, "--baseline", "b");
    }

    @Test
    void aFileCannotBeTheFolderForReports() throws IOException {
        var file = Files.createFile(folder.resolve("file")).toString();
        assertWrong("FOLDER/file is not a folder. Name another one with --out.", "FOLDER/file はフォルダーでない。--out で別のフォルダーを指定する。",
                "export", "catalogue", "--out", file);
    }

    @Test
    void aFolderThatIsInUseIsNotFilledWithAStarter() throws IOException {
        Files.createFile(folder.resolve("mine"));
        assertWrong("FOLDER is not an empty folder. Name a folder that does not exist yet.", "FOLDER は空のフォルダーでない。まだ存在しないフォルダーを指定する。",
                "new", folder.toString());
    }

    private void assertWrong(String english, String japanese, String... args) {
        assertEquals(new Ran(2, "", "kijun: " + english + "\n"), Ran.inEnglish(folder, args));
        assertEquals(new Ran(2, "", "kijun: " + japanese + "\n"), Ran.inJapanese(folder, args));
    }

    private void assertStarts(String start, String... args) {
        var ran = Ran.inEnglish(folder, args);
        assertTrue(ran.err().startsWith("kijun: " + start), ran.err());
        assertEquals(2, ran.code());
    }
}
