package org.kijun.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kijun.dsl.workspace.Options;
import org.kijun.dsl.workspace.Progress;
import org.kijun.exchange.cyclonedx.CycloneDxDeclarations;
import org.kijun.model.Product;
import org.kijun.workflow.Project;

class CycloneDxDeclarationsTest {
    private static Project library;

    @BeforeAll
    static void openLibrary() {
        library = Project.openLibrary(Options.DEFAULT.withoutChecks(), Progress.SILENT);
    }

    @Test
    void everyAnswerIsAClaimAndScoresAreNotInvented() throws IOException {
        for (var product : library.products()) {
            var declarations = json(product).getAsJsonObject("declarations");
            assertEquals(product.getStatements().size(), declarations.getAsJsonArray("claims").size());
            for (var claim : declarations.getAsJsonArray("claims")) {
                var words = claim.getAsJsonObject().get("predicate").getAsString();
                var expected = words.contains(": not-met") ? "0" : words.matches(".*: (met|equivalent).*") ? "1" : "";
                assertEquals(expected, score(declarations, claim.getAsJsonObject().get("bom-ref").getAsString()), words);
            }
            assertFalse(declarations.has("affirmation"));
        }
    }

    @Test
    void everyReferenceOfAnAttestationIsInTheFile() throws IOException {
        var bom = json(library.products().getFirst());
        var refs = new HashSet<String>();
        bom.getAsJsonObject("definitions").getAsJsonArray("standards").forEach(standard -> standard.getAsJsonObject().getAsJsonArray("requirements")
                .forEach(requirement -> refs.add(requirement.getAsJsonObject().get("bom-ref").getAsString())));
        bom.getAsJsonObject("declarations").getAsJsonArray("attestations").forEach(attestation -> attestation.getAsJsonObject().getAsJsonArray("map")
                .forEach(entry -> assertEquals(true, refs.contains(entry.getAsJsonObject().get("requirement").getAsString()))));
    }

    @Test
    void theSameProductGivesTheSameBytes() throws IOException {
        var product = library.products().getFirst();
        assertArrayEquals(written(product, "xml"), written(product, "xml"));
    }

    private static String score(JsonObject declarations, String claim) {
        for (var attestation : declarations.getAsJsonArray("attestations")) {
            for (var entry : attestation.getAsJsonObject().getAsJsonArray("map")) {
                var object = entry.getAsJsonObject();
                if (object.toString().contains(claim)) {
                    return object.has("conformance") ? object.getAsJsonObject("conformance").get("score").getAsString() : "";
                }
            }
        }
        return "none";
    }

    private static JsonObject json(Product product) throws IOException {
        return JsonParser.parseString(new String(written(product, "json"), StandardCharsets.UTF_8)).getAsJsonObject();
    }

    private static byte[] written(Product product, String format) throws IOException {
        var out = new ByteArrayOutputStream();
        new CycloneDxDeclarations().write(new ExchangeRequest(library.modules(), List.of(), library.index(), Optional.of(product), ""), format, out);
        return out.toByteArray();
    }
}
