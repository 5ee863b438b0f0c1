package org.kijun.ui.tests.rcp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kijun.ui.chosen.Chosen;
import org.kijun.ui.tests.Bench;
import org.kijun.ui.tests.Projects;
import org.kijun.ui.tests.Shells;

class WelcomeTest {
    @BeforeEach
    void welcome() throws Exception {
        var window = PlatformUI.getWorkbench().getWorkbenchWindows()[0];
        PlatformUI.getWorkbench().getIntroManager().showIntro(window, false);
        Bench.until("the doors are there", () -> door("draft") != null);
    }

    @AfterEach
    void tidy() throws Exception {
        Bench.page().closeAllEditors(false);
        Chosen.get().product("");
        Chosen.get().baseline("");
        Projects.delete(ResourcesPlugin.getWorkspace().getRoot().getProject("kijun-sample"));
    }

    @Test
    void oneClickLeadsAWriterToADraft() throws Exception {
        Bench.picture("welcome");
        Shells.select(door("draft"));
        Bench.until("the draft is open", () -> editor().equals("requirements.kijun"));
        assertNull(PlatformUI.getWorkbench().getIntroManager().getIntro());
        Bench.picture("welcome-draft");
    }

    @Test
    void oneClickLeadsAVendorToAProduct() throws Exception {
        Shells.select(door("map"));
        Bench.until("the product is open", () -> editor().equals("sakura-wr-1900.kijun"));
        assertEquals("sample/sakura-wr-1900", Chosen.get().product().orElseThrow());
        Bench.picture("welcome-map");
    }

    @Test
    void oneClickLeadsARegulatorToTheExport() throws Exception {
        var seen = new boolean[1];
        Shells.next(dialog -> {
            Bench.picture("welcome-export");
            seen[0] = true;
        });
        Shells.select(door("export"));
        Bench.until("the export is open", () -> seen[0]);
        assertEquals("home-router", Chosen.get().baseline().orElseThrow());
    }

    private static Button door(String word) {
        return Shells.find(Shells.main(), Button.class, button -> word.equals(button.getData("org.kijun.ui.door"))).orElse(null);
    }

    private static String editor() {
        if (Shells.all(Shells.main(), Tree.class).stream().noneMatch(Tree::isVisible)) {
            return "";
        }
        var editor = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage().getActiveEditor();
        return editor == null ? "" : editor.getEditorInput().getName();
    }
}
