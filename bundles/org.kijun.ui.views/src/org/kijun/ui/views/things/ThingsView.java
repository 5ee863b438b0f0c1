package org.kijun.ui.views.things;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.kijun.ui.subject.Opener;
import org.kijun.ui.subject.Subject;
import org.kijun.ui.texts.Texts;
import org.kijun.ui.views.frame.Computing;
import org.kijun.ui.views.frame.Icons;
import org.kijun.ui.views.frame.KijunView;
import org.kijun.ui.views.frame.Row;
import org.kijun.ui.views.frame.RowTree;
import org.kijun.ui.views.frame.SubjectMenu;

/** Documents, requirements, products and all other things of the texts as a tree. */
public final class ThingsView extends KijunView {
    private static final Texts TEXTS = Texts.of(ThingsView.class);
    private static final int TYPING_MILLIS = 150;

    private RowTree tree;
    private Text filter;
    private Computing<Things> reading;
    private Computing<Search.Found> searching;
    private Things things;
    private Optional<Subject> wanted = Optional.empty();
    /** What the user had expanded before searching. */
    private Optional<Set<List<String>>> before = Optional.empty();
    private boolean onlyOpen;
    private boolean linked = true;

    public ThingsView() {
        super("things");
    }

    @Override
    protected Control createContent(Composite parent) {
        var content = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(content);
        filter = new Text(content, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage(TEXTS.get("filter"));
        filter.addListener(SWT.Modify, event -> search(TYPING_MILLIS));
        filter.addListener(SWT.KeyDown, event -> leaveFilter(event.keyCode));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
        tree = new RowTree(content);
        tree.expandOnly(Set.of(List.of("documents")));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tree.control());
        tree.onSelect(row -> row.subject().ifPresent(picks()::pick));
        tree.onOpen(this::open);
        reading = new Computing<>(TEXTS.get("reading"), content, this::show);
        searching = new Computing<>(TEXTS.get("searching"), content, this::show);
        SubjectMenu.install(getViewSite(), tree.control(), () -> tree.selected().flatMap(Row::subject), List::of);
        fillToolBar();
        return content;
    }

    private void fillToolBar() {
        var bar = getViewSite().getActionBars().getToolBarManager();
        bar.add(SubjectMenu.toggle(TEXTS.get("onlyOpen"), Icons.descriptor("open"), onlyOpen, on -> {
            onlyOpen = on;
            search(0);
        }));
        bar.add(SubjectMenu.action(TEXTS.get("collapse"), Icons.descriptor("collapse"), tree::collapseAll));
        bar.add(SubjectMenu.toggle(TEXTS.get("linked"), Icons.descriptor("link"), linked, on -> {
            linked = on;
            reveal();
        }));
    }

    private void leaveFilter(int key) {
        if (key == SWT.ARROW_DOWN) {
            tree.control().setFocus();
        } else if (key == SWT.ESC) {
            filter.setText("");
        }
    }

    private void open(Row row) {
        if (row.value() instanceof Things.File file) {
            Opener.open(getSite().getPage(), file.first());
        } else {
            row.subject().ifPresentOrElse(subject -> Opener.open(getSite().getPage(), subject), () -> tree.expand(row));
        }
    }

    @Override
    protected String emptyText() {
        return TEXTS.get("empty");
    }

    @Override
    protected void refresh() {
        var shown = Shown.now();
        snapshot().ifPresent(snapshot -> reading.start(() -> Things.of(snapshot, shown)));
    }

    private void show(Things read) {
        things = read;
        showContent();
        search(0);
    }

    private void search(int pauseMillis) {
        if (things != null) {
            var all = things;
            var text = filter.getText();
            var open = onlyOpen;
            if (text.isBlank() && !open) {
                searching.start(() -> new Search.Found(all.rows(), Set.of()));
            } else {
                searching.start(() -> Search.in(all, text, open), pauseMillis);
            }
        }
    }

    private void show(Search.Found found) {
        var isSearch = found.rows() != things.rows();
        if (isSearch && before.isEmpty()) {
            before = Optional.of(tree.expandedKeys());
        } else if (!isSearch && before.isPresent()) {
            tree.expandOnly(before.get());
            before = Optional.empty();
        }
        if (!found.expanded().isEmpty()) {
            tree.expandOnly(found.expanded());
        }
        tree.show(found.rows());
        reveal();
    }

    @Override
    public void picked(Subject subject) {
        wanted = Optional.of(subject);
        if (linked) {
            reveal();
        }
    }

    /** Shows what was selected elsewhere, once. */
    private void reveal() {
        if (linked) {
            wanted.flatMap(tree.rows()::find).ifPresent(row -> {
                tree.select(row);
                row.subject().ifPresent(picks()::follow);
                wanted = Optional.empty();
            });
        }
    }
}
