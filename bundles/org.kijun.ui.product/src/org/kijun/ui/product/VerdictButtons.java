package org.kijun.ui.product;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.ColumnLayout;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.TableWrapData;
import org.kijun.model.Verdict;
import org.kijun.report.builder.Standings;
import org.kijun.ui.product.facts.Spoken;
import org.kijun.ui.signs.Signs;
import org.kijun.ui.texts.Texts;

/** The verdicts side by side, and none of them. */
final class VerdictButtons {
    private static final Texts TEXTS = Texts.of(VerdictButtons.class);
    private static final List<Verdict> ORDER = List.of(Verdict.MET, Verdict.PARTLY, Verdict.NOT_MET, Verdict.EQUIVALENT, Verdict.PLANNED,
            Verdict.NOT_APPLICABLE);

    private final List<Button> buttons = new ArrayList<>();

    VerdictButtons(Composite form, FormToolkit toolkit, Consumer<Optional<Verdict>> listener) {
        toolkit.createLabel(form, TEXTS.get("verdict")).setLayoutData(new TableWrapData(TableWrapData.LEFT, TableWrapData.TOP));
        var row = toolkit.createComposite(form);
        var layout = new ColumnLayout();
        layout.maxNumColumns = ORDER.size() + 1;
        layout.leftMargin = 0;
        layout.topMargin = 0;
        row.setLayout(layout);
        row.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB));
        for (var verdict : ORDER) {
            add(row, toolkit, Signs.labelled(Standings.of(verdict)), () -> listener.accept(Optional.of(verdict)));
        }
        add(row, toolkit, TEXTS.get("no-answer"), () -> listener.accept(Optional.empty()));
    }

    private void add(Composite row, FormToolkit toolkit, String label, Runnable chosen) {
        var button = toolkit.createButton(row, label, SWT.RADIO);
        Spoken.name(button, TEXTS.get("verdict") + " " + label);
        button.addListener(SWT.Selection, event -> {
            if (button.getSelection()) {
                chosen.run();
            }
        });
        buttons.add(button);
    }

    void show(Optional<Verdict> verdict, boolean changeable) {
        int chosen = verdict.map(ORDER::indexOf).orElse(ORDER.size());
        for (int index = 0; index < buttons.size(); index++) {
            buttons.get(index).setSelection(index == chosen);
            buttons.get(index).setEnabled(changeable);
        }
    }
}
