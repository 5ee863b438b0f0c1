package org.kijun.rcp;

import java.util.List;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.menu.MMenuSeparator;
import org.eclipse.e4.ui.model.application.ui.menu.MToolBarSeparator;

/** Menus and toolbars hold what these people need, not all that bundles of the platform bring for programmers. */
final class Contributions {
    /** What the bundles of the platform put into menus begins like this; what we want of it stands in our own menus. */
    private static final List<String> FOREIGN = List.of("org.eclipse.", "team.main");

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
