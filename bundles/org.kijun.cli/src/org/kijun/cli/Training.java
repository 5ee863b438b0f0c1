package org.kijun.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.kijun.library.Library;

/** Runs the usual commands once, so that Java can keep their classes ready for the next start. Used by the build only. */
final class Training {
    private Training() {
    }

    public static void main(String[] args) throws IOException {
        var out = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        System.setOut(out);
        System.setErr(out);
        Main.run("--help");
        Main.run("--version");
        Main.run("formats");
        Main.run("check", librarySample().toString());
    }

    private static Path librarySample() throws IOException {
        var file = Files.createTempFile("training", ".kijun");
        file.toFile().deleteOnExit();
        try (var in = Library.url(Library.files().get(0)).openStream()) {
            Files.write(file, in.readAllBytes());
        }
        return file;
    }
}
