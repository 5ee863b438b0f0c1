package org.kijun.ui.welcome;

import java.util.stream.Stream;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** The doors as a command, for cheat sheets and help; its parameter is the word of the door. */
public final class OpenDoor extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        var word = event.getParameter("org.kijun.ui.door.name");
        Stream.of(Door.values()).filter(door -> door.id().equals(word)).findFirst()
                .ifPresent(door -> Doors.open(HandlerUtil.getActiveWorkbenchWindow(event), door));
        return null;
    }
}
