package org.kijun.workflow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** Files that answers name, beside the text that names them. */
final class EvidenceFiles {
    private static final int BUFFER = 1 << 16;

    private EvidenceFiles() {
    }

    /** SHA-256 of the file; empty when it is not there or outside of the folder of the text. */
    static Optional<String> sha256(Path text, String target) throws IOException {
        var folder = text.toAbsolutePath().normalize().getParent();
        var file = inside(folder, target);
        if (file.isEmpty() || !Files.isRegularFile(file.get())) {
            return Optional.empty();
        }
        try (var in = Files.newInputStream(file.get())) {
            var digest = MessageDigest.getInstance("SHA-256");
            var buffer = new byte[BUFFER];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
            return Optional.of(HexFormat.of().formatHex(digest.digest()));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }

    private static Optional<Path> inside(Path folder, String target) {
        try {
            return Optional.of(folder.resolve(target).normalize()).filter(file -> file.startsWith(folder));
        } catch (InvalidPathException noName) {
            return Optional.empty();
        }
    }
}
