package org.kijun.ui.help;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the guide of a role. */
public final class OpenGuide extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        try {
            var page = HandlerUtil.getActiveWorkbenchWindow(event).getActivePage();
            var view = (GuideView) page.showView(GuideView.ID);
            view.show(Guide.of(event.getParameter("org.kijun.ui.help.guide.role")));
            return null;
        } catch (PartInitException unopened) {
            throw new ExecutionException(unopened.getMessage(), unopened);
        }
    }
}
