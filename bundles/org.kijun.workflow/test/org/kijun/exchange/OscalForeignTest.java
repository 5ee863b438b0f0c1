package org.kijun.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kijun.dsl.text.ModelText;
import org.kijun.exchange.oscal.OscalCatalogReader;

class OscalForeignTest {
    private static final String JSON = """
            {"catalog": {"uuid": "5b6d9a53-6ad5-4d0c-8a7a-4f2e3f9f0001",
             "metadata": {"title": "House controls", "published": "2025-02-03T10:00:00Z", "last-modified": "2025-02-03T10:00:00Z", "version": "7.1",
              "oscal-version": "1.1.2", "roles": [{"id": "creator", "title": "Creator"}],
              "parties": [{"uuid": "5b6d9a53-6ad5-4d0c-8a7a-4f2e3f9f0002", "type": "organization", "name": "House"}],
              "responsible-parties": [{"role-id": "creator", "party-uuids": ["5b6d9a53-6ad5-4d0c-8a7a-4f2e3f9f0002"]}]},
             "groups": [{"id": "dr", "class": "family", "title": "Doors", "controls": [
              {"id": "dr-1", "title": "Locks", "params": [{"id": "dr-1_prm_1", "label": "time"}],
               "props": [{"name": "label", "value": "DR-1"}, {"name": "sort-id", "value": "dr-01"}, {"name": "colour", "ns": "https://example.org", "value": "red"}],
               "links": [{"href": "#dr-1.1", "rel": "related"}, {"href": "#r1", "rel": "reference"}, {"href": "#gone", "rel": "related"}],
               "parts": [{"id": "dr-1_smt", "name": "statement", "prose": "Doors:", "parts": [
                  {"id": "dr-1_smt.a", "name": "item", "props": [{"name": "label", "value": "a."}], "prose": "close within {{ insert: param, dr-1_prm_1 }};"},
                  {"id": "dr-1_smt.b", "name": "item", "props": [{"name": "label", "value": "b."}], "prose": "stay closed."}]},
                 {"name": "guidance", "prose": "Oil helps."}, {"name": "assessment-objective", "prose": "Doors are closed."}],
               "controls": [{"id": "dr-1.1", "title": "Strong *locks*", "props": [{"name": "label", "value": "DR-1 (1)"}, {"name": "status", "value": "withdrawn"}]}]}]}],
             "back-matter": {"resources": [{"uuid": "r1", "title": "About doors"}]}}}
            """;
    private static final String XML = """
            <?xml version="1.0" encoding="UTF-8"?>
            <catalog xmlns="http://csrc.nist.gov/ns/oscal/1.0" uuid="5b6d9a53-6ad5-4d0c-8a7a-4f2e3f9f0001">
              <metadata><title>錠の基準</title><last-modified>2025-02-03T10:00:00Z</last-modified><version>7.1</version><oscal-version>1.1.3</oscal-version></metadata>
              <control id="dr-1"><title>錠</title>
                <part name="statement"><p>扉は
                  <em>必ず</em>閉める。</p><ol><li>朝</li><li>夜</li></ol></part>
              </control>
            </catalog>
            """;

    @TempDir
    private Path folder;

    @Test
    void aCatalogOfSomebodyElseBecomesADocumentWithItsPrintedNumbers() throws IOException {
        var imported = read(JSON, "house_catalog.json");

        assertEquals("""
                document house en "House controls" {
                    kind standard
                    publisher en "House"
                    edition 7.1
                    date 2025-02-03
                    status published
                    clause dr en "Doors" {
                        clause DR-1 en "Locks" {
                            summary en "Doors:\\n\\n- a. close within [time];\\n- b. stay closed.\\n\\nOil helps."
                            cites DR-1(1)
                            clause DR-1(1) en "Strong *locks*" {
                                printed "DR-1 (1)"
                                status withdrawn
                            }
                        }
                    }
                }
                """, ModelText.of(imported.declarations()));
    }

    @Test
    void whatHasNoPlaceIsToldWithItsLine() throws IOException {
        assertEquals(List.of("7: DR-1 'part assessment-objective, prop colour' could not be carried over.",
                "9: DR-1: link 'About doors' could not be carried over.", "9: '#gone' is not in the file.",
                "15: resource 'About doors' could not be carried over."), messages(read(JSON, "house.json")));
    }

