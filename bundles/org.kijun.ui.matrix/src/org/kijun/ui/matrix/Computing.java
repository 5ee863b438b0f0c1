package org.kijun.ui.matrix;

import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.kijun.report.Languages;
import org.kijun.ui.live.Snapshot;
import org.kijun.ui.matrix.arrange.Arrangement;
import org.kijun.ui.matrix.arrange.Arranger;
import org.kijun.ui.matrix.arrange.Wish;
import org.kijun.ui.matrix.sheet.Scope;
import org.kijun.ui.matrix.sheet.Sheet;
import org.kijun.ui.matrix.sheet.Sheets;
import org.kijun.ui.texts.Texts;

/** Works out what a matrix shows, in the background. Only the last question is answered; a large matrix is shown before all of it is known. */
final class Computing extends Job {
    /** How often a table that is being filled is painted again. */
    private static final long PAUSE_NANOS = 200_000_000L;

    /** What is asked. */
    record Question(Snapshot snapshot, Scope scope, Languages languages, Wish wish) {
        boolean hasSameSheet(Question other) {
            return other != null && snapshot == other.snapshot && scope.equals(other.scope) && languages == other.languages;
        }
    }

    /** What is answered. {@code whole} is false as long as counts are missing and the order is not the wanted one. */
    record Result(Question question, Sheet sheet, Arrangement arrangement, boolean whole) {
    }

    private final Consumer<Result> listener;
    private volatile Question wanted;
    private Question known;
    private Sheet sheet;

    Computing(Consumer<Result> listener) {
        super(Texts.of(Computing.class).get("computing"));
        this.listener = listener;
        setPriority(SHORT);
    }

    void ask(Question question) {
        wanted = question;
        cancel();
        schedule();
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        var question = wanted;
        if (!question.hasSameSheet(known)) {
            sheet = Sheets.of(question.snapshot(), question.scope(), question.languages());
            known = question;
        }
        if (!sheet.isFilled()) {
            fill(question, monitor);
        }
        var arrangement = monitor.isCanceled() ? Arrangement.NONE : Arranger.arrange(sheet, question.wish());
        if (monitor.isCanceled() || question != wanted) {
            return Status.CANCEL_STATUS;
        }
        listener.accept(new Result(question, sheet, arrangement, true));
        return Status.OK_STATUS;
    }

    private void fill(Question question, IProgressMonitor monitor) {
        var outline = new Result(question, sheet, Arranger.outline(sheet, question.wish()), false);
        listener.accept(outline);
        monitor.beginTask(getName(), sheet.rows());
        var shown = new long[] {System.nanoTime()};
        sheet.fill(row -> {
            monitor.worked(1);
            if (System.nanoTime() - shown[0] > PAUSE_NANOS) {
                shown[0] = System.nanoTime();
                listener.accept(outline);
            }
        }, monitor::isCanceled);
        monitor.done();
    }
}
