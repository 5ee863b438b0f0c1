package org.kijun.report.html;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** Style and script of every page, with the hash by which the content security policy lets them in. */
enum Asset {
    STYLE("page.css"),
    SCRIPT("page.js"),
    PICTURE("graph.css");

    private final String text;

    Asset(String file) {
        this.text = read(file);
    }

    String text() {
        return text;
    }

    String hash() {
        return hash(text);
    }

    /** The hash of a style or script, as Content Security Policy Level 3 has it. */
    static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException broken) {
            throw new IllegalStateException("every Java platform has SHA-256", broken);
        }
    }

    private static String read(String file) {
        try (var in = Asset.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
