package org.kijun.ui.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.kijun.ui.toolbar.SearchField;

/** Puts the cursor into the search field. */
public final class FindElement extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        SearchField.focus(HandlerUtil.getActiveWorkbenchWindow(event));
        return null;
    }
}
