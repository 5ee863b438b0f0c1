package org.kijun.ui.product.facts;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.kijun.dsl.edit.FactAnswer;
import org.kijun.ui.texts.Texts;

/** Yes, no, not known. */
final class YesOrNo implements FactControl {
    private static final Texts TEXTS = Texts.of(YesOrNo.class);

    private final List<Button> buttons;

    YesOrNo(Composite parent, FormToolkit toolkit, String question, Consumer<Optional<FactAnswer>> listener) {
        var row = toolkit.createComposite(parent);
        var layout = new RowLayout();
        layout.marginTop = 0;
        layout.marginBottom = 0;
        layout.wrap = false;
        row.setLayout(layout);
        buttons = List.of(
                button(row, toolkit, "yes", question, () -> listener.accept(Optional.of(new FactAnswer.Yes()))),
                button(row, toolkit, "no", question, () -> listener.accept(Optional.of(new FactAnswer.No()))),
                button(row, toolkit, "not-known", question, () -> listener.accept(Optional.empty())));
    }

    private static Button button(Composite row, FormToolkit toolkit, String key, String question, Runnable chosen) {
        var button = toolkit.createButton(row, TEXTS.get(key), SWT.RADIO);
        Spoken.name(button, question + " " + TEXTS.get(key));
        button.addListener(SWT.Selection, event -> {
            if (button.getSelection()) {
                chosen.run();
            }
        });
        return button;
    }

    @Override
    public void show(Optional<FactAnswer> answer, boolean changeable) {
        var chosen = answer.map(given -> given instanceof FactAnswer.No ? 1 : 0).orElse(2);
        for (int index = 0; index < buttons.size(); index++) {
            buttons.get(index).setSelection(index == chosen);
            buttons.get(index).setEnabled(changeable);
        }
    }

    @Override
    public void commit() {
        // a click is handed over at once
    }

    @Override
    public void setFocus() {
        buttons.stream().filter(Button::getSelection).findFirst().orElse(buttons.getFirst()).setFocus();
    }
}