    @Test
    void xmlIsReadLikeJsonAndInItsLanguage() throws IOException {
        var text = ModelText.of(read(XML, "lock.xml").declarations());

        assertTrue(text.contains("document lock ja \"錠の基準\""), text);
        assertTrue(text.contains("扉は *必ず*閉める。"), text);
        assertTrue(text.contains("1. 朝"), text);
    }

    @Test
    void anEntityIsNeverResolved() throws IOException {
        var imported = read(XML.replace("<catalog", "<!DOCTYPE catalog [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>\n<catalog").replace("錠の", "&x;"), "a.xml");
        assertEquals(List.of(ExchangeIssue.EXTERNAL_CONTENT), codes(imported));
    }

    @Test
    void anUnknownVersionIsRefused() throws IOException {
        assertEquals(List.of(ExchangeIssue.UNKNOWN_VERSION), codes(read(JSON.replace("1.1.2", "2.0.0"), "a.json")));
    }

    @Test
    void twoControlsOfOneIdAreRefused() throws IOException {
        var imported = read(JSON.replace("\"id\": \"dr-1.1\"", "\"id\": \"dr-1\""), "a.json");
        assertTrue(codes(imported).contains(ExchangeIssue.DUPLICATE));
        assertTrue(imported.isRefused());
    }

    @Test
    void otherModelsAndOtherFilesAreNotCatalogs() throws IOException {
        assertEquals(List.of(ExchangeIssue.NOT_THIS_FORMAT), codes(read(JSON.replaceFirst("catalog", "profile"), "a.json")));
        assertEquals(List.of(ExchangeIssue.NOT_THIS_FORMAT), codes(read("<html/>", "a.xml")));
        assertEquals(List.of(ExchangeIssue.BROKEN_FILE), codes(read("", "a.json")));
    }

    @Test
    void nestingHasALimit() throws IOException {
        var json = "{\"catalog\": {\"controls\": ".concat("[{\"controls\": ".repeat(500)) + "[]" + "}]".repeat(500) + "}}";
        assertEquals(List.of(ExchangeIssue.BROKEN_FILE), codes(read(json, "a.json")));
        assertEquals(List.of(ExchangeIssue.BROKEN_FILE), codes(read(XML.replace("<em>", "<em>".repeat(500)).replace("</em>", "</em>".repeat(500)), "a.xml")));
    }

    @Test
    void aFileBeyondTheLimitIsNotOpened() throws IOException {
        var file = Files.writeString(folder.resolve("a.json"), JSON);
        var limits = new Limits(100, 100, 1, 1, 64, 1);
        assertEquals(List.of(ExchangeIssue.TOO_LARGE), codes(new OscalCatalogReader().read(new Incoming(file, "a.json", limits), Known.NOTHING)));
    }

    @Test
    void damagedFilesEndInFindingsAndNeverInExceptions() throws IOException {
        var random = new Random(4);
        for (int run = 0; run < 2000; run++) {
            var whole = (run % 2 == 0 ? JSON : XML).getBytes(StandardCharsets.UTF_8);
            var damaged = run % 3 == 0 ? Arrays.copyOf(whole, random.nextInt(whole.length - 20)) : whole.clone();
            for (int change = 0; change < run % 5 && damaged.length > 0; change++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            var imported = read(damaged, run % 2 == 0 ? "a.json" : "a.xml");
            assertTrue(run % 3 != 0 || imported.isRefused(), new String(damaged, StandardCharsets.UTF_8));
            assertTrue(imported.isRefused() || !ModelText.of(imported.declarations()).isEmpty());
        }
    }

    private Imported read(String text, String name) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8), name);
    }

    private Imported read(byte[] bytes, String name) throws IOException {
        return new OscalCatalogReader().read(new Incoming(Files.write(folder.resolve(name), bytes), name, Limits.DEFAULT), Known.NOTHING);
    }

    private static List<?> codes(Imported imported) {
        return imported.findings().stream().map(finding -> finding.code()).toList();
    }

    private static List<String> messages(Imported imported) {
        return imported.findings().stream().map(finding -> finding.place().line() + ": " + finding.code().problem("en", finding.arguments())).toList();
    }
}
