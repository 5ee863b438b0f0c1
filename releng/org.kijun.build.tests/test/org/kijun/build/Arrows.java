package org.kijun.build;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which of our bundles may require which. All arrows point down; a bundle that is not in the table is an error. */
final class Arrows {
    /** A name that ends in '*' stands for the family. */
    private static final Map<String, List<String>> ALLOWED = Stream.of("""
            model
            library
            logging
            analysis        -> model
            dsl             -> model
            dsl.ide         -> dsl model analysis
            report          -> model analysis
            report.*        -> report
            exchange        -> model analysis
            exchange.*      -> exchange model
            exchange.sheet  -> exchange exchange.answers model
            workflow        -> model analysis report report.* exchange exchange.* dsl dsl.ide library
            cli             -> workflow library dsl.ide
            editor          -> model analysis dsl dsl.ide workflow
            ui              -> model dsl analysis report workflow editor library
            ui.*            -> ui ui.* editor model dsl analysis report report.html workflow library
            ui.views        -> ui editor model dsl analysis report report.html workflow library
            rcp             -> ui ui.* editor model
            nl.*
            *.tests         -> *
            """.split("\n")).map(line -> line.split("->"))
            .collect(Collectors.toMap(sides -> sides[0].strip(), sides -> sides.length == 1 ? List.of() : List.of(sides[1].strip().split(" "))));

    private Arrows() {
    }

    /** What the bundle may require; empty for a bundle that the table does not know. */
    static Optional<List<String>> of(String bundle) {
        return ALLOWED.entrySet().stream().filter(row -> matches(row.getKey(), bundle))
                .min((left, right) -> right.getKey().length() - left.getKey().length()).map(Entry::getValue);
    }

    static boolean matchesAny(List<String> names, String bundle) {
        return names.stream().anyMatch(name -> matches(name, bundle));
    }

    private static boolean matches(String pattern, String bundle) {
        var parts = Arrays.stream(("org.kijun." + pattern).split("\\*", -1)).map(java.util.regex.Pattern::quote).toList();
        return bundle.matches(String.join(".+", parts));
    }
}
