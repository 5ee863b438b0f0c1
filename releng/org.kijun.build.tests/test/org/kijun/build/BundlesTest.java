package org.kijun.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class BundlesTest {
    private static final Pattern SCREEN = Pattern.compile("org\\.eclipse\\.(swt|jface|ui|e4\\.ui)(\\..*)?");
    private static final Pattern WITH_SCREEN = Pattern.compile("org\\.kijun\\.(editor|ui|rcp|nl|logging)(\\..*)?");

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
        assertEquals(List.of(), needing(bundles.stream().filter(bundle -> !hasScreen(bundle.name())), Bundle::needs, SCREEN.pattern()));
    }

    @Test
    void onlyTheCommandLineKnowsPicocli() {
        assertEquals(List.of("org.kijun.cli -> picocli"), needing(bundles.stream(), Bundle::needs, "picocli(\\..*)?"));
    }

    @Test
    void onlyWorkbookBundlesKnowPoi() {
        var others = bundles.stream().filter(bundle -> !bundle.name().matches(".*\\.(xlsx|answers)"));
        assertEquals(List.of(), needing(others, Bundle::needs, "org\\.apache\\.(poi|xmlbeans)(\\..*)?"));
    }

    @Test
    void everyBundleWithoutAScreenIsInTheHeadlessFeature() {
        assertEquals(List.of(), missing("org.kijun.headless", bundles.stream().map(Bundle::name).filter(name -> !hasScreen(name))));
    }

    @Test
    void everyBundleWithAScreenIsInTheWorkbenchFeature() {
        assertEquals(List.of(), missing("org.kijun.workbench", bundles.stream().map(Bundle::name).filter(BundlesTest::hasScreen)));
    }

    private static List<String> missing(String feature, Stream<String> names) {
        var text = Repository.text(Repository.ROOT.resolve("features").resolve(feature).resolve("feature.xml"));
        return names.filter(name -> !name.endsWith(".tests") && !text.contains("\"" + name + "\"")).toList();
    }

    private static boolean hasScreen(String bundle) {
        return WITH_SCREEN.matcher(bundle).matches();
    }

    private static List<String> needing(Stream<Bundle> bundles, java.util.function.Function<Bundle, Stream<String>> needs, String pattern) {
        return bundles.flatMap(bundle -> needs.apply(bundle).filter(need -> need.matches(pattern)).map(need -> bundle.name() + " -> " + need)).toList();
    }
}
