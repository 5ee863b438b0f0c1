package org.kijun.ui.views.graph;

import java.util.Comparator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.kijun.report.layout.Layout;

/** Going through a graph with the keys: arrows to the nearest node, return to open, plus and minus to zoom, 0 for all. */
final class GraphKeys {
    /** What lies across the direction counts more than what lies along it. */
    private static final double ACROSS = 2.5;

    private final GraphCanvas canvas;

    private GraphKeys(GraphCanvas canvas) {
        this.canvas = canvas;
    }

    static void install(GraphCanvas canvas) {
        var keys = new GraphKeys(canvas);
        canvas.addListener(SWT.KeyDown, keys::pressed);
        canvas.addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
    }

    private void pressed(Event event) {
        switch (event.keyCode) {
            case SWT.ARROW_LEFT -> go(-1, 0);
            case SWT.ARROW_RIGHT -> go(1, 0);
            case SWT.ARROW_UP -> go(0, -1);
            case SWT.ARROW_DOWN -> go(0, 1);
            case SWT.CR, SWT.KEYPAD_CR -> canvas.open();
            case '0', SWT.KEYPAD_0 -> canvas.fit();
            default -> zoom(event.character);
        }
    }

    private void zoom(char character) {
        if (character == '+' || character == '=') {
            canvas.zoomIn();
        } else if (character == '-') {
            canvas.zoomOut();
        }
    }

    private void go(int right, int down) {
        var graph = canvas.graph();
        var here = canvas.selected().or(() -> graph.flatMap(layout -> layout.boxes().stream().findFirst()));
        here.ifPresent(box -> graph.orElseThrow().boxes().stream().filter(other -> along(box, other, right, down) > 1)
                .min(Comparator.comparingDouble(other -> along(box, other, right, down) + ACROSS * across(box, other, right)))
                .ifPresent(next -> canvas.select(next.node().id())));
    }

    private static double along(Layout.Box from, Layout.Box to, int right, int down) {
        return (middleX(to) - middleX(from)) * right + (middleY(to) - middleY(from)) * down;
    }

    private static double across(Layout.Box from, Layout.Box to, int right) {
        return right == 0 ? Math.abs(middleX(to) - middleX(from)) : Math.abs(middleY(to) - middleY(from)) / 2;
    }

    private static double middleX(Layout.Box box) {
        return box.x() + box.width() / 2;
    }

    private static double middleY(Layout.Box box) {
        return box.y() + box.height() / 2;
    }
}
