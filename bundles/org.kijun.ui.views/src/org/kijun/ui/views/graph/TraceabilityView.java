package org.kijun.ui.views.graph;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.kijun.model.Unit;
import org.kijun.report.layout.Layout;
import org.kijun.ui.chosen.Chosen;
import org.kijun.ui.subject.Opener;
import org.kijun.ui.subject.Subject;
import org.kijun.ui.texts.Texts;
import org.kijun.ui.views.frame.Computing;
import org.kijun.ui.views.frame.Icons;
import org.kijun.ui.views.frame.KijunView;
import org.kijun.ui.views.frame.SubjectMenu;
import org.kijun.ui.views.frame.Titles;

/** From whatever is selected the way to clauses, requirements, tests and products, as a drawing. */
public final class TraceabilityView extends KijunView {
    private static final Texts TEXTS = Texts.of(TraceabilityView.class);

    private static final double READABLE = 0.85;

    private GraphCanvas canvas;
    private Computing<Optional<Surroundings>> laying;
    private Subject focus;
    private Optional<Surroundings> shown = Optional.empty();
    private final Set<String> unfolded = new HashSet<>();
    private int steps = 2;
    private boolean isFirst = true;

    public TraceabilityView() {
        super("traceability");
    }

    @Override
    protected Control createContent(Composite parent) {
        canvas = new GraphCanvas(parent);
        canvas.onSelect(this::selected);
        canvas.onOpen(id -> subject(id).ifPresent(subject -> Opener.open(getSite().getPage(), subject)));
        laying = new Computing<>(TEXTS.get("laying"), canvas, this::show);
        SubjectMenu.install(getViewSite(), canvas, () -> canvas.selected().flatMap(box -> subject(box.node().id())), List::of);
        fillToolBar();
        return canvas;
    }

    private void fillToolBar() {
        var bars = getViewSite().getActionBars();
        var bar = bars.getToolBarManager();
        bar.add(SubjectMenu.action(TEXTS.get("zoomIn"), Icons.descriptor("zoom-in"), canvas::zoomIn));
        bar.add(SubjectMenu.action(TEXTS.get("zoomOut"), Icons.descriptor("zoom-out"), canvas::zoomOut));
        bar.add(SubjectMenu.action(TEXTS.get("fit"), Icons.descriptor("fit"), canvas::fit));
        bar.add(SubjectMenu.action(TEXTS.get("save"), Icons.descriptor("save"), () -> shown.ifPresent(graph -> SaveDrawing.ask(getSite(), graph.layout()))));
        for (int far = 1; far <= 3; far++) {
            bars.getMenuManager().add(depth(far));
        }
    }

    private IAction depth(int far) {
        var action = new Action(TEXTS.get("steps." + far), IAction.AS_RADIO_BUTTON) {
            @Override
            public void run() {
                if (isChecked()) {
                    steps = far;
                    refresh();
                }
            }
        };
        action.setChecked(far == steps);
        return action;
    }

    private Optional<Subject> subject(String id) {
        return shown.map(Surroundings::subjects).map(subjects -> subjects.get(id));
    }

    /** A node that stands for more unfolds; any other is what the window is about from now on, and the drawing stays. */
    private void selected(String id) {
        var more = shown.map(Surroundings::more).map(all -> all.get(id));
        if (more.isPresent()) {
            unfolded.add(more.get());
            refresh();
        } else {
            subject(id).ifPresent(picks()::pick);
        }
    }

    @Override
    protected String emptyText() {
        return TEXTS.get("empty");
    }

    @Override
    public void picked(Subject subject) {
        if (subject.kind() == Unit.class || subject.equals(focus)) {
            return;
        }
        focus = subject;
        unfolded.clear();
        isFirst = true;
        refresh();
    }

    @Override
    protected void refresh() {
        if (focus != null) {
            var wish = new Around.Wish(focus, Titles.in(Chosen.get().languages()), steps, Set.copyOf(unfolded));
            snapshot().ifPresent(snapshot -> laying.start(() -> Around.of(wish, snapshot)));
        }
    }

    private void show(Optional<Surroundings> graph) {
        shown = graph;
        if (graph.isEmpty()) {
            setContentDescription("");
            say(TEXTS.get("nothing", focus.name()));
            return;
        }
        showContent();
        var marked = isFirst ? Optional.<String>empty() : canvas.selected().map(box -> box.node().id());
        canvas.show(graph.get().layout(), marked.orElse(graph.get().id(focus)));
        if (isFirst) {
            isFirst = false;
            settle(graph.get().layout());
        }
    }

    /** A small graph is shown whole, but never so small that nobody can read it. */
    private void settle(Layout layout) {
        canvas.fit();
        canvas.zoom(Math.max(READABLE, canvas.zoom()));
        setContentDescription(layout.graph().title().plain());
    }

    /** The drawing that is shown. */
    public Optional<Layout> drawing() {
        return shown.map(Surroundings::layout);
    }
}
