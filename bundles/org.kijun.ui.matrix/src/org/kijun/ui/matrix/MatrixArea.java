package org.kijun.ui.matrix;

import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.kijun.model.Product;
import org.kijun.ui.chosen.Chosen;
import org.kijun.ui.live.LiveProject;
import org.kijun.ui.live.Snapshot;
import org.kijun.ui.matrix.answer.AnswerTexts;
import org.kijun.ui.matrix.answer.Drafts;
import org.kijun.ui.matrix.arrange.Wish;
import org.kijun.ui.matrix.sheet.Column;
import org.kijun.ui.matrix.sheet.Scope;
import org.kijun.ui.matrix.sheet.Sheet;
import org.kijun.ui.matrix.table.MatrixTable;
import org.kijun.ui.matrix.table.MatrixTable.Cell;
import org.kijun.ui.matrix.table.TableListener;
import org.kijun.ui.subject.Opener;
import org.kijun.ui.subject.Subject;
import org.kijun.ui.texts.Texts;
import org.eclipse.ui.IWorkbenchPage;

/** What the part shows: header, remark, table, counts. It asks for what it shows anew whenever texts, choice or wish change. */
final class MatrixArea implements TableListener, Header.Listener {
    private static final Texts TEXTS = Texts.of(MatrixArea.class);

    /** Who hears what happens here. */
    interface Host {
        void scoped(Scope scope);

        void picked(Subject subject);

        void built(NatTable table);

        IWorkbenchPage page();
    }

    private final Host host;
    private final AnswerTexts texts;
    private final Drafts drafts = new Drafts();
    private final Header header;
    private final Notice notice;
    private final Composite place;
    private final Footer footer;
    private final Computing computing;
    private final ChosenNames names = new ChosenNames();
    private Scope scope;
    private Wish wish = Wish.PLAIN;
    private Computing.Result shown;
    private MatrixTable table;

    MatrixArea(Composite parent, Scope scope, AnswerTexts texts, Host host) {
        this.scope = scope;
        this.texts = texts;
        this.host = host;
        parent.setLayout(GridLayoutFactory.fillDefaults().spacing(0, 0).create());
        header = new Header(parent, this);
        header.control().setLayoutData(GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).create());
        notice = new Notice(parent);
        place = new Composite(parent, SWT.NONE);
        place.setLayout(new FillLayout());
        place.setLayoutData(GridDataFactory.fillDefaults().grab(true, true).create());
        footer = new Footer(parent);
        footer.control().setLayoutData(GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).create());
        footer.say(TEXTS.get("loading"));
        computing = new Computing(result -> parent.getDisplay().asyncExec(() -> show(result)));
        names.choose(scope);
        parent.addDisposeListener(event -> computing.cancel());
        LiveProject.get().follow(parent, snapshot -> refresh());
        Chosen.get().follow(parent, () -> scope(names.changed(this.scope)));
    }

    Optional<MatrixTable> table() {
        return Optional.ofNullable(table);
    }

    void focus() {
        if (table != null) {
            table.control().setFocus();
        } else {
            header.control().setFocus();
        }
    }

    void focusSearch() {
        header.focusSearch();
    }

    private void refresh() {
        LiveProject.get().latest().ifPresent(snapshot -> {
            header.show(snapshot, Chosen.get().languages(), scope);
            computing.ask(new Computing.Question(snapshot, scope, Chosen.get().languages(), wish));
        });
    }

    @Override
    public void scope(Scope wanted) {
        if (!wanted.equals(scope)) {
            scope = wanted;
            host.scoped(scope);
        }
        names.choose(scope);
        refresh();
    }

    @Override
    public void wish(Wish wanted) {
        wish = wanted;
        refresh();
    }

    private void show(Computing.Result result) {
        if (place.isDisposed() || !result.question().scope().equals(scope)) {
            return;
        }
        if (isAgain(result)) {
            table.control().redraw();
            return;
        }
        shown = result;
        if (table != null && table.fits(result.sheet())) {
            table.show(result.sheet(), result.arrangement(), result.question().wish());
        } else {
            build(result);
        }
        header.show(result.sheet(), wish);
        footer.show(result.sheet(), result.arrangement(), result.whole());
        remark(result.question().snapshot(), result.sheet());
    }

    /** Whether more rows of what is shown are known by now, and nothing else is new. */
    private boolean isAgain(Computing.Result result) {
        return shown != null && !result.whole() && shown.sheet() == result.sheet() && shown.arrangement() == result.arrangement();
    }

    private void build(Computing.Result result) {
        var selected = table().flatMap(MatrixTable::selection);
        boolean focused = table != null && table.control().isFocusControl();
        table().ifPresent(old -> old.control().dispose());
        table = new MatrixTable(place, result.sheet(), result.arrangement(), result.question().wish(), this);
        place.layout(true);
        host.built(table.control());
        selected.ifPresent(table::select);
        if (focused) {
            table.control().setFocus();
        }
    }

    private void remark(Snapshot snapshot, Sheet sheet) {
        var ofLibrary = scope.isOneProduct() && snapshot.project().find(scope.product(), Product.class).filter(snapshot.project()::isLibrary).isPresent();
        if (ofLibrary) {
            readOnly();
        } else if (sheet.columns().size() == sheet.fixed()) {
            notice.show(TEXTS.get(scope.crossing() == Scope.Crossing.PRODUCTS ? "no-products" : "no-clauses"), () -> { });
        } else {
            notice.hide();
        }
    }

    private void readOnly() {
        var offered = Commands.isThere(Commands.NEW_PROJECT);
        notice.show(TEXTS.get("read-only") + (offered ? " <a>" + TEXTS.get("copy-samples") + "</a>" : ""), () -> Commands.run(Commands.NEW_PROJECT));
    }

    /** An empty reason stands for a product of the library. */
    private void refused(String reason) {
        if (reason.isEmpty()) {
            readOnly();
        } else {
            notice.show(reason.replace("&", "&&"), () -> { });
        }
    }

    Editing editing() {
        return new Editing(table, shown.sheet(), texts, drafts, this::refused);
    }

    @Override
    public void edit(Cell cell, Rectangle at) {
        if (editing().canEdit(cell)) {
            editing().edit(cell, at);
        } else {
            open(subject(cell));
        }
    }

    void open(Subject subject) {
        Opener.open(host.page(), subject);
    }

    Subject subject(Cell cell) {
        return shown.sheet().subject(cell.row(), cell.column());
    }

    Sheet sheet() {
        return shown.sheet();
    }

    @Override
    public void delete() {
        if (table != null) {
            editing().delete();
        }
    }

    @Override
    public void selected(Optional<Cell> cell) {
        cell.ifPresent(at -> {
            shown.sheet().answering(at.column()).filter(product -> !scope.isOneProduct())
                    .ifPresent(product -> names.product(product.qualifiedName()));
            host.picked(subject(at));
        });
    }

    @Override
    public void head(Column column) {
        column.subject().ifPresent(host::picked);
    }

    @Override
    public void search(String text, boolean forward) {
        if (table == null || text.isBlank()) {
            return;
        }
        table.find(text).from(table.anchor().orElse(null), forward).ifPresentOrElse(at -> {
            table.reveal(at.y, at.x);
            footer.show(shown.sheet(), shown.arrangement(), shown.whole());
        }, () -> footer.say(TEXTS.get("not-found", text)));
    }

    @Override
    public void export() {
        if (scope.isOneProduct()) {
            Chosen.get().product(scope.product());
        }
        Commands.run(Commands.EXPORT);
    }
}
