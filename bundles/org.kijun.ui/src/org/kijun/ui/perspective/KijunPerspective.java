package org.kijun.ui.perspective;

import java.util.List;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Things on the left, texts in the middle, what is known about the selected thing on the right, findings and progress below. */
public final class KijunPerspective implements IPerspectiveFactory {
    @Override
    public void createInitialLayout(IPageLayout layout) {
        var middle = layout.getEditorArea();
        layout.createFolder("left", IPageLayout.LEFT, 0.22f, middle).addView("org.kijun.ui.views.things");
        var right = layout.createFolder("right", IPageLayout.RIGHT, 0.70f, middle);
        right.addView("org.kijun.ui.views.traceability");
        right.addView(IPageLayout.ID_OUTLINE);
        right.addPlaceholder("org.kijun.ui.help.guide.view");
        layout.createFolder("rightBelow", IPageLayout.BOTTOM, 0.55f, "right").addView("org.kijun.ui.views.why");
        var below = layout.createFolder("below", IPageLayout.BOTTOM, 0.72f, middle);
        below.addView("org.kijun.ui.views.findings");
        below.addView("org.kijun.ui.views.coverage");
        below.addPlaceholder(IPageLayout.ID_PROGRESS_VIEW);
        for (var view : List.of("things", "traceability", "why", "findings", "coverage")) {
            layout.addShowViewShortcut("org.kijun.ui.views." + view);
        }
        layout.addShowViewShortcut(IPageLayout.ID_OUTLINE);
        layout.addShowViewShortcut(IPageLayout.ID_PROGRESS_VIEW);
    }
}
