package org.kijun.ui.views.findings;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.kijun.editor.findings.Found;
import org.kijun.model.Module;
import org.kijun.model.Named;
import org.kijun.model.derived.Contents;
import org.kijun.ui.live.Snapshot;
import org.kijun.ui.subject.Subject;

/** In which element a finding stands: the named element that begins last before its line. */
final class Subjects {
    private final Snapshot snapshot;
    private final Map<Path, Module> modules = new HashMap<>();
    /** By their first lines, of the files that were asked for. */
    private final Map<Path, TreeMap<Integer, Subject>> lines = new HashMap<>();

    Subjects(Snapshot snapshot) {
        this.snapshot = snapshot;
        for (var module : snapshot.project().modules()) {
            snapshot.project().file(module).ifPresent(file -> modules.put(file, module));
        }
    }

    Optional<Subject> at(Found found) {
        return found.file().map(file -> lines.computeIfAbsent(file, this::read).floorEntry(found.line())).map(Map.Entry::getValue);
    }

    private TreeMap<Integer, Subject> read(Path file) {
        var found = new TreeMap<Integer, Subject>();
        Optional.ofNullable(modules.get(file)).ifPresent(module -> Contents.walk(module, element -> {
            if (element instanceof Named named && named.getName() != null) {
                found.put(named.getLine(), Subject.of(named));
            }
        }));
        return found;
    }

    /** Whether it was made of these texts. */
    boolean isOf(Snapshot texts) {
        return snapshot == texts;
    }
}
