package org.kijun.dsl.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kijun.model.Product;
import org.kijun.model.Requirement;
import org.kijun.model.findings.Place;

class PlacesTest {
    private static final String TEXT = "// 例\nrequirement\n  ^R-1 {\n shall \"x\" }\nproduct p { R-1 met R-1 not met }\n";

    @TempDir
    private Path folder;

    @Test
    void aNamedElementIsAtItsName() throws IOException {
        var workspace = open();
        assertEquals(new Place("a.kijun", 3, 3, 4), workspace.place(workspace.find("R-1", Requirement.class).orElseThrow()));
    }

    @Test
    void anElementWithoutNameIsWhereItBegins() throws IOException {
        var workspace = open();
        var product = workspace.find("p", Product.class).orElseThrow();
        assertEquals(new Place("a.kijun", 5, 21, 11), workspace.place(product.getStatements().getLast()));
    }

    @Test
    void onlyTheLineIsKnownWhenTheFileWasChanged() throws IOException {
        var workspace = open();
        Files.writeString(folder.resolve("a.kijun"), "topic other");
        assertEquals(Place.of("a.kijun", 2), workspace.place(workspace.find("R-1", Requirement.class).orElseThrow()));
    }

    private Workspace open() throws IOException {
        Files.writeString(folder.resolve("a.kijun"), TEXT);
        return Workspace.open(List.of(folder), LibrarySource.NONE, Options.DEFAULT.withBase(folder), Progress.SILENT);
    }
}
