package org.kijun.merge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What {@code licences.txt} says about each third-party jar: its licence, and whether only the workbench needs it. */
record Licences(Map<String, String> byName, Set<String> onlyWorkbench) {
    static final Set<String> ALLOWED = Set.of("0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "EPL-2.0", "MIT", "LicenseRef-Public-Domain",
            "Unicode-3.0", "W3C");
    private static final String WORKBENCH = "workbench";

    static Licences read(Path table) throws IOException {
        return of(Files.readAllLines(table));
    }

    /** Lines of a bundle name, its SPDX licence and maybe the word {@code workbench}; '#' starts a comment. */
    static Licences of(List<String> lines) {
        var rows = lines.stream().map(line -> line.replaceFirst("#.*", "").strip()).filter(line -> !line.isEmpty()).map(line -> line.split("\\s+")).toList();
        return new Licences(rows.stream().collect(Collectors.toMap(words -> words[0], words -> words[1])),
                rows.stream().filter(words -> words.length > 2 && words[2].equals(WORKBENCH)).map(words -> words[0]).collect(Collectors.toSet()));
    }

    /** Whether the part goes into the jar of the command line. */
    boolean ships(Part part) {
        return part.isOurs() || !licence(part).isEmpty() && !onlyWorkbench.contains(part.name());
    }

    private String licence(Part part) {
        var licence = byName.get(part.name());
        if (licence == null) {
            throw new IllegalStateException("No licence is known for %s %s. Look it up and add a line to licences.txt.".formatted(part.name(), part.version()));
        }
        if (!ALLOWED.contains(licence)) {
            throw new IllegalStateException("%s is under %s, which this project does not ship.".formatted(part.name(), licence));
        }
        return licence;
    }

    /** A Markdown table of what ships in the command line's jar. */
    String list(List<Part> parts) {
        return "# Third-party software in this jar\n\nClass files older than Java 6 were lifted to the format of Java 8; nothing else was changed.\n\n" + table(parts);
    }

    /** A Markdown table of what ships with the workbench. */
    String listOfWorkbench(List<Part> parts) {
        return "# Third-party software in this folder\n\nThe licences of the Java runtime lie in `lib/runtime/legal`.\n\n" + table(parts);
    }

    private String table(List<Part> parts) {
        return parts.stream().filter(part -> !part.isOurs())
                .map(part -> "| %s | %s | %s |\n".formatted(part.name(), part.version(), licence(part)))
                .collect(Collectors.joining("", "| bundle | version | licence |\n| --- | --- | --- |\n", ""));
    }
}
