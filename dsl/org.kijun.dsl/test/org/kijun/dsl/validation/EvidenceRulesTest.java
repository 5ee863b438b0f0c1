package org.kijun.dsl.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.kijun.dsl.validation.KijunIssue.EVIDENCE_CHANGED;
import static org.kijun.dsl.validation.KijunIssue.EVIDENCE_MISSING;
import static org.kijun.dsl.validation.KijunIssue.EVIDENCE_OUTSIDE_FOLDER;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kijun.dsl.workspace.LibrarySource;
import org.kijun.dsl.workspace.Options;
import org.kijun.dsl.workspace.Progress;
import org.kijun.dsl.workspace.Workspace;
import org.kijun.model.findings.Finding;

class EvidenceRulesTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void writeEvidence() throws IOException {
        Files.createDirectories(folder.resolve("products/reports"));
        Files.writeString(folder.resolve("products/reports/a.txt"), "proof");
        Files.writeString(folder.resolve("secret.txt"), "secret");
    }

    @Test
    void evidenceThatIsThereAndUnchangedIsFine() throws IOException {
        assertEquals(List.of(), found("file \"reports/a.txt\" sha256 " + Hashes.of("proof")));
        assertEquals(List.of(), found("\"./reports/../reports/a.txt\""));
        assertEquals(List.of(), found("link \"https://example.org/../x\", certificate \"/C-1\""));
    }

    @Test
    void evidenceIsThere() throws IOException {
        assertEquals(List.of(EVIDENCE_MISSING), found("\"reports/b.txt\""));
        assertEquals(List.of(EVIDENCE_MISSING), found("\"reports\""));
    }

    @Test
    void evidenceIsUnchanged() throws IOException {
        assertEquals(List.of(EVIDENCE_CHANGED), found("\"reports/a.txt\" sha256 " + Hashes.of("other")));
    }

    @Test
    void evidenceStaysInTheFolder() throws IOException {
        for (var path : List.of("../secret.txt", "reports/../../secret.txt", "/etc/passwd", "C:/x", "\\\\\\\\server\\\\x", "..\\\\secret.txt")) {
            assertEquals(List.of(EVIDENCE_OUTSIDE_FOLDER), found("\"" + path + "\""), path);
        }
    }

    @Test
    void aLinkOutOfTheFolderIsNotFollowed() throws IOException {
        Files.createSymbolicLink(folder.resolve("products/reports/link.txt"), folder.resolve("secret.txt"));
        assertEquals(List.of(EVIDENCE_OUTSIDE_FOLDER), found("\"reports/link.txt\""));
    }

    private List<?> found(String evidence) throws IOException {
        var file = folder.resolve("products/p.kijun");
        Files.writeString(file, "requirement A { status draft } product p { A met { evidence " + evidence + " } }");
        return Workspace.open(List.of(file), LibrarySource.NONE, Options.DEFAULT, Progress.SILENT).findings().stream()
                .map(Finding::code).filter(code -> code.id().contains("evidence")).toList();
    }
}
