package org.kijun.ui.check;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.eclipse.swt.widgets.Control;
import org.kijun.model.findings.Finding;
import org.kijun.model.findings.Severity;

/** The outcome of the last check of all projects. Used in the thread of the display. */
public final class Checked {
    /**
     * What a check found.
     *
     * @param findings with the severities that the user wants, in the order of their places
     * @param files how many files were checked
     */
    public record Result(List<Finding> findings, int files) {
        public Result {
            findings = List.copyOf(findings);
        }

        public long count(Severity severity) {
            return findings.stream().filter(finding -> finding.severity() == severity).count();
        }
    }

    private static final Checked ONLY = new Checked();

    private final List<Consumer<Result>> listeners = new CopyOnWriteArrayList<>();
    private Result latest;

    private Checked() {
    }

    public static Checked get() {
        return ONLY;
    }

    /** Empty until something has been checked. */
    public Optional<Result> latest() {
        return Optional.ofNullable(latest);
    }

    /** Tells the listener each result until the control is disposed. */
    public void follow(Control owner, Consumer<Result> listener) {
        listeners.add(listener);
        owner.addDisposeListener(event -> listeners.remove(listener));
    }

    void publish(Result result) {
        latest = result;
        listeners.forEach(listener -> listener.accept(result));
    }
}
