package org.kijun.cli;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** Runs the usual commands once, so that Java can keep their classes ready for the next start. Used by the build only. */
final class Training {
    private Training() {
    }

    public static void main(String[] args) throws IOException {
        var folder = Files.createTempDirectory("kijun-training");
        try {
            train(folder);
        } finally {
            try (var files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
            }
        }
    }

    private static void train(Path folder) {
        var project = folder.resolve("project").toString();
        run("--help");
        run("--version");
        run("new", project);
        run("check", project);
        run("list", "products", project);
        run("format", project);
        run("export", "matrix", project, "--product", "my-scheme/my-router", "--format", "xlsx,html", "--out", folder.toString());
    }

    private static void run(String... args) {
        var nowhere = new PrintWriter(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        Main.run(nowhere, nowhere, args);
    }
}
