package org.kijun.ui.matrix;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.NotEnabledException;
import org.eclipse.core.commands.NotHandledException;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;

/** Commands of other parts of the workbench. */
final class Commands {
    static final String EXPORT = "org.kijun.ui.wizards.export.open";
    static final String NEW_PROJECT = "org.kijun.ui.wizards.project.open";

    private Commands() {
    }

    static boolean isThere(String id) {
        var command = PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(id);
        return command.isDefined() && command.isHandled();
    }

    /** Does nothing when the command cannot be run now. */
    static void run(String id) {
        try {
            PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(id, null);
        } catch (ExecutionException | NotDefinedException | NotEnabledException | NotHandledException unrun) {
            Platform.getLog(Commands.class).warn(unrun.getMessage(), unrun);
        }
    }
}
