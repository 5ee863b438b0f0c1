package org.kijun.rcp;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.ui.PlatformUI;

/** Runs the workbench. */
public final class KijunApplication implements IApplication {
    @Override
    public Object start(IApplicationContext context) {
        var display = PlatformUI.createDisplay();
        try {
            var code = PlatformUI.createAndRunWorkbench(display, new KijunWorkbench());
            return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
        } finally {
            display.dispose();
        }
    }

    @Override
    public void stop() {
        if (PlatformUI.isWorkbenchRunning()) {
            var workbench = PlatformUI.getWorkbench();
            workbench.getDisplay().syncExec(workbench::close);
        }
    }
}
