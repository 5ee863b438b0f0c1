package org.kijun.editor.server;

import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchListener;
import org.eclipse.ui.PlatformUI;
import org.kijun.editor.findings.FindingAnnotations;
import org.kijun.editor.text.KijunTexts;

/** Brings the language service up after the window, and down with the workbench. */
public final class AtStart implements IStartup {
    @Override
    public void earlyStartup() {
        KijunTexts.get().start();
        FindingAnnotations.start();
        LanguageService.get().start();
        PlatformUI.getWorkbench().addWorkbenchListener(new End());
    }

    private static final class End implements IWorkbenchListener {
        @Override
        public boolean preShutdown(IWorkbench workbench, boolean forced) {
            return true;
        }

        @Override
        public void postShutdown(IWorkbench workbench) {
            LanguageService.get().stop();
        }
    }
}
