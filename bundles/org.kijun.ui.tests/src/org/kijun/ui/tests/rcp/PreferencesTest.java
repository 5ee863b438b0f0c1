package org.kijun.ui.tests.rcp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Map;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kijun.dsl.validation.KijunIssue;
import org.kijun.model.findings.Severities;
import org.kijun.ui.preferences.KijunPreferences;
import org.kijun.ui.preferences.Theme;
import org.kijun.ui.tests.Bench;
import org.kijun.ui.tests.Shells;

class PreferencesTest {
    @AfterEach
    void tidy() {
        KijunPreferences.severities(Severities.DEFAULT);
        Theme.LIGHT.show();
    }

    @Test
    void thePagesAreOursAndAFewThatMatter() throws Exception {
        var dialog = PreferencesUtil.createPreferenceDialogOn(Shells.main(), "org.kijun.ui.preferences", null, null);
        dialog.setBlockOnOpen(false);
        dialog.open();
        Bench.picture("preferences");
        var pages = Shells.all(dialog.getShell(), Tree.class).getFirst().getItems();
        for (var page : pages) {
            assertFalse(page.getText().matches("(?i).*(team|run|java|install|search|help).*"), page.getText());
        }
        dialog.close();
    }

    @Test
    void eachFindingHasASeverityToChange() throws Exception {
        var dialog = PreferencesUtil.createPreferenceDialogOn(Shells.main(), "org.kijun.ui.preferences.findings", null, null);
        dialog.setBlockOnOpen(false);
        dialog.open();
        Bench.picture("preferences-findings");
        assertEquals(KijunIssue.values().length, Shells.all(dialog.getShell(), Table.class).getFirst().getItemCount());
        dialog.close();
    }

    @Test
    void severitiesAreKeptAndTold() {
        var told = new int[1];
        var stop = KijunPreferences.followSeverities(() -> told[0]++);
        KijunPreferences.severities(new Severities(Map.of(KijunIssue.REQUIREMENT_WITHOUT_TEST.id(), "off")));
        assertEquals("off", KijunPreferences.severities().levels().get(KijunIssue.REQUIREMENT_WITHOUT_TEST.id()));
        assertEquals(1, told[0]);
        stop.run();
    }

    @Test
    void theDarkAppearanceIsShownAtOnce() throws Exception {
        Theme.DARK.show();
        Bench.picture("dark");
        PlatformUI.getWorkbench().getIntroManager().showIntro(PlatformUI.getWorkbench().getWorkbenchWindows()[0], false);
        Bench.until("the welcome page is there", () -> Shells.find(Shells.main(), Button.class, button -> button.getData("org.kijun.ui.door") != null && button.isVisible()).isPresent());
        Bench.picture("dark-welcome");
        PlatformUI.getWorkbench().getIntroManager().closeIntro(PlatformUI.getWorkbench().getIntroManager().getIntro());
        assertEquals(Theme.DARK, Theme.current());
    }
}
