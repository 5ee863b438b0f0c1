package org.kijun.report.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kijun.report.Languages;

/** The page in a real browser, driven by its own address: what is searched for stands behind the "#". */
class BrowserTest {
    private static final Pattern ROW = Pattern.compile("<tr class=\"item\" id=\"requirements/([^\"]+)\"([^>]*)>");
    private static final long PATIENCE_SECONDS = 120;

    @TempDir
    private static Path folder;

    private Path browser;
    private Path page;

    @BeforeEach
    void findBrowser() throws IOException {
        var found = browser();
        assumeTrue(found.isPresent(), "no Chromium on the PATH; releng/setup installs it");
        browser = found.get();
        page = folder.resolve("sample.html");
        Files.writeString(page, Sample.html(new Sample(Languages.BOTH).report()));
    }

    @Test
    void everyRowIsShownAtFirst() throws Exception {
        var dom = dom("");
        assertEquals(List.of("PW-1", "FW-1", "LOG-1"), shown(dom));
        assertTrue(dom.contains("全 5 行 / 5 rows"), "the count of rows stands beside the search");
    }

    @Test
    void aSearchLeavesTheRowsThatHaveAllItsWords() throws Exception {
        assertEquals(List.of("FW-1"), shown(dom("#q=updates")));
        assertEquals(List.of("FW-1"), shown(dom("#q=UPDATES+verified")));
        assertEquals(List.of(), shown(dom("#q=updates+password")));
        assertTrue(dom("#q=updates").contains("5 行中 1 行"), "the count says how many are left");
    }

    @Test
    void aSearchFindsJapaneseWhateverTheWidth() throws Exception {
        assertEquals(List.of("PW-1"), shown(dom("#q=%E5%88%9D%E6%9C%9F%EF%BE%8A%EF%BE%9F%EF%BD%BD%EF%BE%9C%EF%BD%B0%EF%BE%84%EF%BE%9E")));
    }

    @Test
    void aSearchFindsWhatIsFoldedAway() throws Exception {
        assertEquals(List.of("PW-1"), shown(dom("#q=%E5%AE%B6%E5%BA%AD%E7%94%A8")));
    }

    @Test
    void aFilterLeavesTheRowsOfAStanding() throws Exception {
        assertEquals(List.of("FW-1"), shown(dom("#requirements.verdict=not-met")));
        assertEquals(List.of(), shown(dom("#q=password&requirements.verdict=not-met")));
    }

    @Test
    void aFilterOffersTheStandingsThatOccur() throws Exception {
        var select = dom("").replaceAll("(?s).*<select>(.*?)</select>.*", "$1");
        assertEquals(List.of("", "met", "not-met", "undecided"), Pattern.compile("value=\"([^\"]*)\"").matcher(select).results()
                .map(found -> found.group(1)).toList());
    }

    @Test
    void headingsWithoutRowsAreHidden() throws Exception {
        var dom = dom("#q=updates");
        assertTrue(heading(dom, "設計"));
        assertFalse(heading(dom, "運用"));
        assertFalse(heading(dom, "管理"));
        var log = dom("#requirements.verdict=undecided");
        assertFalse(heading(log, "設計"));
        assertTrue(heading(log, "運用"));
        assertTrue(heading(log, "管理"));
    }

    @Test
    void theScriptRunsWithinItsPolicyAndWithoutErrors() throws Exception {
        dom("#q=a");
        var log = Files.readString(folder.resolve("log.txt"));
        assertFalse(Pattern.compile("Refused to|Uncaught|CONSOLE.*(?i:error)").matcher(log).find(), log);
    }

    @Test
    void aLinkToARowIsNoSearch() throws Exception {
        assertEquals(List.of("PW-1", "FW-1", "LOG-1"), shown(dom("#requirements/PW-1")));
    }

    private static boolean heading(String dom, String text) {
        var row = Pattern.compile("<tr class=\"heading[^>]*>(?=<th[^>]*><span[^>]*>" + text + "<)").matcher(dom);
        assertTrue(row.find(), text);
        return !row.group().contains("hidden");
    }

    private static List<String> shown(String dom) {
        return ROW.matcher(dom).results().filter(row -> !row.group(2).contains("hidden")).map(row -> row.group(1)).toList();
    }

    /** The page as the browser has it after the script has run. */
    private String dom(String fragment) throws IOException, InterruptedException {
        var dom = folder.resolve("dom.html");
        var command = new ArrayList<>(List.of(browser.toString(), "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                "--disable-background-networking", "--enable-logging=stderr", "--user-data-dir=" + folder.resolve("profile"), "--dump-dom"));
        command.add(page.toUri() + fragment);
        var process = new ProcessBuilder(command).redirectOutput(dom.toFile()).redirectError(folder.resolve("log.txt").toFile()).start();
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("the browser does not answer");
        }
        return Files.readString(dom);
    }

    private static Optional<Path> browser() {
        var path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Stream.of("chromium", "chromium-browser", "google-chrome")
                .flatMap(name -> Arrays.stream(path.split(File.pathSeparator)).map(entry -> Path.of(entry, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
