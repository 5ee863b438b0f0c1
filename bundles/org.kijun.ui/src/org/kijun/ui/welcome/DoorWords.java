package org.kijun.ui.welcome;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.core.commands.IParameterValues;
import org.kijun.ui.texts.Texts;

/** The doors that the command can open. */
public final class DoorWords implements IParameterValues {
    @Override
    public Map<String, String> getParameterValues() {
        return Stream.of(Door.values()).collect(Collectors.toMap(door -> Texts.of(DoorWords.class).get(door.id()), Door::id));
    }
}
