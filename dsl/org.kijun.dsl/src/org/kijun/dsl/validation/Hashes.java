package org.kijun.dsl.validation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** SHA-256 in lower case hexadecimal. */
final class Hashes {
    private static final int BUFFER = 1 << 16;

    /** So many files are remembered; a product has fewer. */
    private static final int KNOWN = 10_000;

    private static final Map<Path, Known> FILES = new ConcurrentHashMap<>();

    private Hashes() {
    }

    private record Known(long size, FileTime changed, String hash) {
    }

    /** The hash of the file; it is read again only when its size or its time of change is another one. */
    static String of(Path file) throws IOException {
        var now = Files.readAttributes(file, BasicFileAttributes.class);
        var known = FILES.get(file);
        if (known != null && known.size() == now.size() && known.changed().equals(now.lastModifiedTime())) {
            return known.hash();
        }
        try (var in = Files.newInputStream(file)) {
            var hash = of(in);
            if (FILES.size() >= KNOWN) {
                FILES.clear();
            }
            FILES.put(file, new Known(now.size(), now.lastModifiedTime(), hash));
            return hash;
        }
    }

    static String of(String text) {
        return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Reads the stream to its end. */
    private static String of(InputStream in) throws IOException {
        var digest = sha256();
        var buffer = new byte[BUFFER];
        for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
            digest.update(buffer, 0, length);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException broken) {
            throw new IllegalStateException("every Java platform has SHA-256", broken);
        }
    }
}
