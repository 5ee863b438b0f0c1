package org.kijun.rcp;

import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.ICoolBarManager;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.kijun.ui.texts.Texts;

/** Menus of the window; the bundles add what is theirs. */
final class KijunActions extends ActionBarAdvisor {
    private static final Texts TEXTS = Texts.of(KijunActions.class);

    KijunActions(IActionBarConfigurer configurer) {
        super(configurer);
    }

    @Override
    protected void makeActions(IWorkbenchWindow window) {
        for (var factory : new ActionFactory[] {ActionFactory.SAVE, ActionFactory.SAVE_ALL, ActionFactory.CLOSE, ActionFactory.QUIT,
            ActionFactory.UNDO, ActionFactory.REDO, ActionFactory.CUT, ActionFactory.COPY, ActionFactory.PASTE, ActionFactory.DELETE,
            ActionFactory.SELECT_ALL, ActionFactory.FIND, ActionFactory.PREFERENCES, ActionFactory.ABOUT}) {
            register(factory.create(window));
        }
    }

    @Override
    protected void fillMenuBar(IMenuManager bar) {
        bar.add(menu(IWorkbenchActionConstants.M_FILE, "file", ActionFactory.SAVE, ActionFactory.SAVE_ALL, ActionFactory.CLOSE, ActionFactory.QUIT));
        bar.add(menu(IWorkbenchActionConstants.M_EDIT, "edit", ActionFactory.UNDO, ActionFactory.REDO, ActionFactory.CUT, ActionFactory.COPY,
                ActionFactory.PASTE, ActionFactory.DELETE, ActionFactory.SELECT_ALL, ActionFactory.FIND));
        bar.findMenuUsingPath(IWorkbenchActionConstants.M_EDIT).insertAfter(ActionFactory.FIND.getId(), new GroupMarker(IWorkbenchActionConstants.FIND_EXT));
        bar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
        bar.add(menu(IWorkbenchActionConstants.M_WINDOW, "window", ActionFactory.PREFERENCES));
        bar.add(menu(IWorkbenchActionConstants.M_HELP, "help", ActionFactory.ABOUT));
    }

    @Override
    protected void fillCoolBar(ICoolBarManager bar) {
        bar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
    }

    private MenuManager menu(String id, String key, ActionFactory... actions) {
        var menu = new MenuManager(TEXTS.get(key), id);
        menu.add(new GroupMarker("start"));
        for (var action : actions) {
            menu.add(getAction(action.getId()));
        }
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        return menu;
    }
}
