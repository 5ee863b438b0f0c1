package org.kijun.ui.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.handlers.IHandlerService;

/** The button whose list holds all that can be made; the button itself makes what one begins with, a project. */
public final class NewMenu extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        try {
            HandlerUtil.getActiveWorkbenchWindow(event).getService(IHandlerService.class)
                    .executeCommand("org.kijun.ui.wizards.project.open", null);
        } catch (CommandException missing) {
            Platform.getLog(NewMenu.class).error(missing.getMessage(), missing);
        }
        return null;
    }
}
