package org.kijun.ui.toolbar;

import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.menus.WorkbenchWindowControlContribution;
import org.kijun.ui.live.LiveProject;
import org.kijun.ui.search.Elements;
import org.kijun.ui.search.Found;
import org.kijun.ui.subject.Opener;
import org.kijun.ui.texts.Texts;

/** Finds any element by its number or title in either language; what is picked is opened. */
public final class SearchField extends WorkbenchWindowControlContribution {
    private static final String MARK = "org.kijun.ui.search";
    private static final int MOST = 60;

    private Elements elements;

    /** Puts the cursor into the field of the window. */
    public static void focus(IWorkbenchWindow window) {
        focus(window.getShell());
    }

    private static boolean focus(Composite parent) {
        for (var child : parent.getChildren()) {
            if (child instanceof Text text && text.getData(MARK) != null) {
                text.selectAll();
                return text.setFocus();
            }
            if (child instanceof Composite inner && focus(inner)) {
                return true;
            }
        }
        return false;
    }

    @Override
    protected Control createControl(Composite parent) {
        var texts = Texts.of(SearchField.class);
        var box = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(2, 0).applyTo(box);
        var field = new Text(box, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        field.setMessage(texts.get("search"));
        field.setToolTipText(texts.get("search.tip"));
        field.setData(MARK, Boolean.TRUE);
        GridDataFactory.fillDefaults().grab(true, true).align(SWT.FILL, SWT.CENTER).hint(190, SWT.DEFAULT).applyTo(field);
        LiveProject.get().follow(field, snapshot -> elements = Elements.of(snapshot));
        new Proposals(field).attach();
        return box;
    }

    /** The list below the field. It opens for whatever way text comes in, an input method too. */
    private final class Proposals extends ContentProposalAdapter {
        private final Text field;

        Proposals(Text field) {
            super(field, new TextContentAdapter(), (contents, position) -> found(contents), null, null);
            this.field = field;
        }

        void attach() {
            setProposalAcceptanceStyle(PROPOSAL_IGNORE);
            setFilterStyle(FILTER_NONE);
            setPopupSize(new Point(560, 340));
            setLabelProvider(LabelProvider.createTextProvider(proposal -> ((IContentProposal) proposal).getLabel()));
            addContentProposalListener(accepted -> open(((Row) accepted).found()));
            field.addModifyListener(event -> field.getDisplay().asyncExec(this::opened));
        }

        private void opened() {
            if (!field.isDisposed() && field.isFocusControl() && !field.getText().isBlank() && !isProposalPopupOpen()) {
                openProposalPopup();
            }
        }

        private void open(Found found) {
            field.setText("");
            Opener.open(getWorkbenchWindow().getActivePage(), found.subject());
        }
    }

    private IContentProposal[] found(String query) {
        return elements == null || query.isBlank() ? new IContentProposal[0]
                : elements.find(query, MOST).stream().map(Row::new).toArray(IContentProposal[]::new);
    }

    /** A row of the list. */
    private record Row(Found found) implements IContentProposal {
        @Override
        public String getContent() {
            return found.subject().name();
        }

        @Override
        public int getCursorPosition() {
            return 0;
        }

        @Override
        public String getLabel() {
            return found.label();
        }

        @Override
        public String getDescription() {
            return null;
        }
    }
}
