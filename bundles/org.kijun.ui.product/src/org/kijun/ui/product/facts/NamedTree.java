package org.kijun.ui.product.facts;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.kijun.analysis.taxonomy.Taxonomy;
import org.kijun.model.DeviceClass;
import org.kijun.model.Named;
import org.kijun.report.Words;
import org.kijun.report.builder.ModelWords;
import org.kijun.ui.chosen.Chosen;
import org.kijun.ui.live.Snapshot;
import org.kijun.ui.texts.Texts;

/** Named things to be ticked, with a filter. What has several parents stands under each of them and is ticked everywhere. */
public final class NamedTree {
    private static final Texts TEXTS = Texts.of(NamedTree.class);
    private static final int LINES = 9;

    private final List<? extends Named> roots;
    private final Function<Named, List<? extends Named>> children;
    private final ModelWords words = ModelWords.in(Words.in(Chosen.get().languages()));
    private final Set<String> chosen = new LinkedHashSet<>();
    private final Text filter;
    private final Tree tree;
    private Runnable listener = () -> {
    };

    private NamedTree(Composite parent, List<? extends Named> roots, Function<Named, List<? extends Named>> children, List<String> chosen) {
        this.roots = roots;
        this.children = children;
        this.chosen.addAll(chosen);
        var layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        parent.setLayout(layout);
        filter = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage(TEXTS.get("filter"));
        filter.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        filter.addModifyListener(event -> fill());
        tree = new Tree(parent, SWT.CHECK | SWT.BORDER | SWT.FULL_SELECTION);
        var data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.heightHint = tree.getItemHeight() * LINES;
        tree.setLayoutData(data);
        tree.addListener(SWT.Selection, event -> {
            if (event.detail == SWT.CHECK) {
                tick((TreeItem) event.item);
            }
        });
        fill();
    }

    /** Device classes under what they are kinds of. */
    public static NamedTree classes(Composite parent, Snapshot snapshot, List<String> chosen) {
        var all = snapshot.index().deviceClasses();
        var taxonomy = Taxonomy.of(all);
        var roots = all.stream().filter(each -> each.getParents().isEmpty()).toList();
        return new NamedTree(parent, roots, each -> taxonomy.descendants((DeviceClass) each).stream()
                .filter(kind -> kind.getParents().contains(each)).toList(), chosen);
    }

    /** Things that stand side by side. */
    public static NamedTree list(Composite parent, List<? extends Named> all, List<String> chosen) {
        return new NamedTree(parent, all, each -> List.of(), chosen);
    }

    /** Full names of what is ticked, in the order in which it was. */
    public List<String> chosen() {
        return List.copyOf(chosen);
    }

    /** Runs when something is ticked or no longer is. */
    public void onChange(Runnable runnable) {
        listener = runnable;
    }

    public Tree tree() {
        return tree;
    }

    public Text filter() {
        return filter;
    }

    private void fill() {
        tree.setRedraw(false);
        tree.removeAll();
        var typed = filter.getText().strip().toLowerCase(Locale.ROOT);
        roots.stream().filter(root -> matches(root, typed, new ArrayList<>())).forEach(root -> add(new TreeItem(tree, SWT.NONE), root, typed));
        for (var item : tree.getItems()) {
            expand(item);
        }
        tree.setRedraw(true);
    }

    private void add(TreeItem item, Named named, String typed) {
        var title = words.label(named).plain();
        item.setText(title.equals(named.getName()) ? title : title + "  (" + named.qualifiedName() + ")");
        item.setData(named.qualifiedName());
        item.setChecked(chosen.contains(named.qualifiedName()));
        for (var child : children.apply(named)) {
            if (matches(child, typed, new ArrayList<>()) && !isAbove(item, child)) {
                add(new TreeItem(item, SWT.NONE), child, typed);
            }
        }
    }

    private static boolean isAbove(TreeItem item, Named named) {
        for (var at = item; at != null; at = at.getParentItem()) {
            if (named.qualifiedName().equals(at.getData())) {
                return true;
            }
        }
        return false;
    }

    private static void expand(TreeItem item) {
        item.setExpanded(true);
        for (var child : item.getItems()) {
            expand(child);
        }
    }

    /** Whether it, or something below it, has what is typed in its name or title. */
    private boolean matches(Named named, String typed, List<Named> seen) {
        if (typed.isEmpty() || label(named).contains(typed)) {
            return true;
        }
        seen.add(named);
        return children.apply(named).stream().anyMatch(child -> !seen.contains(child) && matches(child, typed, seen));
    }

    private static String label(Named named) {
        var titles = new StringBuilder(named.qualifiedName());
        if (named.getTitle() != null) {
            named.getTitle().getValues().forEach(value -> titles.append(' ').append(value.getValue()));
        }
        return titles.toString().toLowerCase(Locale.ROOT);
    }

    private void tick(TreeItem item) {
        var name = (String) item.getData();
        if (item.getChecked()) {
            chosen.add(name);
        } else {
            chosen.remove(name);
        }
        for (var root : tree.getItems()) {
            mirror(root, name);
        }
        listener.run();
    }

    private void mirror(TreeItem item, String name) {
        if (name.equals(item.getData())) {
            item.setChecked(chosen.contains(name));
        }
        for (var child : item.getItems()) {
            mirror(child, name);
        }
    }
}
