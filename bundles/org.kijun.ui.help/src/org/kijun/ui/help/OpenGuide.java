package org.kijun.ui.help;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.cheatsheets.OpenCheatSheetAction;

/** Opens the guide of a role. The platform's own command for it needs a bundle that the product does not have. */
public final class OpenGuide extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        new OpenCheatSheetAction("org.kijun.ui.help." + event.getParameter("org.kijun.ui.help.guide.role")).run();
        return null;
    }
}
