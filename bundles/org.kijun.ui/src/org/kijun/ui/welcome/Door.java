package org.kijun.ui.welcome;

import java.nio.file.Path;
import java.util.Locale;
import org.kijun.workflow.SampleProject;

/** A way into the work, one for each of the three roles. */
public enum Door {
    /** A working group writes requirements. */
    DRAFT(SampleProject.DRAFT, ""),
    /** A vendor answers for a product. */
    MAP(SampleProject.PRODUCT, ""),
    /** A regulator hands out checklists. */
    EXPORT(SampleProject.PRODUCT, "org.kijun.ui.wizards.export.open");

    private final Path file;
    private final String command;

    Door(Path file, String command) {
        this.file = file;
        this.command = command;
    }

    /** What opens behind it, relative to the sample project. */
    Path file() {
        return file;
    }

    /** The command that runs after the file is open; empty for none. */
    String command() {
        return command;
    }

    /** Lower case word, as in keys of texts. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
