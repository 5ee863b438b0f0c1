package org.kijun.ui.wizards.element;

import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.kijun.dsl.edit.NewElement;
import org.kijun.model.Document;
import org.kijun.model.DocumentKind;

/** A guideline, regulation, standard, notice or opinion. */
public final class DocumentWizard extends ElementWizard {
    private final Page page = new Page();

    public DocumentWizard() {
        super("document");
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    ElementPage page() {
        return page;
    }

    @Override
    NewElement element() {
        return NewElement.document(page.name(), page.title(), DocumentKind.values()[page.kind.getSelectionIndex()]);
    }

    /** With the kind of document. */
    private static final class Page extends ElementPage {
        private Combo kind;

        Page() {
            super("document", Document.class, "documents.kijun");
        }

        @Override
        protected void more(Composite body) {
            label(body, "kind");
            kind = new Combo(body, SWT.READ_ONLY | SWT.DROP_DOWN);
            kind.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
            kind.setItems(Stream.of(DocumentKind.values()).map(each -> text("kind." + each.getLiteral())).toArray(String[]::new));
            kind.select(0);
        }
    }
}
