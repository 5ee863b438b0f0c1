package org.kijun.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {
    private static final Path HERE = Path.of("/nowhere");

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void theReadyMadeTextIsWhatTheCommandsDeclare(String language) {
        assertEquals(Usage.text(language), Ran.in(language, HERE, "-hV").out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"-h", "--help", "help"})
    void helpIsFine(String argument) {
        assertEquals(new Ran(0, Usage.text("en"), ""), Ran.inEnglish(HERE, argument));
    }

    @Test
    void noArgumentsAreWrongUse() {
        assertEquals(new Ran(2, Usage.text("ja"), ""), Ran.inJapanese(HERE));
    }

    @Test
    void theVersionIsOneLine() {
        assertEquals(new Ran(0, "kijun development\n", ""), Ran.inEnglish(HERE, "--version"));
    }

    static Stream<String> commands() {
        var out = new PrintWriter(new StringWriter());
        return Commands.line(out, out).getSubcommands().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandHasAnExample(String command) {
        assertTrue(Ran.inEnglish(HERE, command, "--help").out().contains("\nExample:\n  "), command);
        assertTrue(Ran.inJapanese(HERE, command, "--help").out().contains("\n例:\n  "), command);
    }

    /** Placeholders and sentences of the English help have capitals; the words that are typed have none. */
    @ParameterizedTest
    @MethodSource("commands")
    void nothingIsLeftUntranslatedInJapanese(String command) {
        var help = Ran.inJapanese(HERE, command, "--help").out();
        var beforeExample = help.substring(0, help.indexOf("例:")).replace("JSON", "").replace("SARIF", "").replace("kijun", "");
        assertEquals("", beforeExample.replaceAll("(?s)[^A-Z]", ""), help);
    }

    @Test
    void descriptionsStandInOneColumnBesideFullWidthLabels() {
        assertEquals("""
                使い方: kijun new [-h] フォルダー

                要求事項、基準及び製品のひな形を含むフォルダーを作成する。

                引数:
                      フォルダー   作成するフォルダー。

                オプション:
                  -h, --help       この説明を表示する。

                例:
                  kijun new my-scheme
                """, Ran.inJapanese(HERE, "new", "--help").out());
    }

    @Test
    void helpBeforeACommandIsHelpForIt() {
        assertEquals(Ran.inEnglish(HERE, "check", "--help"), Ran.inEnglish(HERE, "help", "check"));
    }
}
