package org.kijun.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kijun.analysis.applicability.ApplicabilityCheck;
import org.kijun.dsl.workspace.Options;
import org.kijun.dsl.workspace.Progress;
import org.kijun.model.Product;
import org.kijun.model.Requirement;
import org.kijun.report.Languages;
import org.kijun.report.Words;
import org.kijun.report.builder.Explainer;

class ExplainedTest {
    private static final String REQUIREMENT = """
            unit second "s"
            unit minute "min" { is 60 second }
            fact pause "pause" { quantity in minute }
            device-class box "box"
            requirement R "r" { shall "x" for box when pause at least 2 minute }
            """;

    @TempDir
    private Path folder;

    @Test
    void aConversionOfUnitsIsShown() throws IOException {
        assertEquals("""
                ✓ class: box
                ✓ pause is at least 2 min: 180 s (= 3 min) (p.kijun:6)""", explained("product p : box { facts pause is 180 second }"));
    }

    @Test
    void whatNeedsNoConversionIsShownAsItIs() throws IOException {
        assertEquals("""
                ✓ class: box
                ✓ pause is at least 2 min: 3 min (p.kijun:6)""", explained("product p : box { facts pause is 3 minute }"));
    }

    @Test
    void aProductWithoutClassesIsNotOfAnotherClass() throws IOException {
        assertEquals("? the product has no device class; asked of box", explained("product p { facts pause is 3 minute }"));
    }

    private String explained(String product) throws IOException {
        Files.writeString(folder.resolve("p.kijun"), "module m\n" + (REQUIREMENT + product).replace("\nfact", " fact"));
        var project = Project.open(List.of(folder), Options.DEFAULT.withBase(folder), Progress.SILENT);
        var applicability = ApplicabilityCheck.of(project.find("m/p", Product.class).orElseThrow())
                .of(project.find("m/R", Requirement.class).orElseThrow());
        return Explainer.in(Words.in(Languages.byId("en").orElseThrow())).decisive(applicability).plain();
    }
}
