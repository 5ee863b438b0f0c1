package org.kijun.library;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kijun.dsl.formatting.Layout;
import org.kijun.dsl.workspace.BatchLanguage;

class LibraryLayoutTest {
    static Stream<String> files() throws IOException {
        return Library.files().stream();
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyTextOfTheLibraryIsInOurLayout(String file) throws IOException {
        try (var in = Library.open(file)) {
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            var parsed = BatchLanguage.newParserWithNodes().parse(new StringReader(text));
            var changes = BatchLanguage.service(Layout.class).changes(parsed.getRootNode());
            assertTrue(changes.isEmpty(), () -> List.of(changes.getFirst()).toString());
        }
    }
}
