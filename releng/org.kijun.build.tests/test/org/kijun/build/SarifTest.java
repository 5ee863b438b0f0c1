package org.kijun.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the command line writes as SARIF against the schema of OASIS. */
class SarifTest {
    @TempDir
    private Path folder;

    @Test
    void findingsOfAllPlacesAreValid() throws Exception {
        Files.writeString(folder.resolve("place: 1 日本.kijun"), "unit meter \"m\"\nunit meter \"m\"\n");
        Files.write(folder.resolve("whole line.kijun"), "unit \u00e9".getBytes(StandardCharsets.ISO_8859_1));
        Files.write(folder.resolve("whole-file.kijun"), new byte[(64 << 20) + 1]);
        assertValid(3, CommandLine.run(folder, List.of(), "check", "--sarif"));
    }

    @Test
    void absoluteAddressesAreValid() throws Exception {
        Files.writeString(folder.resolve("place: 1 日本.kijun"), "unit meter \"m\"\nunit meter \"m\"\n");
        assertValid(1, CommandLine.run(folder, List.of(), "check", "--sarif", folder.toString()));
    }

    @Test
    void theLibraryIsValid() throws Exception {
        var log = CommandLine.run(folder, List.of(), "check", "--library", "--sarif");
        assertEquals(Set.of(), schema().validate(new ObjectMapper().readTree(log.out())));
    }

    @Test
    void noFindingsAreValid() throws Exception {
        Files.writeString(folder.resolve("fine.kijun"), "unit meter \"m\"\n");
        var run = CommandLine.run(folder, List.of(), "check", "--sarif");
        assertEquals(0, run.exitCode());
        assertEquals(Set.of(), schema().validate(new ObjectMapper().readTree(run.out())));
    }

    private static void assertValid(int findings, CommandLine.Run run) throws IOException {
        var log = new ObjectMapper().readTree(run.out());
        assertEquals(Set.of(), schema().validate(log));
        assertEquals(findings, log.at("/runs/0/results").size());
        assertEquals(1, run.exitCode());
        assertEquals("", run.err());
    }

    private static JsonSchema schema() throws IOException {
        try (var in = SarifTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            return JsonSchemaFactory.getInstance(VersionFlag.V7).getSchema(in);
        }
    }
}
