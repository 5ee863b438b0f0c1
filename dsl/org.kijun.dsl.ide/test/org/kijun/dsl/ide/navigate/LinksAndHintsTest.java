package org.kijun.dsl.ide.navigate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.DocumentLinkParams;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.junit.jupiter.api.Test;
import org.kijun.dsl.ide.Desk;
import org.kijun.dsl.ide.Marked;
import org.kijun.dsl.ide.settings.Settings;

class LinksAndHintsTest {
    @Test
    void evidenceThatIsThereAndAddressesCanBeOpened() throws Exception {
        var source = Marked.in("requirement R { }\nproduct p { R met { evidence file «\"log.txt\"», link \"https://example.com/a\", file \"gone.txt\", link \"javascript:x\", file \"/etc/passwd\", file \"../log.txt\" } }");
        try (var desk = Desk.with(source.text())) {
            Files.writeString(desk.folder().resolve("log.txt"), "x");
            var found = Desk.await(desk.services().documentLink(new DocumentLinkParams(desk.id("main"))));
            assertEquals(List.of(desk.folder().resolve("log.txt").toUri().toString(), "https://example.com/a"), found.stream().map(link -> link.getTarget()).toList());
            assertEquals(source.range(), found.getFirst().getRange());
        }
    }

    @Test
    void aLinkOfTheFileSystemDoesNotLeadOutOfTheFolder() throws Exception {
        try (var desk = Desk.with("requirement R { }\nproduct p { R met { evidence file \"out.txt\" } }")) {
            Files.createSymbolicLink(desk.folder().resolve("out.txt"), Path.of("/etc/hostname"));
            assertEquals(List.of(), Desk.await(desk.services().documentLink(new DocumentLinkParams(desk.id("main")))));
        }
    }

    @Test
    void titlesStandBehindNamesForThoseWhoWantIt() {
        var source = Marked.in("threat t ja \"脅威\" en \"Threat\"\nincident i { shows t« }");
        try (var desk = Desk.with(source.text())) {
            var params = new InlayHintParams(desk.id("main"), new Range(new Position(0, 0), new Position(5, 0)));
            assertEquals(List.of(), Desk.await(desk.services().inlayHint(params)));
            desk.set(Settings.DEFAULT.withInlayHints(true));
            var found = Desk.await(desk.services().inlayHint(params));
            assertEquals(List.of("Threat"), found.stream().map(hint -> hint.getLabel().getLeft()).toList());
            assertEquals(source.start(), found.getFirst().getPosition());
        }
    }
}
