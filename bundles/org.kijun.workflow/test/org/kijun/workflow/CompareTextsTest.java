package org.kijun.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kijun.analysis.change.Change;
import org.kijun.dsl.workspace.Options;
import org.kijun.dsl.workspace.Progress;
import org.kijun.model.findings.Place;

class CompareTextsTest {
    @TempDir
    private Path folder;

    @Test
    void changesAreToldWithTheirPlacesInBothTexts() throws IOException {
        Files.writeString(folder.resolve("other.kijun"), "topic own\n");
        var before = "document d {\n    clause 1 \"a\"\n    clause 2 \"b\"\n}\n";
        var after = "document d {\n    clause 3 \"c\"\n    clause 1 \"a\" {\n        topic own\n    }\n}\n";
        var changes = run(before, after);
        assertEquals(3, changes.size());
        assertInstanceOf(Change.Added.class, changes.get(0).change());
        assertEquals(Optional.of(new Place("d.kijun", 2, 12, 1)), changes.get(0).after());
        var changed = assertInstanceOf(Change.Changed.class, changes.get(1).change());
        assertEquals("own", changed.properties().getFirst().after());
        assertEquals(Optional.of(new Place("d.kijun", 2, 12, 1)), changes.get(1).before());
        assertEquals(Optional.of(new Place("d.kijun", 3, 12, 1)), changes.get(1).after());
        assertInstanceOf(Change.Removed.class, changes.get(2).change());
        assertEquals(Optional.of(new Place("d.kijun", 3, 12, 1)), changes.get(2).before());
    }

    @Test
    void aLayoutIsNoChange() {
        assertEquals(List.of(), run("topic a \"x\"", "// why\ntopic   a\n\"x\""));
    }

    private List<CompareTexts.Located> run(String before, String after) {
        return CompareTexts.run(List.of(folder), Options.DEFAULT.withBase(folder), folder.resolve("d.kijun"), before, after, Progress.SILENT);
    }
}
