package org.kijun.ui.commands;

import java.util.Map;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;
import org.kijun.ui.preferences.Theme;

/** Changes between light and dark. */
public final class SwitchTheme extends AbstractHandler implements IElementUpdater {
    @Override
    public Object execute(ExecutionEvent event) {
        var next = Theme.current() == Theme.DARK ? Theme.LIGHT : Theme.DARK;
        next.show();
        return null;
    }

    @Override
    public void updateElement(UIElement element, @SuppressWarnings("rawtypes") Map parameters) {
        element.setChecked(Theme.current() == Theme.DARK);
    }
}
