package org.kijun.build;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.jar.Manifest;

/** One file of Japanese texts in a fragment, and the English file of its host that it stands beside (empty where there is none). */
record Translation(String fragment, String file, Map<String, String> japanese, Map<String, String> english) {
    private static final String END = "_ja.properties";

    static List<Translation> all() {
        return Repository.sources(END).stream().filter(file -> file.startsWith(Repository.ROOT.resolve("nl"))).map(Translation::read).toList();
    }

    private static Translation read(Path path) {
        var fragment = Repository.ROOT.resolve("nl").resolve(Repository.ROOT.resolve("nl").relativize(path).getName(0));
        var file = fragment.relativize(path).toString();
        try (var manifest = Files.newInputStream(fragment.resolve("META-INF/MANIFEST.MF")); var jar = new JarFile(jar(host(manifest)).toFile())) {
            var english = jar.getEntry(file.replace(END, ".properties"));
            return new Translation(fragment.getFileName().toString(), file, texts(Files.newInputStream(path)),
                    texts(english == null ? new ByteArrayInputStream(new byte[0]) : jar.getInputStream(english)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String host(InputStream manifest) throws IOException {
        return new Manifest(manifest).getMainAttributes().getValue("Fragment-Host");
    }

    /** As the platform reads them: UTF-8. */
    private static Map<String, String> texts(InputStream stream) throws IOException {
        try (stream) {
            var bundle = new PropertyResourceBundle(stream);
            var texts = new TreeMap<String, String>();
            bundle.keySet().forEach(key -> texts.put(key, Objects.toString(bundle.getObject(key))));
            return texts;
        }
    }

    /** The jar of this bundle in the pinned target. */
    private static Path jar(String bundle) throws IOException {
        var list = Repository.ROOT.resolve("features/org.kijun.workbench/target/dependencies-list.txt");
        return Files.readAllLines(list).stream().map(Path::of).filter(jar -> jar.getFileName().toString().startsWith(bundle + "-")).findFirst()
                .orElseThrow(() -> new IOException(bundle + " is not in " + list));
    }

    @Override
    public String toString() {
        return fragment + "/" + file;
    }
}
