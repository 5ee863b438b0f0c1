package org.kijun.merge;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The entries of many jars in one, sorted and with one date, so that the same input gives the same bytes. */
final class MergedJar {
    private static final String MANIFEST = "META-INF/MANIFEST.MF";
    private static final LocalDateTime DATE = LocalDateTime.of(1980, 2, 1, 0, 0);

    private final Map<String, byte[]> entries = new TreeMap<>();
    private final OldClasses oldClasses;

    MergedJar(String version, OldClasses oldClasses) {
        this.oldClasses = oldClasses;
        put(MANIFEST, """
                Manifest-Version: 1.0
                Main-Class: org.kijun.cli.Main
                Implementation-Title: Kijun
                Implementation-Version: %s
                """.formatted(version).getBytes(StandardCharsets.UTF_8));
    }

    void add(Part part) throws IOException {
        try (var jar = new JarFile(part.file().toFile(), false, JarFile.OPEN_READ, Runtime.version())) {
            // the view of this Java version: a class for a newer one takes the place of the old
            for (var entry : jar.versionedStream().filter(entry -> !entry.isDirectory()).toList()) {
                try (var in = jar.getInputStream(entry)) {
                    add(part, entry.getName(), in.readAllBytes());
                }
            }
        }
    }

    private void add(Part part, String name, byte[] bytes) {
        switch (Rule.of(name)) {
            case DROP -> { }
            case APPEND -> entries.merge(name, bytes, MergedJar::append);
            case LICENCE -> put("META-INF/third-party/" + part.name() + "/" + name.replaceFirst("^META-INF/", ""), bytes);
            case COPY -> put(name, name.endsWith(".class") ? oldClasses.lift(bytes) : bytes);
        }
    }

    void put(String name, byte[] bytes) {
        var old = entries.putIfAbsent(name, bytes);
        if (old != null && !Arrays.equals(old, bytes)) {
            throw new IllegalStateException("Two jars hold a different " + name + ". Add a rule for it.");
        }
    }

    void addFolder(String prefix, Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                put(prefix + file.getFileName(), Files.readAllBytes(file));
            }
        }
    }

    private static byte[] append(byte[] first, byte[] second) {
        var both = new ByteArrayOutputStream();
        both.writeBytes(first);
        both.write('\n');
        both.writeBytes(second);
        return both.toByteArray();
    }

    void write(Path jar) throws IOException {
        try (OutputStream file = Files.newOutputStream(jar); var zip = new ZipOutputStream(file)) {
            write(zip, MANIFEST, entries.get(MANIFEST));
            for (var entry : entries.entrySet()) {
                if (!entry.getKey().equals(MANIFEST)) {
                    write(zip, entry.getKey(), entry.getValue());
                }
            }
        }
    }

    private static void write(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(DATE);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }
}
