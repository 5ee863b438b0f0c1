package org.kijun.workflow;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;

/** Writes a file that is there whole or not at all: beside the target first, synced to the disk, then moved into place. */
public final class WholeFile {
    /** What goes into the file. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private WholeFile() {
    }

    /**
     * Makes missing folders. A link stays a link and the file behind it is replaced; its permissions stay. On failure, also when the user
     * stops the program, the old file, if any, is as it was and nothing else is left behind.
     *
     * @throws FileSystemException when it cannot be written; it names the file and the reason
     */
    public static void write(Path target, Content content) throws IOException {
        var file = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
        if (Files.isDirectory(file)) {
            throw new FileSystemException(target.toString(), null, "Is a directory");
        }
        if (Files.exists(file) && !Files.isWritable(file)) {
            throw new AccessDeniedException(target.toString());
        }
        Files.createDirectories(file.getParent());
        var beside = beside(file, target);
        try {
            fill(beside, target, content);
            keepPermissions(file, beside);
            Unfinished.move(beside, file);
        } catch (FileSystemException broken) {
            throw named(target, broken.getReason(), broken);
        } finally {
            Unfinished.delete(beside);
        }
    }

    /** The user knows the folder, not the name of a file that is there for a moment only. */
    private static Path beside(Path file, Path target) throws IOException {
        try {
            return Unfinished.create(file.getParent());
        } catch (AccessDeniedException denied) {
            throw (AccessDeniedException) new AccessDeniedException(file.getParent().toString()).initCause(denied);
        } catch (FileSystemException broken) {
            throw named(target, broken.getReason(), broken);
        }
    }

    private static void fill(Path beside, Path target, Content content) throws IOException {
        try (var channel = FileChannel.open(beside, StandardOpenOption.WRITE)) {
            var disk = new Disk(Channels.newOutputStream(channel));
            try (var out = new BufferedOutputStream(disk)) {
                content.writeTo(out);
                out.flush();
                channel.force(true);
            } catch (IOException | RuntimeException broken) {
                if (disk.failure != null) {
                    throw named(target, disk.failure.getMessage(), disk.failure);
                }
                throw broken;
            }
        }
    }

    private static FileSystemException named(Path target, String reason, IOException cause) {
        var named = new FileSystemException(target.toString(), null, reason);
        named.initCause(cause);
        return named;
    }

    private static void keepPermissions(Path from, Path to) throws IOException {
        if (Files.exists(from) && Files.getFileAttributeView(from, PosixFileAttributeView.class) != null) {
            Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
        }
    }

    /** Remembers why the disk could not be written, since those who write to it may tell something else. */
    private static final class Disk extends OutputStream {
        private final OutputStream stream;
        private IOException failure;

        Disk(OutputStream stream) {
            this.stream = stream;
        }

        @Override
        public void write(int single) throws IOException {
            write(new byte[] {(byte) single}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            try {
                stream.write(bytes, from, length);
            } catch (IOException full) {
                failure = full;
                throw full;
            }
        }
    }
}
