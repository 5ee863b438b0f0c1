package org.kijun.ui.views.frame;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;

/**
 * A tree that makes an item only when it comes into sight, so that tens of thousands of rows cost nothing. What is expanded and selected stays so when
 * other rows are shown.
 */
public final class RowTree {
    private static final String ROW = "row";

    /** The first column gets at least this part of the width. */
    private static final double LEAST = 0.34;

    private final Tree tree;
    private final int[] widths;
    private final Set<List<String>> expanded = new HashSet<>();
    private Rows rows = Rows.NONE;

    private boolean scrolls;

    /** @param widths of the columns after the first in pixels; the first takes what is left. Where there is one column, shares stand at its end. */
    public RowTree(Composite parent, int... widths) {
        this.widths = widths.clone();
        tree = new Tree(parent, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL);
        for (int i = 0; i <= widths.length; i++) {
            new TreeColumn(tree, SWT.LEFT).setResizable(true);
        }
        tree.addListener(SWT.SetData, event -> fill((TreeItem) event.item, wanted(event)));
        tree.addListener(SWT.Expand, event -> expanded((TreeItem) event.item));
        tree.addListener(SWT.Collapse, event -> expanded.remove(keys(rowAt((TreeItem) event.item))));
        tree.addListener(SWT.Resize, event -> fit());
        RowPainter.install(tree);
        RowHover.install(tree);
    }

    public Tree control() {
        return tree;
    }

    public Rows rows() {
        return rows;
    }

    /** Shows the titles of the columns. */
    public void titles(String... titles) {
        for (int i = 0; i < titles.length; i++) {
            tree.getColumn(i).setText(titles[i]);
        }
        tree.setHeaderVisible(true);
    }

    /** Runs when the user selects a row. */
    public void onSelect(Consumer<Row> listener) {
        tree.addListener(SWT.Selection, event -> selected().ifPresent(listener));
    }

    /** Runs on a double click or the return key. */
    public void onOpen(Consumer<Row> listener) {
        tree.addListener(SWT.DefaultSelection, event -> selected().ifPresent(listener));
    }

    public Optional<Row> selected() {
        var items = tree.getSelection();
        return items.length == 1 ? Optional.of(rowAt(items[0])) : Optional.empty();
    }

    /** Shows other rows; those that are still there stay expanded and selected. */
    public void show(Rows wanted) {
        var selected = selected().map(this::keys);
        var top = tree.getTopItem() == null ? null : keys(row(tree.getTopItem()));
        rows = wanted;
        tree.setRedraw(false);
        tree.setItemCount(0);
        tree.setItemCount(rows.roots().size());
        restore(rows.roots(), null, new ArrayList<>());
        selected.map(rows::along).filter(path -> !path.isEmpty()).ifPresent(path -> tree.setSelection(item(path)));
        if (top != null && !rows.along(top).isEmpty()) {
            tree.setTopItem(item(rows.along(top)));
        }
        tree.setRedraw(true);
        fit();
    }

    /** Expands just these, given as keys from the root, when rows are shown the next time. */
    public void expandOnly(Set<List<String>> keys) {
        expanded.clear();
        expanded.addAll(keys);
    }

    private void restore(List<Row> level, TreeItem parent, List<String> prefix) {
        for (int i = 0; i < level.size(); i++) {
            var row = level.get(i);
            prefix.add(row.key());
            if (!row.children().isEmpty() && expanded.contains(prefix)) {
                var item = parent == null ? tree.getItem(i) : parent.getItem(i);
                fill(item, row);
                item.setItemCount(row.children().size());
                restore(row.children(), item, prefix);
                item.setExpanded(true);
            }
            prefix.removeLast();
        }
    }

    /** Selects the row, with all above it expanded, without telling the listeners. */
    public void select(Row row) {
        var item = item(rows.path(row));
        tree.setSelection(item);
        tree.showSelection();
    }

