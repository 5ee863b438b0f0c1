package org.kijun.ui.product;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.forms.IManagedForm;
import org.kijun.model.findings.Finding;
import org.kijun.report.Standing;
import org.kijun.report.Words;
import org.kijun.report.builder.ModelWords;
import org.kijun.ui.chosen.Chosen;
import org.kijun.ui.product.facts.Counts;
import org.kijun.ui.product.facts.Problems;
import org.kijun.ui.product.facts.Spoken;
import org.kijun.ui.signs.Signs;
import org.kijun.ui.subject.Opener;
import org.kijun.ui.texts.Texts;

/** What stands above both forms: which product it is, what applies to it, and why the form cannot be changed if so. */
final class FormHead implements Problems {
    private static final Texts TEXTS = Texts.of(FormHead.class);

    private final IManagedForm form;
    private final ProductPages pages;
    private final Combo selector;
    private final Label title;
    private final Label counts;
    private final Link why;
    private Optional<Finding> broken = Optional.empty();

    FormHead(IManagedForm form, ProductPages pages) {
        this.form = form;
        this.pages = pages;
        var client = form.getToolkit().createComposite(form.getForm().getForm().getHead());
        var layout = new GridLayout(2, false);
        layout.marginHeight = 2;
        client.setLayout(layout);
        title = form.getToolkit().createLabel(client, "", SWT.WRAP);
        title.setFont(JFaceResources.getHeaderFont());
        title.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        counts = new Label(client, SWT.WRAP);
        counts.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        selector = new Combo(client, SWT.READ_ONLY | SWT.DROP_DOWN);
        selector.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
        Spoken.name(selector, TEXTS.get("product-of-file"));
        selector.addListener(SWT.Selection, event -> pages.choose(selector.getText()));
        why = new Link(client, SWT.WRAP);
        var data = new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1);
        data.exclude = true;
        why.setLayoutData(data);
        form.getToolkit().adapt(counts, false, false);
        form.getToolkit().adapt(selector, true, false);
        form.getToolkit().adapt(why, true, false);
        form.getForm().getForm().getHead().setBackground(form.getToolkit().getColors().getBackground());
        why.addListener(SWT.Selection, event -> broken.ifPresent(this::goTo));
        form.getForm().setHeadClient(client);
    }

    private void goTo(Finding finding) {
        var page = pages.editor().getSite().getPage();
        Opener.open(page, Path.of(finding.place().file()), finding.place());
    }

    void show(ProductState state) {
        var label = ModelWords.in(Words.in(Chosen.get().languages())).label(state.product()).plain().replace("&", "&&");
        if (!label.equals(title.getText())) {
            title.setText(label);
            title.requestLayout();
        }
        showSelector(state);
        var sentence = Counts.of(state.assessment()).sentence();
        if (!sentence.equals(counts.getText())) {
            counts.setText(sentence);
            counts.requestLayout();
        }
        broken = state.broken();
        showMessage(state);
    }

    private void showSelector(ProductState state) {
        var several = state.products().size() > 1;
        ((GridData) selector.getLayoutData()).exclude = !several;
        selector.setVisible(several);
        if (!List.of(selector.getItems()).equals(state.products())) {
            selector.setItems(state.products().toArray(String[]::new));
            selector.requestLayout();
        }
        selector.select(state.products().indexOf(pages.chosen()));
    }

    /** Why the form cannot be changed. */
    private void showMessage(ProductState state) {
        var message = broken.map(finding -> TEXTS.get("broken", finding.place().line()))
                .orElseGet(() -> state.changeable() ? "" : TEXTS.get("read-only"));
        if (!message.equals(why.getText())) {
            why.setText(message);
            why.setForeground(Signs.colour(broken.isPresent() ? Standing.Tone.BAD : Standing.Tone.OTHER));
            ((GridData) why.getLayoutData()).exclude = message.isEmpty();
            why.setVisible(!message.isEmpty());
            form.getForm().reflow(true);
        }
    }

    @Override
    public void found(Control control, String sentence) {
        form.getMessageManager().addMessage(control, sentence, null, IMessageProvider.ERROR, control);
    }

    @Override
    public void solved(Control control) {
        form.getMessageManager().removeMessages(control);
    }
}
