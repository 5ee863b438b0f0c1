package org.kijun.ui.tests.rcp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kijun.report.Languages;
import org.kijun.ui.chosen.Chosen;
import org.kijun.ui.live.LiveProject;
import org.kijun.ui.tests.Bench;
import org.kijun.ui.tests.Shells;

class ToolbarTest {
    @BeforeEach
    void read() throws Exception {
        Bench.until("the library is read", () -> LiveProject.get().latest().isPresent());
    }

    @AfterEach
    void tidy() {
        Chosen.get().product("");
        Chosen.get().baseline("");
        Bench.page().closeAllEditors(false);
    }

    @Test
    void aProductIsFoundInTheListAndChosen() throws Exception {
        Shells.select(choice("product"));
        Bench.until("the list is open", () -> list() != null);
        var query = Shells.all(list().getShell(), Text.class).getFirst();
        query.setText("er-550");
        Bench.picture("toolbar-product");
        assertEquals(1, list().getItemCount());
        list().notifyListeners(SWT.DefaultSelection, new Event());
        Bench.settle();
        assertEquals("acme-er-550", Chosen.get().product().orElseThrow());
        assertTrue(choice("product").getToolTipText().contains("ER-550"), choice("product").getToolTipText());
        Bench.picture("toolbar-chosen");
    }

    @Test
    void theLanguageOfContentsIsChosen() throws Exception {
        var before = Chosen.get().languages();
        Shells.select(choice("language"));
        Bench.until("the list is open", () -> list() != null);
        list().setSelection(Languages.BOTH.ordinal());
        list().notifyListeners(SWT.DefaultSelection, new Event());
        assertEquals(Languages.BOTH, Chosen.get().languages());
        Bench.settle();
        Chosen.get().languages(before);
    }

    @Test
    void anElementIsFoundByItsNumberAndOpens() throws Exception {
        var field = Shells.find(Shells.main(), Text.class, text -> text.getData("org.kijun.ui.search") != null).orElseThrow();
        Shells.main().forceActive();
        Bench.settle();
        field.setFocus();
        field.setText("COM-12");
        Bench.until("something is found", () -> list() != null && list().getItemCount() > 0);
        Bench.picture("toolbar-search");
        list().setSelection(0);
        list().notifyListeners(SWT.DefaultSelection, new Event());
        Bench.until("the text is open", () -> Bench.page().getActiveEditor() != null);
        assertEquals("common.kijun", Bench.page().getActiveEditor().getEditorInput().getName());
        assertTrue(Shells.main().getText().contains("common.kijun"));
        Bench.picture("toolbar-found");
    }

    private static Button choice(String key) {
        return Shells.find(Shells.main(), Button.class, button -> key.equals(button.getData("org.kijun.ui.choice"))).orElseThrow();
    }

    private static Table list() {
        return Shells.others().stream().flatMap(shell -> Stream.ofNullable(Shells.all(shell, Table.class).stream().findFirst().orElse(null)))
                .findFirst().orElse(null);
    }
}
