package org.kijun.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleTest {
    @ParameterizedTest
    @CsvSource({
        "META-INF/ECLIPSE_.RSA, DROP", "module-info.class, DROP", "META-INF/versions/9/module-info.class, DROP", "META-INF/MANIFEST.MF, DROP",
        "META-INF/services/org.kijun.report.ReportWriter, APPEND", "plugin.properties, APPEND",
        "META-INF/LICENSE.txt, LICENCE", "about.html, LICENCE", "META-INF/NOTICE, LICENCE",
        "org/kijun/cli/Main.class, COPY", "library/index.txt, COPY", "org/kijun/dsl/parser/antlr/internal/InternalKijun.tokens, COPY" })
    void everyEntryHasItsRule(String entry, Rule rule) {
        assertEquals(rule, Rule.of(entry));
    }
}
