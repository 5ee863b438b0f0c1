package org.kijun.ui.product;

import java.util.Optional;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.ManagedForm;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.kijun.analysis.assessment.AssessedRequirement;
import org.kijun.ui.subject.Subject;
import org.kijun.ui.texts.Texts;

/** The requirements for a product, each with the answer that it gives. */
final class AnswersPage implements ProductPage {
    /** In heights of the font: less is too narrow for list and details side by side. */
    private static final int NARROW = 64;

    private final FormToolkit toolkit;
    private final ScrolledForm scrolled;
    private final ManagedForm form;
    private final FormHead head;
    private final ProductPages pages;
    private final AnswerList list;
    private final AnswerDetails details;

    AnswersPage(Composite parent, ProductPages pages) {
        this.pages = pages;
        toolkit = new FormToolkit(parent.getDisplay());
        scrolled = toolkit.createScrolledForm(parent);
        form = new ManagedForm(toolkit, scrolled);
        head = new FormHead(form, pages);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(scrolled, "org.kijun.ui.help.product");
        var body = scrolled.getBody();
        body.setLayout(new GridLayout());
        var sash = new SashForm(body, SWT.HORIZONTAL);
        toolkit.adapt(sash);
        var data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.widthHint = 1;
        data.heightHint = 1;
        sash.setLayoutData(data);
        list = new AnswerList(sash, toolkit, this::selected);
        details = new AnswerDetails(sash, toolkit, head, pages);
        sash.setWeights(9, 11);
        sash.addListener(SWT.Resize, event -> sash.setOrientation(sash.getSize().x < NARROW * sash.getFont().getFontData()[0].getHeight()
                ? SWT.VERTICAL : SWT.HORIZONTAL));
    }

    private void selected(Optional<AssessedRequirement> row) {
        details.show(row);
        pages.selected();
    }

    @Override
    public void show(ProductState state) {
        head.show(state);
        details.state(state);
        list.show(state);
    }

    @Override
    public Optional<ISelection> selection() {
        return list.selected().map(row -> new StructuredSelection(Subject.of(row.requirement())));
    }

    @Override
    public Control control() {
        return scrolled;
    }

    @Override
    public String title() {
        return Texts.of(AnswersPage.class).get("page.answers");
    }

    @Override
    public void commit() {
        details.commit();
    }

    @Override
    public void setFocus() {
        list.setFocus();
    }

    @Override
    public void dispose() {
        form.dispose();
        toolkit.dispose();
    }
}
