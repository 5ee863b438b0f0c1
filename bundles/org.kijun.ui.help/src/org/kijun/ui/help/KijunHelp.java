package org.kijun.ui.help;

import org.eclipse.help.IContext;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.help.AbstractHelpUI;

/** The help of the workbench; F1 shows the page of the place where one is. */
public final class KijunHelp extends AbstractHelpUI {
    private static final String FIRST = "start";

    @Override
    public void displayHelp() {
        HelpWindow.show(Display.getCurrent(), FIRST);
    }

    @Override
    public void displaySearch() {
        search("");
    }

    @Override
    public void search(String words) {
        HelpWindow.search(Display.getCurrent(), words);
    }

    /** What the part in front of the user is about; the first page when it does not say. */
    @Override
    public void displayDynamicHelp() {
        HelpWindow.show(Display.getCurrent(), FIRST);
    }

    @Override
    public void displayContext(IContext context, int x, int y) {
        var topics = context == null ? null : context.getRelatedTopics();
        if (topics == null || topics.length == 0) {
            displayHelp();
        } else {
            displayHelpResource(topics[0].getHref());
        }
    }

    /** Takes the address of a page: its file with or without folders. */
    @Override
    public void displayHelpResource(String address) {
        var file = address.substring(address.lastIndexOf('/') + 1);
        HelpWindow.show(Display.getCurrent(), file.endsWith(".md") ? file.substring(0, file.length() - 3) : file);
    }

    @Override
    public boolean isContextHelpDisplayed() {
        return HelpWindow.isOpen();
    }
}
