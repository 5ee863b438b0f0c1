package org.kijun.rcp;

import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.ICoolBarManager;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.actions.ContributionItemFactory;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.kijun.ui.texts.Texts;

/** Menus of the window; the bundles add what is theirs at the groups. */
final class KijunActions extends ActionBarAdvisor {
    private static final Texts TEXTS = Texts.of(KijunActions.class);
    private static final ActionFactory[] ACTIONS = {ActionFactory.SAVE, ActionFactory.SAVE_ALL, ActionFactory.CLOSE, ActionFactory.CLOSE_ALL,
        ActionFactory.QUIT, ActionFactory.UNDO, ActionFactory.REDO, ActionFactory.CUT, ActionFactory.COPY, ActionFactory.PASTE,
        ActionFactory.DELETE, ActionFactory.SELECT_ALL, ActionFactory.FIND, ActionFactory.BACKWARD_HISTORY, ActionFactory.FORWARD_HISTORY,
        ActionFactory.NEXT_EDITOR, ActionFactory.RESET_PERSPECTIVE, ActionFactory.PREFERENCES, ActionFactory.INTRO,
        ActionFactory.HELP_CONTENTS, ActionFactory.DYNAMIC_HELP};

    private final Reading reading = new Reading();
    private IWorkbenchWindow window;

    KijunActions(IActionBarConfigurer configurer) {
        super(configurer);
    }

    Reading reading() {
        return reading;
    }

    @Override
    protected void makeActions(IWorkbenchWindow workbenchWindow) {
        window = workbenchWindow;
        for (var factory : ACTIONS) {
            register(factory.create(window));
        }
    }

    @Override
    protected void fillMenuBar(IMenuManager bar) {
        bar.add(file());
        bar.add(edit());
        bar.add(menu(IWorkbenchActionConstants.M_NAVIGATE, "navigate"));
        bar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
        bar.add(window());
        bar.add(help());
    }

    private MenuManager file() {
        var menu = menu(IWorkbenchActionConstants.M_FILE, "file");
        menu.insertAfter("start", new MenuManager(TEXTS.get("new"), "new"));
        menu.insertAfter("new", new GroupMarker("open"));
        add(menu, ActionFactory.CLOSE, ActionFactory.CLOSE_ALL, null, ActionFactory.SAVE, ActionFactory.SAVE_ALL, null);
        menu.add(new GroupMarker("export"));
        add(menu, null, ActionFactory.QUIT);
        return menu;
    }

    private MenuManager edit() {
        var menu = menu(IWorkbenchActionConstants.M_EDIT, "edit");
        add(menu, ActionFactory.UNDO, ActionFactory.REDO, null, ActionFactory.CUT, ActionFactory.COPY, ActionFactory.PASTE, null,
                ActionFactory.DELETE, ActionFactory.SELECT_ALL, null, ActionFactory.FIND);
        menu.add(new GroupMarker(IWorkbenchActionConstants.FIND_EXT));
        return menu;
    }

    private MenuManager window() {
        var menu = menu(IWorkbenchActionConstants.M_WINDOW, "window");
        var views = new MenuManager(TEXTS.get("views"), "views");
        views.add(ContributionItemFactory.VIEWS_SHORTLIST.create(window));
        menu.insertAfter("start", views);
        add(menu, ActionFactory.NEXT_EDITOR, ActionFactory.RESET_PERSPECTIVE);
        menu.add(new Separator("appearance"));
        add(menu, null, ActionFactory.PREFERENCES);
        return menu;
    }

    private MenuManager help() {
        var menu = menu(IWorkbenchActionConstants.M_HELP, "help");
        add(menu, ActionFactory.INTRO, null, ActionFactory.HELP_CONTENTS, ActionFactory.DYNAMIC_HELP);
        menu.add(new GroupMarker("roles"));
        menu.add(new Separator("about"));
        return menu;
    }

    /** Null makes a line. */
    private void add(MenuManager menu, ActionFactory... factories) {
        for (var factory : factories) {
            if (factory == null) {
                menu.add(new Separator());
            } else {
                menu.add(getAction(factory.getId()));
            }
        }
    }

    private static MenuManager menu(String id, String key) {
        var menu = new MenuManager(TEXTS.get(key), id);
        menu.add(new GroupMarker("start"));
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        return menu;
    }

    @Override
    protected void fillCoolBar(ICoolBarManager bar) {
        bar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
    }

    @Override
    protected void fillStatusLine(IStatusLineManager line) {
        line.add(reading.item());
    }
}
