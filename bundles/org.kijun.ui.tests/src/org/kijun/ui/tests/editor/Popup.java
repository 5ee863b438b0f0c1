package org.kijun.ui.tests.editor;

import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IViewPart;

/** Finds what is in small windows. */
final class Popup {
    private Popup() {
    }

    /** Visible windows other than the one of the workbench, the latest first. */
    static Stream<Shell> shells() {
        return Stream.of(Display.getCurrent().getShells()).filter(Shell::isVisible).filter(shell -> shell.getParent() != null).toList().reversed().stream();
    }

    /** The first control of that type in any of them. */
    static <T extends Control> Optional<T> find(Class<T> type) {
        return shells().flatMap(shell -> all(shell)).filter(Control::isVisible).filter(type::isInstance).map(type::cast).findFirst();
    }

    static Optional<TableItem> row(String part) {
        return find(Table.class).stream().flatMap(table -> Stream.of(table.getItems())).filter(item -> text(item).contains(part)).findFirst();
    }

    static Optional<Button> button(String text) {
        return shells().flatMap(shell -> all(shell)).filter(Button.class::isInstance).map(Button.class::cast).filter(button -> button.getText().replace("&", "").startsWith(text)).findFirst();
    }

    /** The first control of that type in a view; the view must have a control that can be focused. */
    static <T extends Control> Optional<T> in(IViewPart view, Class<T> type) {
        view.setFocus();
        return Optional.ofNullable(Display.getCurrent().getFocusControl()).filter(type::isInstance).map(type::cast);
    }

    private static String text(TableItem item) {
        var text = new StringBuilder();
        for (int column = 0; column < Math.max(1, item.getParent().getColumnCount()); column++) {
            text.append(item.getText(column)).append(' ');
        }
        return text.toString();
    }

    private static Stream<Control> all(Control control) {
        return control instanceof Composite parent ? Stream.concat(Stream.of(control), Stream.of(parent.getChildren()).flatMap(Popup::all)) : Stream.of(control);
    }
}
