package org.kijun.ui.views.findings;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.kijun.editor.findings.Findings;
import org.kijun.editor.findings.Found;
import org.kijun.model.findings.Severity;
import org.kijun.ui.live.LiveProject;
import org.kijun.ui.subject.Opener;
import org.kijun.ui.subject.Subject;
import org.kijun.ui.texts.Texts;
import org.kijun.ui.views.frame.Computing;
import org.kijun.ui.views.frame.Icons;
import org.kijun.ui.views.frame.KijunView;
import org.kijun.ui.views.frame.Row;
import org.kijun.ui.views.frame.RowTree;
import org.kijun.ui.views.frame.Rows;
import org.kijun.ui.views.frame.SubjectMenu;

/** The findings in all texts, as the language service has them while one types. */
public final class FindingsView extends KijunView {
    private static final Texts TEXTS = Texts.of(FindingsView.class);
    private static final int PAUSE_MILLIS = 100;

    private final Set<Severity> severities = EnumSet.allOf(Severity.class);
    private RowTree tree;
    private Text filter;
    private Computing<List<Row>> listing;
    private Subjects subjects;
    private boolean byFile = true;
    private String title;

    public FindingsView() {
        super("findings");
    }

    @Override
    protected Control createContent(Composite parent) {
        title = getPartName();
        var content = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(content);
        filter = new Text(content, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage(TEXTS.get("filter"));
        filter.addListener(SWT.Modify, event -> refresh());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
        tree = new RowTree(content, 120, 120, 110);
        tree.titles(TEXTS.get("message"), TEXTS.get("element"), TEXTS.get("place"), TEXTS.get("code"));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tree.control());
        tree.onSelect(row -> found(row).flatMap(this::subject).ifPresent(picks()::pick));
        tree.onOpen(row -> found(row).ifPresentOrElse(this::open, () -> tree.expand(row)));
        listing = new Computing<>(TEXTS.get("listing"), content, this::show);
        SubjectMenu.install(getViewSite(), tree.control(), () -> tree.selected().flatMap(FindingsView::found).flatMap(this::subject), this::entries);
        fillToolBar();
        Findings.get().follow(content, this::refresh);
        return content;
    }

    private void fillToolBar() {
        var bar = getViewSite().getActionBars().getToolBarManager();
        for (var severity : Severity.values()) {
            bar.add(SubjectMenu.toggle(TEXTS.get("show." + severity.name()), Icons.descriptor(FindingRows.icon(severity)), true, on -> {
                if (on) {
                    severities.add(severity);
                } else {
                    severities.remove(severity);
                }
                refresh();
            }));
        }
        bar.add(SubjectMenu.toggle(TEXTS.get("byFile"), Icons.descriptor("group"), byFile, on -> {
            byFile = on;
            refresh();
        }));
        bar.add(SubjectMenu.action(TEXTS.get("copyAll"), Icons.descriptor("copy"), () -> SubjectMenu.copy(tree.control(), text(tree.rows().roots()))));
    }

    private List<IContributionItem> entries() {
        return tree.selected().<List<IContributionItem>>map(row -> List.of(
                new ActionContributionItem(SubjectMenu.action(TEXTS.get("openPlace"), null, () -> found(row).ifPresent(this::open))),
                new ActionContributionItem(SubjectMenu.action(TEXTS.get("fix"), null, () -> found(row).ifPresent(this::fix))),
                new ActionContributionItem(SubjectMenu.action(TEXTS.get("copy"), Icons.descriptor("copy"), () -> SubjectMenu.copy(tree.control(), text(List.of(row)))))))
                .orElse(List.of());
    }

    /** One finding on a line, as the command line writes it: place, severity, code, sentence. */
    private static String text(List<Row> rows) {
        return rows.stream().flatMap(row -> row.children().isEmpty() ? Stream.of(row) : row.children().stream())
                .map(FindingsView::found).flatMap(Optional::stream)
                .map(found -> FindingRows.shortName(found) + ":" + found.line() + ":" + found.column() + ": " + TEXTS.get("is." + found.severity().name()) + " "
                        + found.code() + " " + found.message())
                .collect(Collectors.joining("\n"));
    }

    private static Optional<Found> found(Row row) {
        return row.value() instanceof Found found ? Optional.of(found) : Optional.empty();
    }

    private Optional<Subject> subject(Found found) {
        return Optional.ofNullable(subjects).flatMap(known -> known.at(found));
    }

    private Optional<IEditorPart> open(Found found) {
        return found.file().flatMap(file -> Opener.open(getSite().getPage(), file, found.place()));
    }

    private void fix(Found found) {
        open(found).ifPresent(Fixes::offer);
    }

    @Override
    protected String emptyText() {
        return TEXTS.get("empty");
    }

    @Override
    protected void refresh() {
        snapshot().ifPresent(snapshot -> {
            if (subjects == null || !subjects.isOf(snapshot)) {
                subjects = new Subjects(snapshot);
            }
            var of = subjects;
            var wish = new FindingRows.Wish(severities, filter.getText(), byFile);
            listing.start(() -> FindingRows.of(Findings.get().all(), wish, of), PAUSE_MILLIS);
        });
    }

    private void show(List<Row> rows) {
        var count = Findings.get().all().size();
        setPartName(count == 0 ? title : TEXTS.get("title", title, count));
        if (count == 0) {
            say(TEXTS.get(LiveProject.folders().isEmpty() ? "empty" : "none"));
            return;
        }
        tree.expandOnly(rows.stream().filter(row -> !row.children().isEmpty()).map(row -> List.of(row.key())).collect(Collectors.toSet()));
        tree.show(Rows.of(rows));
        showContent();
    }

    @Override
    public void picked(Subject subject) {
        if (subjects != null) {
            tree.rows().roots().stream().flatMap(row -> row.children().isEmpty() ? Stream.of(row) : row.children().stream())
                    .filter(row -> found(row).flatMap(subjects::at).filter(subject::equals).isPresent()).findFirst().ifPresent(tree::select);
        }
    }
}
