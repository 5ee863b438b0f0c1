package org.kijun.ui.views.graph;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.kijun.report.layout.Layout;

/** Shows a laid out graph: drawn, scrolled, zoomed, and gone through with mouse or keys. Nodes are known by their ids. */
final class GraphCanvas extends Canvas {
    private static final double SMALLEST = 0.2;
    private static final double LARGEST = 4;
    private static final double STEP = 1.2;
    /** Around the drawing. */
    private static final int MARGIN = 12;

    private final GraphPainter painter;
    private Optional<Layout> layout = Optional.empty();
    private double zoom = 1;
    private String selected;
    private Consumer<String> onSelect = id -> { };
    private Consumer<String> onOpen = id -> { };

    GraphCanvas(Composite parent) {
        super(parent, SWT.H_SCROLL | SWT.V_SCROLL | SWT.DOUBLE_BUFFERED | SWT.NO_REDRAW_RESIZE);
        painter = new GraphPainter(this);
        setBackground(getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
        addListener(SWT.Paint, this::paint);
        addListener(SWT.Resize, event -> scrollBars());
        addListener(SWT.MouseDown, this::pressed);
        addListener(SWT.MouseDoubleClick, event -> at(event.x, event.y).ifPresent(box -> onOpen.accept(box.node().id())));
        addListener(SWT.MouseMove, this::moved);
        addListener(SWT.MouseWheel, this::wheel);
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        getHorizontalBar().addListener(SWT.Selection, event -> redraw());
        getVerticalBar().addListener(SWT.Selection, event -> redraw());
        GraphKeys.install(this);
        GraphAccess.install(this);
    }

    void onSelect(Consumer<String> listener) {
        onSelect = listener;
    }

    void onOpen(Consumer<String> listener) {
        onOpen = listener;
    }

    /** Shows another graph with one of its nodes in the middle. */
    void show(Layout wanted, String focus) {
        layout = Optional.of(wanted);
        selected = focus;
        scrollBars();
        reveal(focus);
        redraw();
    }

    Optional<Layout> graph() {
        return layout;
    }

    Optional<Layout.Box> selected() {
        return Optional.ofNullable(selected).flatMap(this::box);
    }

    /** Selects a node and tells the listener. */
    void select(String id) {
        mark(id);
        onSelect.accept(id);
    }

    /** Selects a node. */
    void mark(String id) {
        if (!Objects.equals(id, selected)) {
            selected = id;
            reveal(id);
            redraw();
            box(id).ifPresent(box -> getAccessible().setFocus(layout.orElseThrow().boxes().indexOf(box)));
        }
    }

    void open() {
        selected().ifPresent(box -> onOpen.accept(box.node().id()));
    }

    double zoom() {
        return zoom;
    }

    void zoomIn() {
        zoom(zoom * STEP);
    }

    void zoomOut() {
        zoom(zoom / STEP);
    }

    /** The whole graph in the window, not larger than life. */
    void fit() {
        layout.ifPresent(graph -> {
            var area = getClientArea();
            zoom(Math.min(1, Math.min(area.width / (graph.width() + 2 * MARGIN), area.height / (graph.height() + 2 * MARGIN))));
        });
    }

    void zoom(double wanted) {
        zoom = Math.max(SMALLEST, Math.min(LARGEST, wanted));
        scrollBars();
        selected().ifPresent(box -> reveal(box.node().id()));
        redraw();
    }

    private void wheel(Event event) {
        if ((event.stateMask & SWT.MOD1) != 0) {
            event.doit = false;
            zoom(event.count > 0 ? zoom * STEP : zoom / STEP);
        }
    }

    private void paint(Event event) {
        layout.ifPresent(graph -> painter.paint(event.gc, graph, origin(), zoom, selected));
    }

    /** Where the upper left corner of the drawing is. */
    Point origin() {
        var area = getClientArea();
        var size = size();
        var x = size.x <= area.width ? (area.width - size.x) / 2 : -getHorizontalBar().getSelection();
        var y = size.y <= area.height ? (area.height - size.y) / 2 : -getVerticalBar().getSelection();
        return new Point(x + MARGIN, y + MARGIN);
    }

    private Point size() {
        return layout.map(graph -> new Point((int) (graph.width() * zoom) + 2 * MARGIN, (int) (graph.height() * zoom) + 2 * MARGIN)).orElse(new Point(0, 0));
    }

    private void scrollBars() {
        var area = getClientArea();
        set(getHorizontalBar(), size().x, area.width);
        set(getVerticalBar(), size().y, area.height);
    }

    private static void set(ScrollBar bar, int whole, int seen) {
        bar.setVisible(whole > seen);
        bar.setValues(Math.min(bar.getSelection(), Math.max(0, whole - seen)), 0, Math.max(1, whole), Math.max(1, Math.min(seen, whole)), 24,
                Math.max(24, seen - 24));
    }

    private void reveal(String id) {
        box(id).ifPresent(box -> {
            centre(getHorizontalBar(), (box.x() + box.width() / 2) * zoom + MARGIN, box.width() * zoom, getClientArea().width);
            centre(getVerticalBar(), (box.y() + box.height() / 2) * zoom + MARGIN, box.height() * zoom, getClientArea().height);
        });
    }

    /** Scrolls only when the box is not wholly in sight. */
    private static void centre(ScrollBar bar, double middle, double length, int seen) {
        if (middle - length / 2 < bar.getSelection() || middle + length / 2 > bar.getSelection() + seen) {
            bar.setSelection((int) (middle - seen / 2.0));
        }
    }

    private Optional<Layout.Box> box(String id) {
        return layout.stream().flatMap(graph -> graph.boxes().stream()).filter(box -> box.node().id().equals(id)).findFirst();
    }

    /** The node at a place of the canvas. */
    Optional<Layout.Box> at(int x, int y) {
        var origin = origin();
        var left = (x - origin.x) / zoom;
        var top = (y - origin.y) / zoom;
        return layout.stream().flatMap(graph -> graph.boxes().stream())
                .filter(box -> left >= box.x() && left <= box.x() + box.width() && top >= box.y() && top <= box.y() + box.height()).findFirst();
    }

    private void pressed(Event event) {
        setFocus();
        at(event.x, event.y).ifPresent(box -> select(box.node().id()));
    }

    private void moved(Event event) {
        var under = at(event.x, event.y);
        setCursor(under.isPresent() ? getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null);
        var text = under.map(GraphAccess::name).map(name -> name.replace("&", "&&")).orElse(null);
        if (!Objects.equals(text, getToolTipText())) {
            setToolTipText(text);
        }
    }
}
