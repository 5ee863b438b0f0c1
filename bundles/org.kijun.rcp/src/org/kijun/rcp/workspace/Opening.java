package org.kijun.rcp.workspace;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.kijun.ui.texts.Texts;

/**
 * Opens the workspace: the folder behind {@code -data}, else {@code Kijun/workspace} in the user's home. A folder that another window has
 * open, or that cannot be written, is told to the user, who may choose another one.
 */
public final class Opening {
    private static final Texts TEXTS = Texts.of(Opening.class);

    private final Display display;
    private final boolean succeeds;
    private boolean fresh;

    public Opening(Display display) {
        this.display = display;
        this.succeeds = open(Platform.getInstanceLocation());
    }

    /** Whether there is a workspace to work in; the user has been told why if not. */
    public boolean succeeds() {
        return succeeds;
    }

    /** Whether the workspace knows nothing about its projects: it is new, or what it knew had to be set aside. */
    public boolean isFresh() {
        return fresh;
    }

    /** Where the workspace lies unless the user says otherwise. */
    public static Path usual() {
        return Path.of(System.getProperty("user.home"), "Kijun", "workspace");
    }

    private boolean open(Location location) {
        if (location.isSet()) {
            return openGiven(location);
        }
        var folder = Optional.of(usual());
        while (folder.isPresent()) {
            var trouble = trouble(location, folder.get());
            if (trouble.isEmpty()) {
                return repair(folder.get());
            }
            folder = another(trouble.get());
        }
        return false;
    }

    private boolean openGiven(Location location) {
        var folder = Path.of(URI.create(location.getURL().toString().replace(" ", "%20")));
        try {
            var trouble = denied(folder).or(() -> locked(location) ? Optional.of(TEXTS.get("open", folder)) : Optional.empty());
            if (trouble.isPresent()) {
                tell(trouble.get() + "\n\n" + TEXTS.get("data"));
                return false;
            }
            return repair(folder);
        } catch (IllegalStateException set) {
            return repair(folder);
        }
    }

    private static boolean locked(Location location) {
        try {
            return !location.lock();
        } catch (IOException unlockable) {
            return true;
        }
    }

    /** What keeps the folder from being used; empty when it is ours from now on. */
    private static Optional<String> trouble(Location location, Path folder) {
        var denied = denied(folder);
        if (denied.isPresent()) {
            return denied;
        }
        try {
            return location.set(folder.toUri().toURL(), true) ? Optional.empty() : Optional.of(TEXTS.get("open", folder));
        } catch (IOException unlockable) {
            return Optional.of(TEXTS.get("denied", folder));
        }
    }

    private static Optional<String> denied(Path folder) {
        try {
            Files.createDirectories(folder);
            var state = folder.resolve(".metadata");
            var isWritable = Files.isWritable(folder) && (!Files.exists(state) || Files.isDirectory(state) && Files.isWritable(state));
            return isWritable ? Optional.empty() : Optional.of(TEXTS.get("denied", folder));
        } catch (IOException unmade) {
            return Optional.of(TEXTS.get("denied", folder));
        }
    }

    private Optional<Path> another(String trouble) {
        var answers = new String[] {TEXTS.get("another"), TEXTS.get("quit")};
        var dialog = new MessageDialog(null, "Kijun", null, trouble, MessageDialog.WARNING, 0, answers);
        if (dialog.open() != 0) {
            return Optional.empty();
        }
        var shell = new Shell(display);
        try {
            var folders = new DirectoryDialog(shell);
            folders.setMessage(TEXTS.get("another.message"));
            return Optional.ofNullable(folders.open()).map(Path::of);
        } finally {
            shell.dispose();
        }
    }

    /** What the workbench itself keeps is replaced when it cannot be read; projects and texts stay as they are. */
    private boolean repair(Path folder) {
        var aside = new KeptState(folder).setAsideWhatIsBroken();
        fresh = aside.isProjectsLost() || !Files.exists(folder.resolve(".metadata/.plugins/org.eclipse.core.resources"));
        if (aside.isAny()) {
            tell(TEXTS.get("broken", aside.folder()));
        }
        return true;
    }

    private static void tell(String message) {
        MessageDialog.openWarning(null, "Kijun", message);
    }
}
