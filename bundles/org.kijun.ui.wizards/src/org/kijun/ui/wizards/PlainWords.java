package org.kijun.ui.wizards;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Locale;
import java.util.Objects;
import org.kijun.ui.texts.Texts;

/** Why a file cannot be written, and what to do about it. */
public final class PlainWords {
    private static final Texts TEXTS = Texts.of(PlainWords.class);

    private PlainWords() {
    }

    /** @param folder that was to be written into */
    public static String of(Throwable broken, Path folder) {
        var file = broken instanceof FileSystemException system ? Objects.toString(system.getFile(), folder.toString()) : folder.toString();
        var reason = broken instanceof FileSystemException system ? Objects.toString(system.getReason(), "") : Objects.toString(broken.getMessage(), "");
        if (broken instanceof AccessDeniedException || broken instanceof ReadOnlyFileSystemException) {
            return TEXTS.get("denied", file);
        }
        if (broken instanceof NoSuchFileException) {
            return TEXTS.get("gone", file);
        }
        return of(file, reason);
    }

    private static String of(String file, String reason) {
        var said = reason.toLowerCase(Locale.ROOT);
        if (said.contains("no space") || said.contains("not enough space") || said.contains("quota")) {
            return TEXTS.get("full", file);
        }
        if (said.contains("another process") || said.contains("being used") || said.contains("busy")) {
            return TEXTS.get("open-elsewhere", file);
        }
        return reason.isBlank() ? TEXTS.get("other", file) : TEXTS.get("other-because", file, reason);
    }
}