    /** Expands the row. */
    public void expand(Row row) {
        var item = item(rows.path(row));
        if (!row.children().isEmpty()) {
            open(item, row);
        }
    }

    public void collapseAll() {
        expanded.clear();
        for (var item : tree.getItems()) {
            item.setExpanded(false);
        }
    }

    /** What is expanded, as keys from the root, to be remembered. */
    public Set<List<String>> expandedKeys() {
        return Set.copyOf(expanded);
    }

    private TreeItem item(List<Row> path) {
        var item = tree.getItem(position(rows.roots(), path.getFirst()));
        fill(item, path.getFirst());
        for (int i = 1; i < path.size(); i++) {
            open(item, path.get(i - 1));
            item = item.getItem(position(path.get(i - 1).children(), path.get(i)));
            fill(item, path.get(i));
        }
        return item;
    }

    /** Records are equal by their content, which is slow for whole trees and wrong for twins. */
    private static int position(List<Row> level, Row row) {
        for (int i = 0; i < level.size(); i++) {
            if (level.get(i) == row) {
                return i;
            }
        }
        return 0;
    }

    private void open(TreeItem item, Row row) {
        item.setItemCount(row.children().size());
        item.setExpanded(true);
        expanded.add(keys(row));
    }

    private void expanded(TreeItem item) {
        var row = rowAt(item);
        item.setItemCount(row.children().size());
        expanded.add(keys(row));
        if (scrolls) {
            fit();
        }
    }

    private List<String> keys(Row row) {
        return row == null ? List.of() : rows.path(row).stream().map(Row::key).toList();
    }

    private Row wanted(Event event) {
        var parent = ((TreeItem) event.item).getParentItem();
        var level = parent == null ? rows.roots() : rowAt(parent).children();
        return event.index < level.size() ? level.get(event.index) : null;
    }

    /** The row of an item that has been in sight, else null. */
    static Row row(TreeItem item) {
        return (Row) item.getData(ROW);
    }

    /** The row of an item, whether it has been in sight or not. */
    private Row rowAt(TreeItem item) {
        if (row(item) == null) {
            var parent = item.getParentItem();
            fill(item, parent == null ? rows.roots().get(tree.indexOf(item)) : rowAt(parent).children().get(parent.indexOf(item)));
        }
        return row(item);
    }

    private void fill(TreeItem item, Row row) {
        item.setData(ROW, row);
        if (row == null) {
            return;
        }
        item.setText((row.text(0) + " " + (widths.length == 0 ? row.text(1) : "")).strip());
        for (int i = 1; i < tree.getColumnCount(); i++) {
            item.setText(i, row.text(i));
        }
        item.setImage(row.icon() == null ? null : Icons.image(row.icon()));
        if (item.getItemCount() == 0 || row.children().isEmpty()) {
            item.setItemCount(Math.min(1, row.children().size()));
        }
    }

    /** Makes the first column as wide as its texts, with a scroll bar; for trees with few rows. */
    public void scrollSideways() {
        scrolls = true;
    }

    private void fit() {
        var area = tree.getClientArea().width;
        var fixed = IntStream.of(widths).sum();
        var scale = fixed == 0 ? 1 : Math.min(1, area * (1 - LEAST) / fixed);
        var rest = area;
        for (int i = 0; i < widths.length; i++) {
            set(tree.getColumn(i + 1), (int) (widths[i] * scale));
            rest -= (int) (widths[i] * scale);
        }
        set(tree.getColumn(0), rest);
        if (scrolls && !tree.isDisposed()) {
            tree.getDisplay().asyncExec(this::widen);
        }
    }

    private void widen() {
        if (!tree.isDisposed()) {
            var wanted = Widest.of(tree);
            set(tree.getColumn(0), Math.max(tree.getClientArea().width, wanted));
        }
    }

    private static void set(TreeColumn column, int width) {
        if (width > 0 && column.getWidth() != width) {
            column.setWidth(width);
        }
    }
}
