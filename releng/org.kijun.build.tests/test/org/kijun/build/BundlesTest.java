package org.kijun.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class BundlesTest {
    private static final Pattern SCREEN = Pattern.compile("org\\.eclipse\\.(swt|jface|ui|e4\\.ui)(\\..*)?");
    private static final Set<String> WITH_SCREEN = Set.of("org.kijun.editor", "org.kijun.ui", "org.kijun.rcp", "org.kijun.editor.tests", "org.kijun.ui.tests");

    private final List<Bundle> bundles = Repository.bundles();

    @Test
    void thereAreBundles() {
        assertFalse(bundles.isEmpty());
    }

    @Test
    void everyBundleHasARowInTheTable() {
        assertEquals(List.of(), bundles.stream().map(Bundle::name).filter(name -> Arrows.of(name).isEmpty()).toList());
    }

    @Test
    void everyArrowPointsDown() {
        assertEquals(List.of(), bundles.stream().flatMap(BundlesTest::wrongArrows).toList());
    }

    private static Stream<String> wrongArrows(Bundle bundle) {
        var allowed = Arrows.of(bundle.name()).orElse(List.of());
        return bundle.ourRequirements().stream().filter(required -> !Arrows.matchesAny(allowed, required)).map(required -> bundle.name() + " -> " + required);
    }

    /** So that Require-Bundle shows every arrow. */
    @Test
    void ourOwnPackagesAreNotImported() {
        assertEquals(List.of(), needing(bundles.stream(), bundle -> bundle.imports().stream(), "org\\.kijun\\..*"));
    }

    @Test
    void nothingWithoutAScreenNamesSwtJfaceOrTheWorkbench() {
        assertEquals(List.of(), needing(bundles.stream().filter(bundle -> !WITH_SCREEN.contains(bundle.name())), Bundle::needs, SCREEN.pattern()));
    }

    @Test
    void onlyTheCommandLineKnowsPicocli() {
        assertEquals(List.of("org.kijun.cli -> picocli"), needing(bundles.stream(), Bundle::needs, "picocli(\\..*)?"));
    }

    @Test
    void onlyWorkbookBundlesKnowPoi() {
        var others = bundles.stream().filter(bundle -> !bundle.name().endsWith(".xlsx"));
        assertEquals(List.of(), needing(others, Bundle::needs, "org\\.apache\\.(poi|xmlbeans)(\\..*)?"));
    }

    @Test
    void everyBundleWithoutAScreenIsInTheHeadlessFeature() {
        var feature = Repository.text(Repository.ROOT.resolve("features/org.kijun.headless/feature.xml"));
        assertEquals(List.of(), bundles.stream().map(Bundle::name).filter(name -> !WITH_SCREEN.contains(name) && !name.endsWith(".tests"))
                .filter(name -> !feature.contains("\"" + name + "\"")).toList());
    }

    private static List<String> needing(Stream<Bundle> bundles, java.util.function.Function<Bundle, Stream<String>> needs, String pattern) {
        return bundles.flatMap(bundle -> needs.apply(bundle).filter(need -> need.matches(pattern)).map(need -> bundle.name() + " -> " + need)).toList();
    }
}
