package org.kijun.workflow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CancellationException;

/** The files that are being written. None is left when the user stops the program. */
final class Unfinished {
    private static final Set<Path> FILES = new HashSet<>();
    private static boolean stopped;

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(Unfinished::deleteAll, "kijun-unfinished-files"));
    }

    private Unfinished() {
    }

    /** A new empty file in the folder, hidden and with a name of its own. */
    static synchronized Path create(Path folder) throws IOException {
        if (stopped) {
            throw new CancellationException();
        }
        var file = Files.createFile(folder.resolve(".kijun-" + UUID.randomUUID() + ".part"));
        FILES.add(file);
        return file;
    }

    /** Puts the finished file into the place of the target, which is in the same folder. */
    static synchronized void move(Path file, Path target) throws IOException {
        if (stopped) {
            throw new CancellationException();
        }
        Files.move(file, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        FILES.remove(file);
    }

    /** Deletes the file if it is still there. */
    static synchronized void delete(Path file) throws IOException {
        FILES.remove(file);
        Files.deleteIfExists(file);
    }

    private static synchronized void deleteAll() {
        stopped = true;
        FILES.forEach(file -> file.toFile().delete());
    }
}
