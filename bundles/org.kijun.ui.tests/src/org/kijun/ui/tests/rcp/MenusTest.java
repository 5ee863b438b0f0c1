package org.kijun.ui.tests.rcp;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.junit.jupiter.api.Test;
import org.kijun.ui.tests.Bench;
import org.kijun.ui.tests.Shells;

class MenusTest {
    @Test
    void theMenusHoldNothingForProgrammers() throws Exception {
        var lines = new ArrayList<String>();
        collect(Shells.main().getMenuBar(), "", lines);
        Bench.settle();
        var folder = Path.of(System.getProperty("kijun.pictures", "target/pictures"));
        Files.createDirectories(folder);
        Files.write(folder.resolve("menus.txt"), lines);
        assertTrue(lines.size() > 25, lines.toString());
        for (var line : lines) {
            assertFalse(line.matches("(?i).*(java|team|external tool|run |working set|annotation|build|debug|patch|git).*"), line);
        }
    }

    private static void collect(Menu menu, String indent, List<String> lines) {
        menu.notifyListeners(SWT.Show, new Event());
        for (var item : menu.getItems()) {
            if ((item.getStyle() & SWT.SEPARATOR) == 0) {
                lines.add(indent + item.getText().replace('\t', ' ') + (item.isEnabled() ? "" : " (off)"));
            }
            if (item.getMenu() != null) {
                collect(item.getMenu(), indent + "    ", lines);
            }
        }
        menu.notifyListeners(SWT.Hide, new Event());
    }
}
