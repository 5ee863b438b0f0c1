package org.kijun.ui.subject;

import java.nio.file.Path;
import java.util.Optional;
import org.kijun.model.Named;
import org.kijun.model.derived.Contents;
import org.kijun.ui.live.Snapshot;

/** Where subjects stand in the texts. */
final class Places {
    private Places() {
    }

    /** The named element that begins last before the line, which is the one around it in all but the spaces between elements. */
    static Optional<Subject> at(Snapshot snapshot, Path file, int line) {
        return snapshot.project().modules().stream().filter(module -> snapshot.project().file(module).filter(file::equals).isPresent())
                .findFirst().flatMap(module -> {
                    var last = new Named[1];
                    Contents.walk(module, element -> {
                        if (element instanceof Named named && named.getName() != null && named.getLine() <= line
                                && (last[0] == null || named.getLine() >= last[0].getLine())) {
                            last[0] = named;
                        }
                    });
                    return Optional.ofNullable(last[0]).map(Subject::of);
                });
    }
}
