package org.kijun.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.kijun.ui.live.LiveProject;

class StartTest {
    @Test
    void theWindowOpensOnTheKijunPerspectiveAndTheLibraryIsRead() throws Exception {
        Bench.until("the library is read", () -> LiveProject.get().latest().isPresent());
        assertEquals("org.kijun.ui.perspective", Bench.page().getPerspective().getId());
        assertTrue(LiveProject.get().latest().orElseThrow().index().requirements().size() >= 237);
        Bench.picture("start");
    }
}
