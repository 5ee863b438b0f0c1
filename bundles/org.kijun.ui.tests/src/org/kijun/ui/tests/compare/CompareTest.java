package org.kijun.ui.tests.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kijun.ui.subject.Opener;
import org.kijun.ui.tests.Bench;
import org.kijun.ui.tests.Projects;
import org.kijun.ui.tests.Shells;

class CompareTest {
    private static final String BEFORE = """
        requirement CMP-1 ja "一つ目" en "First" {
            shall ja "機器は、合言葉を求める。" en "The device shall ask for a password."
        }

        requirement CMP-2 ja "二つ目" en "Second" {
            shall ja "機器は、記録を残す。" en "The device shall keep a log."
        }
        """;

    private IProject project;

    @AfterEach
    void tidy() throws Exception {
        Bench.page().closeAllEditors(false);
        Projects.delete(project);
    }

    @Test
    void anEarlierStateIsComparedClauseByClause() throws Exception {
        project = Projects.of("compared", Map.of("draft.kijun", BEFORE));
        var file = project.getFile("draft.kijun");
        change(file, BEFORE.replace("ask for a password", "ask for a strong password").replace("CMP-2", "CMP-3").replace("keep a log.", "keep a log of logins."));
        IDE.openEditor(Bench.page(), file, Opener.KIJUN_EDITOR);
        Shells.next(dialog -> {
            Bench.picture("compare-history");
            Shells.select(Shells.find(dialog, Button.class, button -> button == dialog.getDefaultButton()).orElseThrow());
        });
        PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand("org.kijun.ui.compare.history", null);
        Bench.until("the changes are listed", () -> changes() != null && changes().getItemCount() > 0);
        var kinds = Stream.of(changes().getItems()).map(item -> item.getText(1)).toList();
        assertTrue(kinds.containsAll(List.of("CMP-1", "CMP-2", "CMP-3")), kinds.toString());
        changes().setSelection(0);
        changes().notifyListeners(SWT.DefaultSelection, new Event());
        Bench.settle();
        assertEquals(2, Shells.all(Shells.main(), StyledText.class).stream().filter(text -> text.isVisible() && text.getSelectionCount() > 0).count());
        Bench.picture("compare");
    }

    private static void change(IFile file, String text) throws Exception {
        file.setContents(text.getBytes(StandardCharsets.UTF_8), IResource.KEEP_HISTORY, null);
    }

    private static Table changes() {
        return Shells.find(Shells.main(), Table.class, table -> table.isVisible() && table.getColumnCount() == 5).orElse(null);
    }
}
