package org.kijun.ui.views.coverage;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.kijun.model.Baseline;
import org.kijun.model.Clause;
import org.kijun.model.Document;
import org.kijun.report.Languages;
import org.kijun.report.Standing;
import org.kijun.report.Words;
import org.kijun.ui.chosen.Chosen;
import org.kijun.ui.live.Snapshot;
import org.kijun.ui.subject.Opener;
import org.kijun.ui.subject.Subject;
import org.kijun.ui.texts.Texts;
import org.kijun.ui.views.frame.Computing;
import org.kijun.ui.views.frame.KijunView;
import org.kijun.ui.views.frame.Row;
import org.kijun.ui.views.frame.RowTree;
import org.kijun.ui.views.frame.Rows;
import org.kijun.ui.views.frame.SubjectMenu;
import org.kijun.ui.views.frame.Titles;

/** How far the requirements take up the clauses: by document, device class and topic, with the gaps beside. */
public final class CoverageView extends KijunView {
    private static final Texts TEXTS = Texts.of(CoverageView.class);

    /** What is shown of one snapshot. */
    private record Read(Covered covered, Progress progress, String scope) {
    }

    private RowTree groups;
    private RowTree gaps;
    private Label scope;
    private Label changes;
    private Computing<Read> reading;
    private Optional<Read> shown = Optional.empty();
    private Grouping grouping = Grouping.DOCUMENT;

    public CoverageView() {
        super("coverage");
    }

    @Override
    protected Control createContent(Composite parent) {
        var content = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(content);
        scope = label(content);
        var sash = new SashForm(content, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        groups = new RowTree(sash, 88, 66, 66, 66);
        gaps = new RowTree(sash);
        sash.setWeights(62, 38);
        groups.onSelect(this::selected);
        groups.onOpen(row -> group(row).flatMap(Covered.Group::key).ifPresent(this::open));
        gaps.onSelect(row -> row.subject().ifPresent(picks()::pick));
        gaps.onOpen(row -> row.subject().ifPresent(this::open));
        changes = label(content);
        reading = new Computing<>(TEXTS.get("reading"), content, this::show);
        SubjectMenu.install(getViewSite(), groups.control(), () -> groups.selected().flatMap(CoverageView::group).flatMap(Covered.Group::key), List::of);
        SubjectMenu.install(getViewSite(), gaps.control(), () -> gaps.selected().flatMap(Row::subject), List::of);
        for (var each : Grouping.values()) {
            getViewSite().getActionBars().getToolBarManager().add(by(each));
        }
        return content;
    }

    private static Label label(Composite parent) {
        var label = new Label(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).indent(4, 0).applyTo(label);
        return label;
    }

    private IAction by(Grouping each) {
        var action = new Action(TEXTS.get("by." + each.key()), IAction.AS_RADIO_BUTTON) {
            @Override
            public void run() {
                if (isChecked()) {
                    grouping = each;
                    shown.ifPresent(CoverageView.this::show);
                }
            }
        };
        action.setChecked(each == grouping);
        return action;
    }

    private void open(Subject subject) {
        Opener.open(getSite().getPage(), subject);
    }

    private static Optional<Covered.Group> group(Row row) {
        return row.value() instanceof Covered.Group group ? Optional.of(group) : Optional.empty();
    }

    @Override
    protected String emptyText() {
        return TEXTS.get("empty");
    }

    @Override
    protected void refresh() {
        var baseline = Chosen.get().baseline();
        var titles = Titles.in(Chosen.get().languages());
        snapshot().ifPresent(snapshot -> reading.start(() -> read(snapshot, baseline, titles)));
    }

    private static Read read(Snapshot snapshot, Optional<String> baseline, Titles titles) {
        var coverage = Scopes.coverage(snapshot, baseline);
        var about = baseline.flatMap(name -> snapshot.project().find(name, Baseline.class)).map(titles::label);
        return new Read(new Covered(coverage, titles), Progress.of(baseline, coverage),
                about.map(name -> TEXTS.get("scope", name)).orElseGet(() -> TEXTS.get("everything")));
    }

    private void show(Read read) {
        var before = shown;
        shown = Optional.of(read);
        var covered = read.covered();
        showContent();
        var words = Words.in(Languages.byId(Texts.language()).orElse(Languages.EN));
        groups.titles(TEXTS.get("by." + grouping.key()), words.of("column.coverage").plain(), words.of(Standing.COVERED).plain(),
                words.of(Standing.PARTLY_COVERED).plain(), words.of(Standing.OPEN).plain());
        gaps.titles(TEXTS.get("gaps"));
        groups.show(Rows.of(covered.groups(grouping)));
        if (groups.selected().isEmpty()) {
            groups.select(groups.rows().roots().getFirst());
        }
        showGaps();
        scope.setText((read.scope() + "  " + covered.reserved()).replace("&", "&&"));
        before.flatMap(then -> read.progress().since(then.progress(), covered.coverage()))
                .ifPresent(sentence -> changes.setText(sentence.replace("&", "&&")));
        if (changes.getText().isEmpty()) {
            changes.setText(TEXTS.get("unchanged"));
        }
    }

    private void selected(Row row) {
        showGaps();
        group(row).flatMap(Covered.Group::key).ifPresent(picks()::pick);
    }

    private void showGaps() {
        shown.ifPresent(read -> groups.selected().flatMap(CoverageView::group)
                .ifPresent(group -> gaps.show(Rows.of(read.covered().gaps(group)))));
    }

    @Override
    public void picked(Subject subject) {
        document(subject).flatMap(key -> groups.rows().find(new Covered.Group(grouping, Optional.of(key), List.of()))).ifPresent(row -> {
            groups.select(row);
            showGaps();
        });
        gaps.rows().find(subject).ifPresent(gaps::select);
    }

    /** The group that the subject is, or that its clause is in. */
    private Optional<Subject> document(Subject subject) {
        if (subject.kind() == Clause.class && grouping == Grouping.DOCUMENT) {
            return snapshot().flatMap(snapshot -> snapshot.find(subject, Clause.class)).map(Clause::document).map((Document found) -> Subject.of(found));
        }
        return Optional.of(subject);
    }
}
