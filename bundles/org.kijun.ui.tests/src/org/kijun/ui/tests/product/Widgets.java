package org.kijun.ui.tests.product;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;

/** Finds controls on the screen as a person does, and uses them. */
public final class Widgets {
    private Widgets() {
    }

    /** All controls of the kind below the parent that can be seen, in their order. */
    public static <T extends Control> List<T> all(Composite parent, Class<T> kind) {
        var found = new ArrayList<T>();
        for (var child : parent.getChildren()) {
            if (kind.isInstance(child) && child.isVisible()) {
                found.add(kind.cast(child));
            }
            if (child instanceof Composite inner) {
                found.addAll(all(inner, kind));
            }
        }
        return found;
    }

    public static <T extends Control> T first(Composite parent, Class<T> kind, Predicate<T> wanted) {
        return all(parent, kind).stream().filter(wanted).findFirst().orElseThrow(() -> new AssertionError("no such " + kind.getSimpleName()));
    }

    public static Button button(Composite parent, String label) {
        return first(parent, Button.class, button -> button.getText().replace("&", "").equals(label));
    }

    /** The field that stands directly behind the label. */
    public static Text field(Composite parent, String label) {
        var caption = first(parent, Label.class, each -> each.getText().replace("&", "").equals(label));
        var siblings = List.of(caption.getParent().getChildren());
        return siblings.subList(siblings.indexOf(caption), siblings.size()).stream().filter(Text.class::isInstance).map(Text.class::cast)
                .findFirst().orElseThrow();
    }

    public static void click(Button button) {
        if ((button.getStyle() & SWT.RADIO) != 0) {
            for (var sibling : button.getParent().getChildren()) {
                if (sibling instanceof Button radio && radio != button) {
                    radio.setSelection(false);
                }
            }
            button.setSelection(true);
        } else if ((button.getStyle() & SWT.CHECK) != 0) {
            button.setSelection(!button.getSelection());
        }
        button.notifyListeners(SWT.Selection, new Event());
    }

    /** Types over what is there and goes on to the next field. */
    public static void type(Text field, String text) {
        field.setText(text);
        field.notifyListeners(SWT.DefaultSelection, new Event());
    }

    /** The welcome page would stand before everything. */
    public static void closeWelcome() {
        var welcome = PlatformUI.getWorkbench().getIntroManager();
        if (welcome.getIntro() != null) {
            welcome.closeIntro(welcome.getIntro());
        }
    }

    /** The shell in front with this title. */
    public static Shell shell(String title) {
        for (var shell : Display.getCurrent().getShells()) {
            if (shell.isVisible() && shell.getText().equals(title)) {
                return shell;
            }
        }
        throw new AssertionError("no window " + title);
    }
}
