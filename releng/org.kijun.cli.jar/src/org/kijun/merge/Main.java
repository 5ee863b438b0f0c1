package org.kijun.merge;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Makes the one jar of the command line out of the bundles that the headless feature needs.
 * <p>
 * Arguments: the list of jars, the folder of this project, the folder to write to, the version.
 */
public final class Main {
    private Main() {
    }

    public static void main(String[] args) throws IOException {
        var project = Path.of(args[1]);
        var target = Path.of(args[2]);
        var licences = Licences.read(project.resolve("licences.txt"));
        var parts = parts(Path.of(args[0])).stream().filter(licences::ships).toList();
        var list = licences.list(parts);
        Files.writeString(target.resolve("third-party.md"), list);
        Files.writeString(target.resolve("classpath.txt"), classPath(parts));
        try (var oldClasses = new OldClasses(parts)) {
            var merged = new MergedJar(args[3], oldClasses);
            merged.put("META-INF/third-party.md", list.getBytes(StandardCharsets.UTF_8));
            merged.addFolder("META-INF/third-party/", project.resolve("licences"));
            for (var part : parts) {
                merged.add(part);
            }
            merged.write(target.resolve("kijun.jar"));
        }
    }

    private static List<Part> parts(Path list) throws IOException {
        return Files.readAllLines(list).stream().map(Path::of).map(Part::of).filter(Part::isBundle)
                .sorted((left, right) -> left.name().compareTo(right.name())).toList();
    }

    private static String classPath(List<Part> parts) {
        return parts.stream().map(part -> part.file().toString()).collect(Collectors.joining(File.pathSeparator, "", "\n"));
    }
}
