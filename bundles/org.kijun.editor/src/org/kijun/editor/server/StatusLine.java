package org.kijun.editor.server;

import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.PlatformUI;

/** Says something that nobody has to answer, at the foot of the window. */
public final class StatusLine {
    private StatusLine() {
    }

    /** May be called in every thread. */
    public static void say(String message) {
        if (PlatformUI.isWorkbenchRunning()) {
            PlatformUI.getWorkbench().getDisplay().asyncExec(() -> show(message));
        }
    }

    private static void show(String message) {
        var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        var part = window == null || window.getActivePage() == null ? null : window.getActivePage().getActivePart();
        if (part != null) {
            show(part.getSite(), message);
        }
    }

    private static void show(IWorkbenchPartSite site, String message) {
        var bars = switch (site) {
            case IEditorSite editor -> editor.getActionBars();
            case IViewSite view -> view.getActionBars();
            default -> null;
        };
        if (bars != null) {
            bars.getStatusLineManager().setMessage(message);
        }
    }
}
