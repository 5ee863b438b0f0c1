package org.kijun.ui.help;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.action.Action;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.cheatsheets.ICheatSheetAction;
import org.eclipse.ui.cheatsheets.ICheatSheetManager;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;

/** What the button of a guide's step does: the command that is its first parameter, written as the platform writes commands. */
public final class RunCommand extends Action implements ICheatSheetAction {
    @Override
    public void run(String[] parameters, ICheatSheetManager manager) {
        try {
            var workbench = PlatformUI.getWorkbench();
            var command = workbench.getService(ICommandService.class).deserialize(parameters[0]);
            workbench.getService(IHandlerService.class).executeCommand(command, null);
            notifyResult(true);
        } catch (CommandException failed) {
            Platform.getLog(RunCommand.class).error(failed.getMessage(), failed);
            notifyResult(false);
        }
    }
}
