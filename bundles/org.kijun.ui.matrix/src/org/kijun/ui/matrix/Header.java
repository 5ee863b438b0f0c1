package org.kijun.ui.matrix;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.kijun.model.Named;
import org.kijun.report.Languages;
import org.kijun.report.Standing;
import org.kijun.report.Words;
import org.kijun.report.builder.ModelWords;
import org.kijun.ui.live.Snapshot;
import org.kijun.ui.matrix.Choice.Item;
import org.kijun.ui.matrix.arrange.Wish;
import org.kijun.ui.matrix.sheet.Grouping;
import org.kijun.ui.matrix.sheet.Scope;
import org.kijun.ui.matrix.sheet.Sheet;
import org.kijun.ui.texts.Texts;

/** What stands above the table: what is crossed, how it is grouped and filtered, and the field to search in. */
final class Header {
    private static final Texts TEXTS = Texts.of(Header.class);

    /** What a person does here. */
    interface Listener {
        void scope(Scope scope);

        void wish(Wish wish);

        void search(String text, boolean forward);

        void export();
    }

    private final Composite area;
    private final Listener listener;
    private final Choice crossing;
    private final Choice baseline;
    private final Choice product;
    private final Choice document;
    private final Choice grouping;
    private final Choice standing;
    private final Text search;
    private final Button clear;
    private Scope scope = Scope.EVERYTHING;
    private Wish wish = Wish.PLAIN;

    Header(Composite parent, Listener listener) {
        this.listener = listener;
        area = new Composite(parent, SWT.NONE);
        var layout = new RowLayout();
        layout.center = true;
        layout.spacing = 4;
        area.setLayout(layout);
        crossing = new Choice(area, TEXTS.get("crossing"), 190, id -> listener.scope(scope.with(Scope.Crossing.valueOf(id))));
        baseline = new Choice(area, TEXTS.get("baseline"), 200, id -> listener.scope(scope.ofBaseline(id)));
        product = new Choice(area, TEXTS.get("product"), 200, id -> listener.scope(scope.ofProduct(id)));
        document = new Choice(area, TEXTS.get("document"), 200, id -> listener.scope(scope.ofDocument(id)));
        grouping = new Choice(area, TEXTS.get("grouping"), 150, id -> listener.wish(wish.grouped(Grouping.valueOf(id))));
        standing = new Choice(area, TEXTS.get("standing"), 150, this::standing);
        search = searchField();
        button("previous", () -> listener.search(search.getText(), false));
        button("next", () -> listener.search(search.getText(), true));
        clear = button("clear", () -> listener.wish(wish.unfiltered()));
        button("export", listener::export);
    }

    private void standing(String id) {
        listener.wish(wish.showing(Optional.of(id).filter(wanted -> !wanted.isEmpty()).map(Standing::valueOf)));
    }

    private Text searchField() {
        var field = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        field.setMessage(TEXTS.get("search"));
        field.setToolTipText(TEXTS.get("search.tip"));
        field.setLayoutData(new RowData(150, SWT.DEFAULT));
        field.addListener(SWT.DefaultSelection, event -> {
            if (event.detail != SWT.CANCEL) {
                listener.search(field.getText(), (event.stateMask & SWT.SHIFT) == 0);
            }
        });
        return field;
    }

    private Button button(String key, Runnable action) {
        var button = new Button(area, SWT.PUSH);
        Image image = Icons.of(key);
        if (image == null) {
            button.setText(TEXTS.get(key));
        }
        button.setImage(image);
        button.setToolTipText(TEXTS.get(key + ".tip"));
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    Composite control() {
        return area;
    }

    void focusSearch() {
        search.setFocus();
        search.selectAll();
    }

    /** What there is to choose from and what is chosen. */
    void show(Snapshot snapshot, Languages languages, Scope chosen) {
        scope = chosen;
        var words = ModelWords.in(Words.in(languages));
        var index = snapshot.index();
        crossing.show(List.of(new Item(Scope.Crossing.PRODUCTS.name(), TEXTS.get("products")),
                new Item(Scope.Crossing.CLAUSES.name(), TEXTS.get("clauses"))), scope.crossing().name());
        baseline.show(named(TEXTS.get(scope.isOneProduct() ? "own-baselines" : "all-requirements"), words, index::baselines), scope.baseline());
        product.show(named(TEXTS.get("all-products"), words, index::products), scope.product());
        document.show(named(TEXTS.get("all-documents"), words, () -> index.documents().stream()
                .filter(each -> !each.getClauses().isEmpty()).toList()), scope.document());
        product.visible(scope.crossing() == Scope.Crossing.PRODUCTS);
        document.visible(scope.crossing() == Scope.Crossing.CLAUSES);
        area.getParent().layout(true, true);
    }

    private static List<Item> named(String none, ModelWords words, Supplier<List<? extends Named>> all) {
        var items = new ArrayList<Item>();
        items.add(new Item("", none));
        all.get().forEach(each -> items.add(new Item(ModelWords.name(each), words.label(each).plain())));
        return items;
    }

    /** How the rows are shown. */
    void show(Sheet sheet, Wish shown) {
        wish = shown;
        grouping.show(Arrays.stream(Grouping.values()).map(each -> new Item(each.name(), TEXTS.get("grouping." + each.id()))).toList(),
                wish.grouping().name());
        var items = new ArrayList<Item>();
        items.add(new Item("", TEXTS.get("any-standing")));
        sheet.standings().forEach(each -> items.add(new Item(each.name(), sheet.words(each))));
        standing.show(items, wish.standing().map(Standing::name).orElse(""));
        clear.setEnabled(wish.isFiltered());
    }
}
