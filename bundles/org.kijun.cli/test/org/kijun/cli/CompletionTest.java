package org.kijun.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class CompletionTest {
    @Test
    void theWordsOfClosedSetsAreOffered() {
        var ran = Ran.inEnglish(Path.of("/no/such/folder"), "completion");
        assertEquals(ExitCode.FINE, ran.code());
        for (var offered : List.of("\"matrix\" \"checklist\"", "\"xlsx\"", "\"ja\" \"en\"", "\"maker\"", "\"kijun.cycle=\"", "\"products\"")) {
            assertTrue(ran.out().contains(offered), offered + "\n" + ran.out());
        }
    }
}
