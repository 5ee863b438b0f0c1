package org.kijun.ui.product.facts;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.kijun.dsl.edit.FactAnswer;
import org.kijun.model.Fact;
import org.kijun.model.Unit;
import org.kijun.model.derived.Units;
import org.kijun.report.builder.ModelWords;
import org.kijun.ui.texts.Texts;

/** A number with its unit; an empty field is not known. */
final class Amount implements FactControl {
    private static final Texts TEXTS = Texts.of(Amount.class);

    private final Field number;
    private final Optional<Combo> unit;
    private final List<String> units;
    private final Consumer<Optional<FactAnswer>> listener;

    Amount(Composite parent, FormToolkit toolkit, FactQuestions.Asked asked, Consumer<Optional<FactAnswer>> listener) {
        this.listener = listener;
        var row = toolkit.createComposite(parent);
        var layout = new GridLayout(2, false);
        layout.marginWidth = 1;
        layout.marginHeight = 1;
        row.setLayout(layout);
        var text = toolkit.createText(row, "", SWT.SINGLE | SWT.BORDER | SWT.RIGHT);
        text.setMessage(TEXTS.get("not-known"));
        Spoken.name(text, asked.question());
        var data = new GridData(SWT.FILL, SWT.CENTER, false, false);
        data.widthHint = text.computeSize(SWT.DEFAULT, SWT.DEFAULT).y * 3;
        text.setLayoutData(data);
        units = units(asked.fact(), asked.units());
        unit = unit(row, toolkit, asked);
        number = new Field(text, asked.problems(), this::take);
    }

    private static List<String> units(Fact fact, List<Unit> known) {
        var own = fact.getUnit();
        return own == null ? List.of() : known.stream().filter(each -> Units.comparable(each, own)).map(Unit::getName).toList();
    }

    private Optional<Combo> unit(Composite row, FormToolkit toolkit, FactQuestions.Asked asked) {
        if (units.size() < 2) {
            toolkit.createLabel(row, asked.fact().getUnit() == null ? "" : asked.words().label(asked.fact().getUnit()).plain());
            return Optional.empty();
        }
        var box = new Combo(row, SWT.READ_ONLY | SWT.DROP_DOWN);
        toolkit.adapt(box, true, false);
        Spoken.name(box, TEXTS.get("unit", asked.question()));
        box.setItems(labels(asked.units(), asked.words()).toArray(String[]::new));
        box.addListener(SWT.Selection, event -> take(number.control().getText()));
        box.addListener(SWT.MouseVerticalWheel, event -> event.doit = false);
        return Optional.of(box);
    }

    private List<String> labels(List<Unit> known, ModelWords words) {
        return units.stream().map(name -> known.stream().filter(each -> name.equals(each.getName())).findFirst().orElseThrow())
                .map(each -> words.label(each).plain()).toList();
    }

    private Optional<String> take(String typed) {
        var text = typed.strip();
        if (text.isEmpty()) {
            listener.accept(Optional.empty());
            return Optional.empty();
        }
        if (Units.number(text).filter(amount -> amount.signum() >= 0).isEmpty()) {
            return Optional.of(TEXTS.get("no-number", text));
        }
        listener.accept(Optional.of(new FactAnswer.Value(text, chosenUnit())));
        return Optional.empty();
    }

    private String chosenUnit() {
        return unit.map(box -> units.get(Math.max(0, box.getSelectionIndex()))).orElse(units.isEmpty() ? "" : units.getFirst());
    }

    @Override
    public void show(Optional<FactAnswer> answer, boolean changeable) {
        var value = answer.map(given -> given instanceof FactAnswer.Value amount ? amount : new FactAnswer.Value("", ""))
                .orElse(new FactAnswer.Value("", ""));
        number.show(value.value(), changeable);
        unit.ifPresent(box -> {
            int index = units.indexOf(value.unit());
            if (index >= 0 && box.getSelectionIndex() != index || box.getSelectionIndex() < 0) {
                box.select(Math.max(0, index));
            }
            box.setEnabled(changeable);
        });
    }

    @Override
    public void commit() {
        number.commit();
    }

    @Override
    public void setFocus() {
        number.control().setFocus();
    }
}
