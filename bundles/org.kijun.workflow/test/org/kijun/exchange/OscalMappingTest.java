package org.kijun.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kijun.dsl.text.ModelText;
import org.kijun.dsl.workspace.Options;
import org.kijun.dsl.workspace.Progress;
import org.kijun.exchange.oscal.OscalMapping;
import org.kijun.exchange.oscal.OscalMappingReader;
import org.kijun.model.Mapping;
import org.kijun.model.Named;
import org.kijun.workflow.Project;

class OscalMappingTest {
    private static final Known KNOWN = new Known() {
        @Override
        public <T extends Named> Optional<T> find(String qualifiedName, Class<T> type) {
            return library.find(qualifiedName, type);
        }
    };
    private static Project library;
    private static List<Mapping> mappings;

    @TempDir
    private Path folder;

    @BeforeAll
    static void openLibrary() {
        library = Project.openLibrary(Options.DEFAULT.withoutChecks(), Progress.SILENT);
        mappings = library.index().mappings();
        assertFalse(mappings.isEmpty());
    }

    @Test
    void everyMappingOfTheLibraryComesBack() throws IOException {
        for (var mapping : mappings) {
            var imported = read(json(mapping));
            assertEquals(List.of(), imported.findings());
            assertEquals(ModelText.of(List.of(mapping)), ModelText.of(imported.declarations()));
        }
    }

    /** A mapping that found nothing at all cannot be said in OSCAL, which wants at least one map. */
    private static boolean hasTargets(Mapping mapping) {
        return mapping.getEntries().stream().anyMatch(entry -> entry.getTarget() != null);
    }

    /** The metaschema of OSCAL 1.2.0: what must be there, and the words that are allowed. */
    @Test
    void theRulesOfTheSpecificationHold() throws IOException {
        for (var mapping : mappings.stream().filter(OscalMappingTest::hasTargets).toList()) {
            var collection = JsonParser.parseString(json(mapping)).getAsJsonObject().getAsJsonObject("mapping-collection");
            assertEquals(Set.of("uuid", "metadata", "provenance", "mappings"), collection.keySet());
            assertEquals("1.2.0", collection.getAsJsonObject("metadata").get("oscal-version").getAsString());
            var provenance = collection.getAsJsonObject("provenance");
            assertTrue(Set.of("human", "automation", "hybrid").contains(provenance.get("method").getAsString()));
            assertTrue(Set.of("complete", "not-complete", "draft", "deprecated", "superseded").contains(provenance.get("status").getAsString()));
            assertFalse(provenance.get("mapping-description").getAsString().isBlank());
            assertMapping(collection.getAsJsonObject("mappings"));
        }
    }

    private static void assertMapping(JsonObject mapping) {
        for (var side : List.of("source-resource", "target-resource")) {
            assertTrue(mapping.getAsJsonObject(side).keySet().containsAll(Set.of("type", "href")));
        }
        assertFalse(mapping.getAsJsonArray("maps").isEmpty());
        mapping.getAsJsonArray("maps").forEach(map -> assertMap(map.getAsJsonObject()));
    }

    private static void assertMap(JsonObject map) {
        assertEquals(5, Integer.parseInt(map.get("uuid").getAsString().substring(14, 15)));
        assertTrue(Set.of("equal-to", "equivalent-to", "subset-of", "superset-of", "intersects-with", "no-relationship").contains(map.get("relationship").getAsString()));
        assertTrue(Set.of("syntactic", "semantic", "functional").contains(map.get("matching-rationale").getAsString()));
        assertTrue(Set.of("unspecified", "high", "medium", "low").contains(map.getAsJsonObject("confidence-score").get("category").getAsString()));
        for (var side : List.of("sources", "targets")) {
            var item = map.getAsJsonArray(side).get(0).getAsJsonObject();
            assertEquals("control", item.get("type").getAsString());
            assertTrue(item.get("id-ref").getAsString().matches("[\\p{L}_][\\p{L}\\p{N}.\\-_]*"));
        }
    }

    @Test
    void anUnknownRelationIsRefusedWithItsLine() throws IOException {
        var imported = read(json(mappings.getFirst()).replaceFirst("\"relationship\": \"[a-z-]+\"", "\"relationship\": \"like\""));
        assertTrue(imported.isRefused());
        assertTrue(imported.findings().getFirst().place().line() > 1);
    }

    private Imported read(String text) throws IOException {
        var file = Files.writeString(folder.resolve("m.json"), text);
        return new OscalMappingReader().read(new Incoming(file, "m.json", Limits.DEFAULT), KNOWN);
    }

    private static String json(Mapping mapping) throws IOException {
        var out = new ByteArrayOutputStream();
        new OscalMapping().write(new ExchangeRequest(List.of(), List.of(), library.index(), Optional.of(mapping), ""), "json", out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
