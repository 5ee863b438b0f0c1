package org.kijun.rcp;

import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** The one window. */
final class KijunWindow extends WorkbenchWindowAdvisor {
    private static final String NAME = "Kijun";

    private KijunActions actions;

    KijunWindow(IWorkbenchWindowConfigurer configurer) {
        super(configurer);
    }

    @Override
    public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
        actions = new KijunActions(configurer);
        return actions;
    }

    @Override
    public void preWindowOpen() {
        var configurer = getWindowConfigurer();
        configurer.setInitialSize(new Point(1280, 800));
        configurer.setShowCoolBar(true);
        configurer.setShowStatusLine(true);
        configurer.setShowPerspectiveBar(false);
        configurer.setShowProgressIndicator(true);
        configurer.setTitle(NAME);
        configurer.getWindow().getPartService().addPartListener(new Title());
    }

    @Override
    public void postWindowOpen() {
        actions.reading().follow(getWindowConfigurer().getWindow());
    }

    private void title() {
        var page = getWindowConfigurer().getWindow().getActivePage();
        var editor = page == null ? null : page.getActiveEditor();
        getWindowConfigurer().setTitle(editor == null ? NAME : NAME + " – " + name(editor));
    }

    private static String name(IEditorPart editor) {
        var name = editor.getEditorInput().getName();
        return name == null || name.isEmpty() ? editor.getTitle() : name;
    }

    /** Keeps the title in step with the active editor. */
    private final class Title implements IPartListener2 {
        @Override
        public void partActivated(IWorkbenchPartReference part) {
            title();
        }

        @Override
        public void partBroughtToTop(IWorkbenchPartReference part) {
            title();
        }

        @Override
        public void partClosed(IWorkbenchPartReference part) {
            title();
        }

        @Override
        public void partInputChanged(IWorkbenchPartReference part) {
            title();
        }
    }
}
