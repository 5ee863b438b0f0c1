package org.kijun.ui.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.PlatformUI;

/** Finds windows and what is in them, and does what a person does to them. */
public final class Shells {
    private static final int POLL_MILLIS = 100;

    /** What is done to a dialog. */
    @FunctionalInterface
    public interface Deed {
        void on(Shell dialog) throws Exception;
    }

    private Shells() {
    }

    /** The window of the workbench. */
    public static Shell main() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
    }

    /** The other visible windows. */
    public static List<Shell> others() {
        return Stream.of(Display.getCurrent().getShells()).filter(shell -> shell != main() && !shell.isDisposed() && shell.isVisible()).toList();
    }

    /** Does it to the next dialog that opens, since whoever opens a dialog waits until it is closed. The dialog is closed in any case. */
    public static void next(Deed deed) {
        var display = Display.getCurrent();
        var known = others();
        display.timerExec(POLL_MILLIS, new Runnable() {
            @Override
            public void run() {
                var come = others().stream().filter(shell -> !known.contains(shell)).findFirst();
                if (come.isEmpty()) {
                    display.timerExec(POLL_MILLIS, this);
                } else {
                    done(deed, come.get());
                }
            }
        });
    }

    private static void done(Deed deed, Shell dialog) {
        try {
            Bench.settle();
            deed.on(dialog);
        } catch (Exception failed) {
            throw new AssertionError(failed);
        } finally {
            if (!dialog.isDisposed()) {
                dialog.close();
            }
        }
    }

    /** All controls below the parent of this kind. */
    public static <T extends Control> List<T> all(Composite parent, Class<T> kind) {
        var found = new ArrayList<T>();
        for (var child : parent.getChildren()) {
            if (kind.isInstance(child)) {
                found.add(kind.cast(child));
            }
            if (child instanceof Composite inner) {
                found.addAll(all(inner, kind));
            }
        }
        return found;
    }

    /** The first control of this kind that is wanted. */
    public static <T extends Control> Optional<T> find(Composite parent, Class<T> kind, Predicate<T> wanted) {
        return all(parent, kind).stream().filter(wanted).findFirst();
    }

    /** A click on a button or a choice of an item. */
    public static void select(Widget widget) {
        widget.notifyListeners(SWT.Selection, new Event());
    }
}
