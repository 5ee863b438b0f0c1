package org.kijun.merge;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/** Prints the third-party bundles of the workbench with their licences. Arguments: the table of licences, the folder of the bundles. */
public final class ThirdParty {
    private ThirdParty() {
    }

    public static void main(String[] args) throws IOException {
        new PrintStream(System.out, true, StandardCharsets.UTF_8).print(Licences.read(Path.of(args[0])).listOfWorkbench(parts(Path.of(args[1]))));
    }

    private static List<Part> parts(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar")).map(Part::of).filter(Part::isBundle)
                    .sorted(Comparator.comparing(Part::name)).toList();
        }
    }
}
