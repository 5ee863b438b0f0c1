package org.kijun.ui.product;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.TableWrapData;
import org.eclipse.ui.forms.widgets.TableWrapLayout;
import org.kijun.dsl.edit.EvidenceItem;
import org.kijun.model.EvidenceKind;
import org.kijun.ui.product.facts.Problems;
import org.kijun.ui.product.facts.Spoken;
import org.kijun.ui.texts.Texts;

/** What proves an answer: files with their check sums, links, certificates. */
final class EvidenceTable {
    private static final Texts TEXTS = Texts.of(EvidenceTable.class);
    private static final List<EvidenceKind> KINDS = List.of(EvidenceKind.FILE, EvidenceKind.LINK, EvidenceKind.CERTIFICATE);

    private final Problems problems;
    private final ProductPages pages;
    private final Consumer<List<EvidenceItem>> listener;
    private final Table table;
    private final Combo kind;
    private final Text target;
    private final List<Button> buttons = new ArrayList<>();
    private List<EvidenceItem> items = List.of();

    EvidenceTable(Composite form, FormToolkit toolkit, Problems problems, ProductPages pages, Consumer<List<EvidenceItem>> listener) {
        this.problems = problems;
        this.pages = pages;
        this.listener = listener;
        toolkit.createLabel(form, TEXTS.get("evidence")).setLayoutData(new TableWrapData(TableWrapData.LEFT, TableWrapData.TOP));
        var body = toolkit.createComposite(form);
        body.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB));
        var layout = new TableWrapLayout();
        layout.numColumns = 2;
        layout.leftMargin = 0;
        body.setLayout(layout);
        table = toolkit.createTable(body, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION);
        Spoken.name(table, TEXTS.get("evidence"));
        var data = new TableWrapData(TableWrapData.FILL_GRAB);
        data.heightHint = table.getItemHeight() * 3;
        table.setLayoutData(data);
        button(body, toolkit, "evidence.remove", this::remove);
        kind = new Combo(body, SWT.READ_ONLY | SWT.DROP_DOWN);
        toolkit.adapt(kind, true, false);
        kind.setLayoutData(new TableWrapData(TableWrapData.LEFT));
        KINDS.forEach(each -> kind.add(TEXTS.get("evidence." + each.getLiteral())));
        kind.select(0);
        Spoken.name(kind, TEXTS.get("evidence.kind"));
        button(body, toolkit, "evidence.browse", this::browse);
        target = toolkit.createText(body, "", SWT.BORDER);
        target.setMessage(TEXTS.get("evidence.target"));
        target.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB));
        target.addListener(SWT.DefaultSelection, event -> add());
        button(body, toolkit, "evidence.add", this::add);
    }

    private void button(Composite body, FormToolkit toolkit, String key, Runnable work) {
        var button = toolkit.createButton(body, TEXTS.get(key), SWT.PUSH);
        button.setLayoutData(new TableWrapData(TableWrapData.FILL));
        button.addListener(SWT.Selection, event -> work.run());
        buttons.add(button);
    }

    void show(List<EvidenceItem> shown, boolean changeable) {
        if (!shown.equals(items)) {
            items = shown;
            table.removeAll();
            shown.forEach(item -> new TableItem(table, SWT.NONE).setText(TEXTS.get("evidence." + item.kind().getLiteral()) + "  " + item.target()
                    + (item.sha256().isEmpty() ? "" : "  (SHA-256)")));
        }
        buttons.forEach(button -> button.setEnabled(changeable));
        target.setEditable(changeable);
        kind.setEnabled(changeable);
    }

    private void remove() {
        int index = table.getSelectionIndex();
        if (index >= 0) {
            var rest = new ArrayList<>(items);
            rest.remove(index);
            listener.accept(rest);
        }
    }

    private void browse() {
        var chosen = new FileDialog(table.getShell(), SWT.OPEN).open();
        if (chosen != null) {
            kind.select(0);
            target.setText(pages.relative(Path.of(chosen)));
            add();
        }
    }

    /** The check sum of a large file takes its time, so that it is computed in the background. */
    private void add() {
        var typed = target.getText().strip();
        if (typed.isEmpty()) {
            problems.found(target, TEXTS.get("evidence.empty"));
            return;
        }
        problems.solved(target);
        var chosen = KINDS.get(Math.max(0, kind.getSelectionIndex()));
        var before = items;
        target.setText("");
        if (chosen == EvidenceKind.FILE && pages.besideText(typed).isPresent()) {
            CheckSum.of(pages.besideText(typed).get(), table, sum -> append(before, new EvidenceItem(chosen, typed, sum)));
        } else {
            append(before, new EvidenceItem(chosen, typed, ""));
        }
    }

    private void append(List<EvidenceItem> before, EvidenceItem item) {
        var more = new ArrayList<>(before);
        more.removeIf(each -> each.target().equals(item.target()));
        more.add(item);
        listener.accept(more);
    }
}
