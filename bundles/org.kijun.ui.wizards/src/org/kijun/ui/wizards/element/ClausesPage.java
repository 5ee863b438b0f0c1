package org.kijun.ui.wizards.element;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.kijun.model.Clause;
import org.kijun.report.Words;
import org.kijun.report.builder.ModelWords;
import org.kijun.ui.chosen.Chosen;
import org.kijun.ui.live.LiveProject;
import org.kijun.ui.live.Snapshot;
import org.kijun.ui.wizards.CheckedPage;

/** Clauses to tick, found by number and title. There are thousands, so that rows are made only when they come into sight. */
final class ClausesPage extends CheckedPage {
    private static final int LINES = 12;

    private final ModelWords words = ModelWords.in(Words.in(Chosen.get().languages()));
    private final Set<String> chosen = new LinkedHashSet<>();
    private List<Clause> all = List.of();
    private List<Clause> shown = List.of();
    private Text filter;
    private Table table;
    private Label summary;

    ClausesPage() {
        super("clauses", "org.kijun.ui.help.wizards");
    }

    @Override
    protected void fill(Composite body) {
        all = LiveProject.get().latest().map(Snapshot::index).map(index -> index.clauses().stream().filter(clause -> clause.getName() != null).toList())
                .orElse(List.of());
        filter = new Text(body, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage(text("filter"));
        filter.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 3, 1));
        filter.addModifyListener(event -> list());
        table = new Table(body, SWT.CHECK | SWT.VIRTUAL | SWT.BORDER | SWT.FULL_SELECTION);
        var data = new GridData(SWT.FILL, SWT.FILL, true, true, 3, 1);
        data.heightHint = table.getItemHeight() * LINES;
        table.setLayoutData(data);
        table.addListener(SWT.SetData, event -> show((TableItem) event.item, shown.get(event.index)));
        table.addListener(SWT.Selection, event -> {
            if (event.detail == SWT.CHECK) {
                tick((TableItem) event.item);
            }
        });
        summary = new Label(body, SWT.WRAP);
        summary.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 3, 1));
        list();
    }

    private void list() {
        var typed = filter.getText().strip().toLowerCase(Locale.ROOT).split("\\s+");
        shown = all.stream().filter(clause -> matches(clause, typed)).toList();
        table.clearAll();
        table.setItemCount(shown.size());
        changed();
    }

    private static boolean matches(Clause clause, String[] typed) {
        var text = new StringBuilder(clause.qualifiedName()).append(' ').append(clause.getPrinted());
        if (clause.getTitle() != null) {
            clause.getTitle().getValues().forEach(value -> text.append(' ').append(value.getValue()));
        }
        var sought = text.toString().toLowerCase(Locale.ROOT);
        return List.of(typed).stream().allMatch(sought::contains);
    }

    private void show(TableItem item, Clause clause) {
        item.setText(clause.qualifiedName() + "  " + words.of(clause.getTitle()).plain());
        item.setData(clause.qualifiedName());
        item.setChecked(chosen.contains(clause.qualifiedName()));
    }

    private void tick(TableItem item) {
        var name = (String) item.getData();
        if (item.getChecked()) {
            chosen.add(name);
        } else {
            chosen.remove(name);
        }
        summary.setText(text("chosen", String.join(", ", chosen)));
        summary.requestLayout();
        changed();
    }

    /** Full names in the order in which they were ticked. */
    List<String> chosen() {
        return List.copyOf(chosen);
    }

    @Override
    protected Optional<String> wrong() {
        return Optional.empty();
    }
}
