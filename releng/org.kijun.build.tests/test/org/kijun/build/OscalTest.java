package org.kijun.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gov.nist.secauto.metaschema.core.configuration.DefaultConfiguration;
import gov.nist.secauto.metaschema.core.metapath.item.node.INodeItem;
import gov.nist.secauto.metaschema.core.model.constraint.IConstraint.Level;
import gov.nist.secauto.metaschema.core.model.validation.IValidationResult;
import gov.nist.secauto.metaschema.core.model.validation.JsonSchemaContentValidator;
import gov.nist.secauto.metaschema.core.model.validation.XmlSchemaContentValidator;
import gov.nist.secauto.oscal.lib.OscalBindingContext;
import gov.nist.secauto.oscal.lib.model.Catalog;
import gov.nist.secauto.oscal.lib.model.Control;
import gov.nist.secauto.oscal.lib.profile.resolver.ProfileResolver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.transform.stream.StreamSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the command line writes as OSCAL against NIST's schemas and constraints, as liboscal knows them, and profiles resolved by it. */
class OscalTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"json", "xml"})
    void documentsAreValidCatalogs(String format) throws Exception {
        export(format, "oscal-catalog", "--document", "ciaj-ug-2,iec-62443-4-2-2019");
        assertValid(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "xml"})
    void whatIsSaidOfAProductIsValid(String format) throws Exception {
        export(format, "oscal-component,oscal-assessment-plan,oscal-assessment-results", "--product", "sakura-px-300");
        assertValid(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "xml"})
    void aBaselineIsAValidProfileThatResolvesToItsRequirementsWithTheirTailoredValues(String format) throws Exception {
        export(format, "oscal-requirements,oscal-profile", "--baseline", "home-router");
        assertValid(2);
        var resolved = (Catalog) INodeItem.toValue(new ProfileResolver().resolve(folder.resolve("out/home-router.oscal-profile." + format)));
        var controls = resolved.getGroups().stream().flatMap(group -> group.getControls().stream()).toList();

        assertTrue(controls.size() > 50, () -> "controls: " + controls.size());
        assertEquals("10", value(controls, "COM-8", "COM-8_prm_idle-timeout"));
        assertTrue(controls.stream().filter(control -> control.getId().equals("COM-20")).flatMap(control -> control.getProps().stream())
                .anyMatch(prop -> prop.getName().equals("tailored-obligation") && prop.getValue().equals("shall")));
    }

    @Test
    void aFileThatIsWrittenTwiceIsTheSame() throws Exception {
        export("json", "oscal-catalog", "--document", "ciaj-ug-2");
        var first = Files.readString(folder.resolve("out/ciaj-ug-2.oscal-catalog.json"));
        export("json", "oscal-catalog", "--document", "ciaj-ug-2");
        assertEquals(first, Files.readString(folder.resolve("out/ciaj-ug-2.oscal-catalog.json")));
    }

    private void export(String format, String what, String... about) throws Exception {
        var arguments = Stream.concat(Stream.of("export", what, "--format", format, "--out", "out"), Stream.of(about)).toArray(String[]::new);
        var run = CommandLine.run(folder, List.of(), arguments);
        assertEquals(0, run.exitCode(), run.err());
    }

    private void assertValid(int files) throws IOException {
        try (var all = Files.list(folder.resolve("out"))) {
            var paths = all.toList();
            assertEquals(files, paths.size(), paths.toString());
            for (var path : paths) {
                assertNoErrors(path, schema(path));
                assertNoErrors(path, OscalBindingContext.instance().validateWithConstraints(path.toUri(), new DefaultConfiguration<>()));
            }
        }
    }

    private static IValidationResult schema(Path path) throws IOException {
        if (path.toString().endsWith("json")) {
            try (var in = OscalTest.class.getResourceAsStream("/schema/json/oscal-complete_schema.json")) {
                return new JsonSchemaContentValidator(in).validate(path);
            }
        }
        try (var in = OscalTest.class.getResourceAsStream("/schema/xml/oscal-complete_schema.xsd")) {
            return new XmlSchemaContentValidator(List.of(new StreamSource(in))).validate(path);
        }
    }

    private static void assertNoErrors(Path path, IValidationResult result) {
        var errors = result.getFindings().stream().filter(finding -> finding.getSeverity().ordinal() >= Level.ERROR.ordinal())
                .map(finding -> finding.getPath() + ": " + finding.getMessage()).toList();
        assertEquals(List.of(), errors, path.toString());
    }

    private static String value(List<Control> controls, String control, String parameter) {
        return controls.stream().filter(each -> each.getId().equals(control)).flatMap(each -> each.getParams().stream())
                .filter(each -> each.getId().equals(parameter)).flatMap(each -> each.getValues().stream()).findFirst().orElseThrow();
    }
}
