package org.kijun.rcp;

import java.util.List;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.menu.MMenuSeparator;
import org.eclipse.e4.ui.model.application.ui.menu.MToolBarSeparator;

/** Menus and toolbars hold what these people need, not all that bundles of the platform bring for programmers. */
final class Contributions {
    /** How the ids of what is taken out begin. Our own bundles show commands of the platform too, so that its prefix alone does not tell. */
    private static final List<String> FOREIGN = List.of("team.main", "org.eclipse.team.", "org.eclipse.search.", "org.eclipse.compare.",
            "org.eclipse.debug.", "org.eclipse.ltk.", "org.eclipse.e4.ui.importer.", "org.eclipse.ui.ide.", "org.eclipse.ui.navigator.",
            "org.eclipse.ui.cheatsheets.", "org.eclipse.ui.views.properties.", "org.eclipse.ui.projectConfigure", "org.eclipse.ui.appearance",
            "org.eclipse.ui.editors", "org.eclipse.ui.file.restartWorkbench", "org.eclipse.ui.edit.text.toggleBlockSelectionMode",
            "org.eclipse.ui.edit.text.toMultiSelection", "org.eclipse.ui.genericeditor.source.menu",
            "org.eclipse.ui.genericeditor.togglehighlight");

    private Contributions() {
    }

    /** Before the first window opens. */
    static void tidy(MApplication application) {
        application.getMenuContributions().removeIf(contribution -> isEmptyWithoutForeign(contribution.getChildren()));
        application.getToolBarContributions().removeIf(contribution -> isEmptyWithoutForeign(contribution.getChildren()));
        application.getTrimContributions().removeIf(Contributions::isForeign);
    }

    private static boolean isEmptyWithoutForeign(List<? extends MUIElement> children) {
        children.removeIf(Contributions::isForeign);
        return children.stream().allMatch(child -> child instanceof MMenuSeparator || child instanceof MToolBarSeparator);
    }

    private static boolean isForeign(MUIElement element) {
        var id = element.getElementId();
        return id != null && FOREIGN.stream().anyMatch(id::startsWith);
    }
}
