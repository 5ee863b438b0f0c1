package org.kijun.dsl.ide.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kijun.dsl.ide.Desk;
import org.kijun.dsl.workspace.Options;
import org.kijun.dsl.workspace.Progress;
import org.kijun.dsl.workspace.Workspace;
import org.kijun.model.findings.Finding;

/** The editor says what the batch checker says: same codes, places, words and severities. */
class SameFindingsTest {
    private static final Map<String, String> LIBRARY = Map.of("vocabulary/facts.kijun", """
            unit second "秒" en "seconds"
            unit minute ja "分" en "minutes" { is 60 second }
            unit character ja "文字" en "characters"
            fact remote ja "遠隔" en "Remote" { boolean ask ja "遠隔から?" en "Remote?" }
            fact length ja "長さ" en "Length" { quantity in character ask ja "長さ?" en "Length?" }
            fact path ja "経路" en "Path" { choice of network ja "網" en "Network", usb ja "USB" en "USB" }
            threat takeover ja "乗っ取り" en "Takeover"
            device-class router ja "ルーター" en "Router"
            """);

    private static final Map<String, String> FILES = Map.of("a-syntax", """
            topic ja "x" { }
            requirement R1 { shal "x" }
            threat t "not closed
            document d { kind guidline kind guideline clause 1 { strength "x" } }
            unit u { is x second }
            """, "b-names", """
            document d ja "手引" en "Guide" {
                kind guideline kind standard
                clause 1 ja "一" en "One" { strength must cites 2, 2, 9 }
                clause 2 "二" { strength must topic nothing for ruter, router, router }
                clause 2 ja "二" en "Two" { strength info date 2020-13-01 }
                revision 1 2020-1-1 ja "x" en "y"
            }
            device-class router ja "ルーター" en "Router"
            device-class a ja "a" en "a" : b
            device-class b ja "b" en "b" : a
            """, "c-requirements", """
            document e ja "手引" en "Guide" {
                clause 1 ja "一" en "One" { strength must }
                clause 2 ja "二" en "Two" { strength must status withdrawn }
                incident i ja "事例" en "Case" { date yesterday summary ja "要約" en "Summary" of 00000000 }
            }
            requirement R1 ja "一" en "One" { shall ja "…である。" en "…" of 12345678 shall "x" }
            requirement R2 ja "二" en "Two" {
                shall en "Only English."
                when remot or length is 8 second or path is ub or remote is x or path at least 3
                param min 8
                traces e/1 implements as of 00000000, e/2, e/7
                any of { forced ja "強制" en "Forced" unique ja "固有" en "Unique" }
                status withdrawn
            }
            requirement R3 ja "三" en "Three" {
                shall ja "…である。" en "…" conflicts R2 replaces R2 for rooter
                test T1 ja "試験" en "Test" by interview { when ja "見る" en "look" then ja "有る" en "there" }
            }
            mapping m ja "対応" en "Map" { from e to e 1 equal 2 strength 12 1 equal 2 2 subset 1 d/1 subset 2 }
            """, "d-products", """
            baseline b1 ja "基準" en "Base" { requires R1, R2, R3 includes b2 tailors nothing { to should } }
            baseline b2 ja "基準" en "Base" { includes b1 excludes R1 }
            product p ja "製品" en "Product" : router {
                facts remote, not remote, path, path is net, length is 8 minute, length is eight character, not length
                R1 not applicable
                R2 equivalent "f" { as of 00000000 }
                R2 met { via nothing evidence file "nowhere.pdf" sha256 12 }
                R1 partly
                R3 planned { due tomorrow }
            }
            """);

    @ParameterizedTest
    @ValueSource(strings = {"en", "ja"})
    void theEditorFindsWhatTheBatchCheckerFinds(String language) {
        var setup = Desk.empty().library(LIBRARY).in(language);
        FILES.keySet().stream().sorted().forEach(name -> setup.file(name, FILES.get(name)));
        try (var desk = setup.start()) {
            var expected = batch(desk, language);
            assertTrue(expected.size() > 50, expected.toString());
            assertEquals(String.join("\n", expected), String.join("\n", editor(desk)));
        }
    }

    private static List<String> batch(Desk desk, String language) {
        var workspace = Workspace.open(List.of(desk.folder()), desk.library(), Options.DEFAULT.withBase(desk.folder()), Progress.SILENT);
        return new ArrayList<>(workspace.findings().stream().map(finding -> shown(finding, language)).collect(Collectors.toCollection(TreeSet::new)));
    }

    private static List<String> editor(Desk desk) {
        var found = new TreeSet<String>();
        FILES.keySet().forEach(name -> desk.findings(name).forEach(diagnostic -> found.add(shown(name, diagnostic))));
        return new ArrayList<>(found);
    }

    private static String shown(Finding finding, String language) {
        var place = finding.place();
        return "%s %d:%d+%d %s %s %s".formatted(place.file().replace(".kijun", ""), place.line(), place.column(), place.length(), finding.code().id(), finding.severity(),
                finding.message(language));
    }

    private static String shown(String file, Diagnostic found) {
        var start = found.getRange().getStart();
        var end = found.getRange().getEnd();
        int length = start.getLine() == end.getLine() ? end.getCharacter() - start.getCharacter() : -1;
        return "%s %d:%d+%d %s %s %s".formatted(file, start.getLine() + 1, start.getCharacter() + 1, length, found.getCode().getLeft(), severity(found.getSeverity()),
                found.getMessage().getLeft());
    }

    private static String severity(DiagnosticSeverity severity) {
        return switch (severity) {
            case Error -> "ERROR";
            case Warning -> "WARNING";
            case Information, Hint -> "INFO";
        };
    }
}
