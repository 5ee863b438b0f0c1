package org.kijun.workflow;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is known of the files of a collection; a run that was stopped goes on from it. */
final class CollectState implements AutoCloseable {
    private final Path file;
    private final Map<String, CollectedFile> known = new HashMap<>();
    private final Writer appended;

    CollectState(Path file) throws IOException {
        this.file = file;
        Files.createDirectories(file.toAbsolutePath().getParent());
        if (Files.exists(file)) {
            try (var lines = Files.lines(file)) {
                lines.forEach(line -> CollectedFile.parse(line).ifPresent(read -> known.put(read.file(), read)));
            }
        }
        appended = Files.newBufferedWriter(file, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    /** What the file gave when it was read last; empty when it has changed since. */
    Optional<CollectedFile> get(String name, long size, long modified) {
        return Optional.ofNullable(known.get(name)).filter(read -> read.size() == size && read.modified() == modified);
    }

    /** Keeps what was read, also when the program is stopped afterwards. */
    void add(List<CollectedFile> read) throws IOException {
        for (var each : read) {
            appended.write(each.line());
        }
        appended.flush();
    }

    /** Leaves nothing but these files in it. */
    void replace(List<CollectedFile> all) throws IOException {
        appended.close();
        WholeFile.write(file, out -> {
            for (var each : all) {
                out.write(each.line().getBytes(StandardCharsets.UTF_8));
            }
        });
    }

    @Override
    public void close() throws IOException {
        appended.close();
    }
}
