package org.kijun.merge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What {@code licences.txt} says about each third-party jar: its licence, or that it stays out of the command line. */
record Licences(Map<String, String> byName) {
    static final Set<String> ALLOWED = Set.of("Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "EPL-2.0", "MIT", "LicenseRef-Public-Domain");
    private static final String LEFT_OUT = "-";

    static Licences read(Path table) throws IOException {
        return of(Files.readAllLines(table));
    }

    /** Lines of two words, a bundle name and its SPDX licence; '#' starts a comment. */
    static Licences of(List<String> lines) {
        return new Licences(lines.stream().map(line -> line.replaceFirst("#.*", "").strip()).filter(line -> !line.isEmpty())
                .map(line -> line.split("\\s+")).collect(Collectors.toMap(words -> words[0], words -> words[1])));
    }

    boolean ships(Part part) {
        return part.isOurs() || !licence(part).equals(LEFT_OUT);
    }

    private String licence(Part part) {
        var licence = byName.get(part.name());
        if (licence == null) {
            throw new IllegalStateException("No licence is known for %s %s. Look it up and add a line to licences.txt.".formatted(part.name(), part.version()));
        }
        if (!licence.equals(LEFT_OUT) && !ALLOWED.contains(licence)) {
            throw new IllegalStateException("%s is under %s, which this project does not ship.".formatted(part.name(), licence));
        }
        return licence;
    }

    /** A Markdown table of what ships. */
    String list(List<Part> parts) {
        return parts.stream().filter(part -> !part.isOurs())
                .map(part -> "| %s | %s | %s |\n".formatted(part.name(), part.version(), licence(part)))
                .collect(Collectors.joining("", "# Third-party software in this jar\n\nClass files older than Java 6 were lifted to the format of Java 8; nothing else was changed.\n\n| bundle | version | licence |\n| --- | --- | --- |\n", ""));
    }
}
