package org.kijun.rcp;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.kijun.rcp.workspace.Opening;

/** Finds a folder for the workspace and runs the workbench on it. */
public final class KijunApplication implements IApplication {
    @Override
    public Object start(IApplicationContext context) {
        Display.setAppName("Kijun");
        var display = PlatformUI.createDisplay();
        try {
            var opening = new Opening(display);
            return opening.succeeds() ? run(display, opening) : EXIT_OK;
        } finally {
            display.dispose();
        }
    }

    private static Object run(Display display, Opening opening) {
        var code = PlatformUI.createAndRunWorkbench(display, new KijunWorkbench(opening.isFresh()));
        return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
    }

    @Override
    public void stop() {
        if (PlatformUI.isWorkbenchRunning()) {
            var workbench = PlatformUI.getWorkbench();
            workbench.getDisplay().syncExec(workbench::close);
        }
    }
}
