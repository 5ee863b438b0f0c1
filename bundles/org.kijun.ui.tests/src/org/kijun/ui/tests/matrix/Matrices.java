package org.kijun.ui.tests.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.kijun.ui.matrix.MatrixEditor;
import org.kijun.ui.matrix.MatrixInput;
import org.kijun.ui.tests.Bench;

/** An open matrix as a person meets it: the table, and what is above and below it. */
final class Matrices {
    final IEditorPart editor;
    private final Composite area;

    private Matrices(IEditorPart editor, Composite area) {
        this.editor = editor;
        this.area = area;
    }

    /** Opens a matrix and waits until its table is there with its counts. */
    static Matrices open(MatrixInput input) throws Exception {
        var matrix = show(input);
        matrix.waitUntilCounted();
        return matrix;
    }

    void waitUntilCounted() throws Exception {
        Bench.until("the rows are counted", () -> !footer().matches("(?s).*(counting|集計中).*"));
    }

    /** Opens a matrix and waits until its table is there. */
    static Matrices show(MatrixInput input) throws Exception {
        var intro = Bench.page().getWorkbenchWindow().getWorkbench().getIntroManager();
        intro.closeIntro(intro.getIntro());
        var before = all(NatTable.class, shell());
        var editor = Bench.page().openEditor(input, MatrixEditor.ID);
        Bench.until("the matrix is open", () -> all(NatTable.class, shell()).stream().anyMatch(each -> !before.contains(each) && each.isVisible()));
        var table = all(NatTable.class, shell()).stream().filter(each -> !before.contains(each) && each.isVisible()).findFirst().orElseThrow();
        return new Matrices(editor, table.getParent().getParent());
    }

    private static Composite shell() {
        return Objects.requireNonNull(Bench.page().getWorkbenchWindow().getShell());
    }

    NatTable table() {
        return all(NatTable.class, area).getFirst();
    }

    String footer() {
        return all(StyledText.class, area).getLast().getText();
    }

    /** The list that offers an entry. */
    Combo listWith(String... words) {
        return all(Combo.class, area).stream().filter(each -> each.isVisible() && List.of(each.getItems()).stream()
                .anyMatch(item -> List.of(words).stream().anyMatch(item::contains))).findFirst().orElseThrow();
    }

    /** Chooses the first entry that has one of the words. */
    void choose(String... words) throws Exception {
        var list = listWith(words);
        for (int at = 0; at < list.getItemCount(); at++) {
            var item = list.getItem(at);
            if (List.of(words).stream().anyMatch(item::contains)) {
                list.select(at);
                list.notifyListeners(SWT.Selection, new Event());
                Bench.settle();
                return;
            }
        }
    }

    Text search() {
        return all(Text.class, area).getFirst();
    }

    /** The columns that are in view, by their heads. */
    List<String> heads() {
        var heads = new ArrayList<String>();
        for (int at = 0; at < table().getColumnCount(); at++) {
            heads.add(text(at, 0));
        }
        return heads;
    }

    String text(int column, int row) {
        var cell = table().getCellByPosition(column, row);
        return cell == null ? "" : String.valueOf(cell.getDataValue());
    }

    /** The texts of a column in view, below head and filter. */
    List<String> column(int column) {
        var texts = new ArrayList<String>();
        for (int row = 2; row < table().getRowCount(); row++) {
            texts.add(text(column, row));
        }
        return texts;
    }

    int rowOf(String requirement) {
        return 2 + column(0).indexOf(requirement);
    }

    /** Clicks a cell. */
    void click(int column, int row) throws Exception {
        var bounds = table().getBoundsByPosition(column, row);
        mouse(bounds.x + Math.min(20, bounds.width / 2), bounds.y + bounds.height / 2);
    }

    /** Types into the filter of a column. */
    void filter(int column, String text) throws Exception {
        click(column, 1);
        Bench.until("the field of the filter is open", () -> !all(Text.class, table()).isEmpty());
        all(Text.class, table()).getFirst().setText(text);
        Bench.settle();
        Bench.settle();
    }

    /** Gives the answer whose words contain one of these to the selected cell, by the context menu. */
    void answer(String... words) throws Exception {
        var menu = table().getMenu();
        menu.notifyListeners(SWT.Show, new Event());
        var answers = Stream.of(menu.getItems()).map(MenuItem::getMenu).filter(Objects::nonNull).findFirst().orElseThrow();
        answers.notifyListeners(SWT.Show, new Event());
        var item = Stream.of(answers.getItems()).filter(each -> Stream.of(words).anyMatch(each.getText()::contains)).findFirst().orElseThrow();
        Stream.of(answers.getItems()).filter(each -> (each.getStyle() & SWT.RADIO) != 0).forEach(each -> each.setSelection(each == item));
        item.notifyListeners(SWT.Selection, new Event());
        menu.notifyListeners(SWT.Hide, new Event());
        Bench.settle();
    }

    /** The column with one of these heads. */
    int columnOf(String... heads) {
        return heads().indexOf(heads().stream().filter(List.of(heads)::contains).findFirst().orElseThrow());
    }

    void mouse(int x, int y) throws Exception {
        for (int type : new int[] {SWT.MouseDown, SWT.MouseUp}) {
            var event = new Event();
            event.x = x;
            event.y = y;
            event.button = 1;
            event.count = 1;
            event.stateMask = type == SWT.MouseUp ? SWT.BUTTON1 : 0;
            table().notifyListeners(type, event);
        }
        Bench.settle();
        Bench.settle();
    }

    void key(int key) throws Exception {
        var event = new Event();
        event.keyCode = key;
        event.character = key < 128 ? (char) key : 0;
        table().notifyListeners(SWT.KeyDown, event);
        Bench.settle();
    }

    /** All controls of a type below a composite, from top to bottom. */
    static <T extends Control> List<T> all(Class<T> type, Composite parent) {
        var found = new ArrayList<T>();
        if (parent == null) {
            return found;
        }
        for (var child : parent.getChildren()) {
            if (type.isInstance(child)) {
                found.add(type.cast(child));
            }
            if (child instanceof Composite inner) {
                found.addAll(all(type, inner));
            }
        }
        return found;
    }

    static <T extends Control> T first(Class<T> type, Composite parent, Predicate<T> wanted) {
        return all(type, parent).stream().filter(wanted).findFirst().orElseThrow();
    }
}
