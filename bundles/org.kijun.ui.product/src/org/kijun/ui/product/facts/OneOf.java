package org.kijun.ui.product.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.kijun.dsl.edit.FactAnswer;
import org.kijun.model.Choice;
import org.kijun.model.Fact;
import org.kijun.report.builder.ModelWords;
import org.kijun.ui.texts.Texts;

/** One of the choices of a fact, or not known. */
final class OneOf implements FactControl {
    private static final Texts TEXTS = Texts.of(OneOf.class);

    private final Combo box;
    private final List<String> names;

    OneOf(Composite parent, FormToolkit toolkit, Fact fact, String question, ModelWords words, Consumer<Optional<FactAnswer>> listener) {
        box = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
        toolkit.adapt(box, true, false);
        Spoken.name(box, question);
        names = fact.getChoices().stream().map(Choice::getName).toList();
        var items = new ArrayList<>(List.of(TEXTS.get("not-known")));
        fact.getChoices().forEach(choice -> items.add(words.label(choice).plain()));
        box.setItems(items.toArray(String[]::new));
        box.addListener(SWT.Selection, event -> listener.accept(chosen()));
        box.addListener(SWT.MouseVerticalWheel, event -> event.doit = false);
    }

    private Optional<FactAnswer> chosen() {
        int index = box.getSelectionIndex();
        return index <= 0 ? Optional.empty() : Optional.of(new FactAnswer.Value(names.get(index - 1), ""));
    }

    @Override
    public void show(Optional<FactAnswer> answer, boolean changeable) {
        int index = answer.map(given -> given instanceof FactAnswer.Value value ? names.indexOf(value.value()) + 1 : 0).orElse(0);
        if (box.getSelectionIndex() != index) {
            box.select(index);
        }
        box.setEnabled(changeable);
    }

    @Override
    public void commit() {
        // a choice is handed over at once
    }

    @Override
    public void setFocus() {
        box.setFocus();
    }
}
