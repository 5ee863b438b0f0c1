package org.kijun.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.cyclonedx.Version;
import org.cyclonedx.exception.ParseException;
import org.cyclonedx.model.Bom;
import org.cyclonedx.parsers.JsonParser;
import org.cyclonedx.parsers.XmlParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the command line writes as CycloneDX against the schemas of OWASP, as cyclonedx-core-java brings them, and read by it. */
class CycloneDxTest {
    private static final String SCHEMAS = "http://cyclonedx.org/schema/";

    @TempDir
    private Path folder;

    @Test
    void documentsAreValidStandards() throws Exception {
        export("cyclonedx", "--document", "ciaj-ug-2,iec-62443-4-2-2019");
        assertValid(4);
        for (var bom : List.of(json("ciaj-ug-2.cdx.json"), xml("ciaj-ug-2.cdx.xml"))) {
            assertEquals(1, bom.getDefinitions().getStandards().size());
            assertFalse(bom.getDefinitions().getStandards().getFirst().getRequirements().isEmpty());
        }
    }

    @Test
    void answersAreValidDeclarations() throws Exception {
        export("cyclonedx-declarations", "--product", "sakura-px-300");
        assertValid(2);
        for (var bom : List.of(json("sakura-px-300.declarations.cdx.json"), xml("sakura-px-300.declarations.cdx.xml"))) {
            assertFalse(bom.getDeclarations().getClaims().isEmpty());
            assertFalse(bom.getDeclarations().getAttestations().isEmpty());
        }
    }

    private void export(String what, String... about) throws Exception {
        var run = CommandLine.run(folder, List.of(), "export", what, "--format", "json,xml", "--out", "out", about[0], about[1]);
        assertEquals("", run.err());
        assertEquals(0, run.exitCode());
    }

    private void assertValid(int expected) throws IOException {
        try (var files = Files.list(folder.resolve("out"))) {
            var all = files.toList();
            assertEquals(expected, all.size(), all::toString);
            for (var file : all) {
                var problems = file.toString().endsWith(".xml") ? Set.copyOf(new XmlParser().validate(file.toFile(), Version.VERSION_16)) : problems(file);
                assertEquals(Set.of(), problems, file::toString);
            }
        }
    }

    /** By the schema in the library, not by its own validator, which needs another edition of the one that is here already. */
    private static Set<?> problems(Path file) throws IOException {
        var factory = JsonSchemaFactory.getInstance(VersionFlag.V7, builder -> builder.schemaMappers(mappers -> mappers.mapPrefix(SCHEMAS, "classpath:")));
        try (var schema = XmlParser.class.getResourceAsStream("/bom-1.6.schema.json")) {
            return factory.getSchema(schema).validate(new ObjectMapper().readTree(file.toFile()));
        }
    }

    private Bom json(String name) throws ParseException {
        return new JsonParser().parse(folder.resolve("out").resolve(name).toFile());
    }

    private Bom xml(String name) throws ParseException {
        return new XmlParser().parse(folder.resolve("out").resolve(name).toFile());
    }
}
