package org.kijun.ui.tests.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.junit.jupiter.api.Test;
import org.kijun.ui.live.LiveProject;
import org.kijun.ui.matrix.MatrixInput;
import org.kijun.ui.tests.Bench;

/** Prints how fast a matrix of 20,000 requirements and 200 products opens and scrolls. It measures and asserts nothing, so that it is no test. */
class MatrixSpeed {
    private static final int STEPS = 300;

    private final List<Long> paints = new ArrayList<>();
    private long begun;

    @Test
    void measure() throws Exception {
        Bench.until("the library is read", () -> LiveProject.get().latest().isPresent());
        var project = LargeModel.make("matrix-speed", 20_000, 200, 100);
        var calm = System.nanoTime() + 5_000_000_000L;
        Bench.until("the other views have read it", () -> System.nanoTime() > calm);
        long start = System.nanoTime();
        var matrix = Matrices.show(MatrixInput.ofProducts(""));
        Bench.until("rows are painted", () -> matrix.table().getRowCount() > 2);
        System.out.printf(Locale.ROOT, "FIGURE opened with rows after %.0f ms%n", millis(start));
        scroll(matrix, "while counting");
        matrix.waitUntilCounted();
        System.out.printf(Locale.ROOT, "FIGURE counted after %.0f ms: %s%n", millis(start), matrix.footer());
        scroll(matrix, "counted");
        System.gc();
        var memory = Runtime.getRuntime();
        System.out.printf(Locale.ROOT, "FIGURE heap %d MB%n", (memory.totalMemory() - memory.freeMemory()) >> 20);
        Bench.page().closeAllEditors(false);
        LargeModel.delete(project);
    }

    private static double millis(long start) {
        return (System.nanoTime() - start) / 1e6;
    }

    private void scroll(Matrices matrix, String when) throws Exception {
        paints.clear();
        var table = matrix.table();
        var display = Display.getCurrent();
        Listener before = event -> begun = event.widget == table ? System.nanoTime() : begun;
        Listener after = event -> paints.add(System.nanoTime() - begun);
        display.addFilter(SWT.Paint, before);
        table.addListener(SWT.Paint, after);
        var bar = table.getVerticalBar();
        for (int step = 0; step < STEPS; step++) {
            bar.setSelection((int) ((long) (bar.getMaximum() - bar.getThumb()) * step / STEPS));
            bar.notifyListeners(SWT.Selection, new Event());
            int painted = paints.size();
            long end = System.nanoTime() + 500_000_000L;
            while (paints.size() == painted && System.nanoTime() < end) {
                if (!display.readAndDispatch()) {
                    Thread.sleep(1);
                }
            }
        }
        display.removeFilter(SWT.Paint, before);
        table.removeListener(SWT.Paint, after);
        paints.sort(null);
        System.out.printf(Locale.ROOT, "FIGURE scroll %s: %d frames, median %.1f ms, 95th percentile %.1f ms%n", when, paints.size(),
                paints.get(paints.size() / 2) / 1e6, paints.get(paints.size() * 95 / 100) / 1e6);
    }
}
