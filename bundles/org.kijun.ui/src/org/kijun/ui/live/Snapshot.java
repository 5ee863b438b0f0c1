package org.kijun.ui.live;

import java.util.Optional;
import org.kijun.analysis.Traceability;
import org.kijun.model.Named;
import org.kijun.ui.subject.Subject;
import org.kijun.workflow.Project;

/**
 * The texts at one moment, read and linked. Nothing in it changes, so that it may be used in any thread.
 *
 * @param number grows with each snapshot
 */
public record Snapshot(Project project, Traceability index, long number) {
    /** The element; empty when the texts no longer have it. */
    public Optional<Named> find(Subject subject) {
        return project.find(subject.name(), subject.kind()).map(Named.class::cast);
    }

    /** The element if it is of this kind. */
    public <T extends Named> Optional<T> find(Subject subject, Class<T> kind) {
        return find(subject).filter(kind::isInstance).map(kind::cast);
    }
}
