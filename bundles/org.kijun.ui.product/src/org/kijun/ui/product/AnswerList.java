package org.kijun.ui.product;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.kijun.analysis.assessment.AssessedRequirement;
import org.kijun.analysis.assessment.Outcome;
import org.kijun.report.Words;
import org.kijun.report.builder.ModelWords;
import org.kijun.report.builder.Standings;
import org.kijun.ui.chosen.Chosen;
import org.kijun.ui.product.facts.Spoken;
import org.kijun.ui.signs.Signs;
import org.kijun.ui.texts.Texts;

/** The requirements with their outcomes, to be filtered and searched. */
final class AnswerList {
    private static final Texts TEXTS = Texts.of(AnswerList.class);
    private static final int NARROWEST = 60;
    private static final int MARGIN = 24;

    private final Consumer<Optional<AssessedRequirement>> listener;
    private final Label progress;
    private final ProgressBar bar;
    private final Combo filter;
    private final Text search;
    private final TableViewer table;
    private List<AssessedRequirement> rows = List.of();
    private String selected = "";
    private boolean showing;

    AnswerList(Composite parent, FormToolkit toolkit, Consumer<Optional<AssessedRequirement>> listener) {
        this.listener = listener;
        var body = toolkit.createComposite(parent);
        body.setLayout(new GridLayout());
        progress = toolkit.createLabel(body, "");
        progress.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        bar = new ProgressBar(body, SWT.HORIZONTAL);
        toolkit.adapt(bar, false, false);
        bar.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        filter = filter(body, toolkit);
        search = toolkit.createText(body, "", SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL | SWT.BORDER);
        search.setMessage(TEXTS.get("search"));
        search.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        search.addModifyListener(event -> fill());
        var holder = toolkit.createComposite(body);
        var data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.widthHint = 1;
        data.heightHint = 1;
        holder.setLayoutData(data);
        table = table(holder);
    }

    private Combo filter(Composite body, FormToolkit toolkit) {
        var box = new Combo(body, SWT.READ_ONLY | SWT.DROP_DOWN);
        toolkit.adapt(box, true, false);
        Spoken.name(box, TEXTS.get("filter"));
        for (var each : AnswerFilter.values()) {
            box.add(TEXTS.get(each.key(), 0));
        }
        box.select(0);
        box.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        box.addListener(SWT.Selection, event -> fill());
        return box;
    }

    private TableViewer table(Composite holder) {
        var viewer = new TableViewer(holder, SWT.FULL_SELECTION | SWT.BORDER | SWT.SINGLE);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.getTable().setHeaderVisible(true);
        var columns = new TableColumnLayout();
        holder.setLayout(columns);
        columns.setColumnData(column(viewer, "requirement", AnswerList::label, row -> null), new ColumnWeightData(1, NARROWEST, true));
        columns.setColumnData(column(viewer, "outcome", row -> Signs.labelled(Standings.of(row.outcome())), AnswerList::tone),
                new ColumnPixelData(widest(viewer), true));
        viewer.addSelectionChangedListener(event -> {
            if (!showing) {
                tell();
            }
        });
        return viewer;
    }

    private static Color tone(AssessedRequirement row) {
        return Signs.colour(Standings.of(row.outcome()).tone());
    }

    private static String label(AssessedRequirement row) {
        return row.requirement().qualifiedName() + "  " + ModelWords.in(Words.in(Chosen.get().languages())).label(row.requirement()).plain();
    }

    /** Room for the longest of the outcomes. */
    private static int widest(TableViewer viewer) {
        var gc = new GC(viewer.getTable());
        try {
            return MARGIN + Stream.of(Outcome.values()).mapToInt(outcome -> gc.textExtent(Signs.labelled(Standings.of(outcome))).x).max().orElse(0);
        } finally {
            gc.dispose();
        }
    }

    private static TableColumn column(TableViewer viewer, String key, Function<AssessedRequirement, String> text,
            Function<AssessedRequirement, Color> colour) {
        var column = new TableViewerColumn(viewer, SWT.NONE);
        column.getColumn().setText(TEXTS.get("column." + key));
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return text.apply((AssessedRequirement) element);
            }

            @Override
            public Color getForeground(Object element) {
                return colour.apply((AssessedRequirement) element);
            }
        });
        return column.getColumn();
    }

    void show(ProductState state) {
        rows = state.assessment().rows();
        var tally = state.assessment().tally();
        int asked = tally.asked();
        int answered = asked - tally.count(Outcome.UNANSWERED) - tally.count(Outcome.UNDECIDED);
        progress.setText(TEXTS.get("progress", answered, asked));
        bar.setMaximum(Math.max(1, asked));
        bar.setSelection(answered);
        bar.setToolTipText(progress.getText());
        var filters = AnswerFilter.values();
        for (int index = 0; index < filters.length; index++) {
            var each = filters[index];
            var label = TEXTS.get(each.key(), rows.stream().filter(row -> each.shows(row.outcome())).count());
            if (!label.equals(filter.getItem(index))) {
                int chosen = filter.getSelectionIndex();
                filter.setItem(index, label);
                filter.select(chosen);
            }
        }
        fill();
    }

    /** Keeps the row that is selected, also when the filter would leave it out by now. */
    private void fill() {
        showing = true;
        var wanted = AnswerFilter.values()[Math.max(0, filter.getSelectionIndex())];
        var shown = rows.stream().filter(row -> wanted.shows(row.outcome()) || row.requirement().qualifiedName().equals(selected))
                .filter(row -> AnswerFilter.has(row, search.getText())).toList();
        int top = table.getTable().getTopIndex();
        table.setInput(shown);
        var kept = shown.stream().filter(row -> row.requirement().qualifiedName().equals(selected)).findFirst()
                .or(() -> shown.stream().findFirst());
        table.setSelection(kept.map(StructuredSelection::new).orElse(StructuredSelection.EMPTY));
        table.getTable().setTopIndex(top);
        showing = false;
        tell();
    }

    private void tell() {
        var row = selected();
        selected = row.map(each -> each.requirement().qualifiedName()).orElse("");
        listener.accept(row);
    }

    Optional<AssessedRequirement> selected() {
        return Optional.ofNullable((AssessedRequirement) table.getStructuredSelection().getFirstElement());
    }

    void setFocus() {
        table.getTable().setFocus();
    }
}
