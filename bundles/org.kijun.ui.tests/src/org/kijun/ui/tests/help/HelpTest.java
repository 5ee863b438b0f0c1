package org.kijun.ui.tests.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kijun.ui.tests.Bench;
import org.kijun.ui.tests.Shells;
import org.kijun.ui.texts.Texts;

class HelpTest {
    private static final String GUIDE = "org.kijun.ui.help.guide.view";

    @AfterEach
    void tidy() {
        Shells.others().forEach(Shell::close);
        var sheets = Bench.page().findView(GUIDE);
        if (sheets != null) {
            Bench.page().hideView(sheets);
        }
    }

    @Test
    void theHelpOpensAndIsSearched() throws Exception {
        PlatformUI.getWorkbench().getHelpSystem().displayHelp();
        Bench.until("the help is open", () -> help() != null);
        Bench.picture("help");
        var query = Shells.all(help(), Text.class).getFirst();
        query.setText(Texts.language().equals("ja") ? "判定 理由" : "verdict evidence");
        Bench.settle();
        var found = Shells.all(help(), Tree.class).getFirst();
        assertTrue(found.getItemCount() > 0 && found.getItem(0).getData() != null);
        Bench.picture("help-search");
    }

    @Test
    void helpForAPlaceShowsItsPage() throws Exception {
        for (var page : List.of("things", "traceability", "why", "findings", "coverage", "matrix", "product", "wizards", "export", "editor",
                "preferences", "compare")) {
            PlatformUI.getWorkbench().getHelpSystem().displayHelp("org.kijun.ui.help." + page);
            Bench.until("the help is open", () -> help() != null);
            var selected = Shells.all(help(), Tree.class).getFirst().getSelection();
            assertEquals(1, selected.length, page);
            assertTrue(selected[0].getData().toString().contains("id=" + page + ","), page);
        }
        Bench.picture("help-place");
    }

    @Test
    void theGuidesOfTheThreeRolesOpen() throws Exception {
        for (var role : List.of("writer", "vendor", "regulator")) {
            var commands = PlatformUI.getWorkbench().getService(ICommandService.class);
            var command = commands.deserialize("org.kijun.ui.help.guide(org.kijun.ui.help.guide.role=" + role + ")");
            run(command);
            Bench.until("the guide is open", () -> Bench.page().findView(GUIDE) != null);
            Bench.picture("guide-" + role);
            var steps = Shells.all(Shells.main(), Button.class).stream().filter(button -> button.getData(GUIDE) != null).toList();
            for (var step : steps) {
                assertTrue(commands.deserialize((String) step.getData(GUIDE)).getCommand().isHandled(), step.getData(GUIDE).toString());
            }
            assertTrue(steps.size() >= 4, role);
        }
    }

    @Test
    void theAboutDialogTellsVersions() throws Exception {
        var seen = new String[1];
        Shells.next(dialog -> {
            seen[0] = Shells.all(dialog, Text.class).getFirst().getText();
            Bench.picture("about");
        });
        run(PlatformUI.getWorkbench().getService(ICommandService.class).deserialize("org.kijun.ui.help.about"));
        Bench.until("the dialog was seen", () -> seen[0] != null);
        assertTrue(seen[0].contains("Kijun 0.1.0") && seen[0].contains("Java " + System.getProperty("java.version")), seen[0]);
    }

    private static void run(ParameterizedCommand command) throws Exception {
        PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
    }

    private static Shell help() {
        return Shells.others().stream().filter(shell -> shell.getData("org.kijun.ui.help") != null).findFirst().orElse(null);
    }
}
