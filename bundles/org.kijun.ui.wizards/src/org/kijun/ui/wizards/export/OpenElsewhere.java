package org.kijun.ui.wizards.export;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Office programs leave a mark beside the file that they have open. */
final class OpenElsewhere {
    private OpenElsewhere() {
    }

    static boolean is(Path file) {
        var name = file.getFileName().toString();
        return Stream.of("~$" + name, "~$" + name.substring(Math.min(2, name.length())), ".~lock." + name + "#")
                .anyMatch(mark -> Files.exists(file.resolveSibling(mark)));
    }
}
