package org.kijun.ui.matrix;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.EditorPart;
import org.kijun.ui.matrix.answer.AnswerTexts;
import org.kijun.ui.matrix.sheet.Scope;
import org.kijun.ui.subject.Subject;
import org.kijun.ui.texts.Texts;

/** The matrix as a part of the window, beside the editors of texts. */
public final class MatrixEditor extends EditorPart {
    /** The id of the part. */
    public static final String ID = "org.kijun.ui.matrix.editor";
    private static final Texts TEXTS = Texts.of(MatrixEditor.class);

    private final Picks picks = new Picks();
    private AnswerTexts texts;
    private MatrixArea area;
    private EditActions actions;
    private ContextMenu menu;

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        if (!(input instanceof MatrixInput matrix)) {
            throw new PartInitException(String.valueOf(input));
        }
        setSite(site);
        setInput(input);
        name(matrix.scope());
        site.setSelectionProvider(picks);
    }

    private void name(Scope scope) {
        setPartName(switch (scope.crossing()) {
            case CLAUSES -> TEXTS.get("matrix.clauses");
            case PRODUCTS -> scope.isOneProduct() ? TEXTS.get("matrix.product", scope.product()) : TEXTS.get("matrix.products");
        });
    }

    @Override
    public void createPartControl(Composite parent) {
        texts = new AnswerTexts(this::changed);
        actions = new EditActions(getEditorSite().getActionBars(), texts);
        area = new MatrixArea(parent, ((MatrixInput) getEditorInput()).scope(), texts, new Host());
        actions.about(area);
        menu = new ContextMenu(area, getSite());
        menu.install();
        PlatformUI.getWorkbench().getHelpSystem().setHelp(parent, "org.kijun.ui.help.matrix");
    }

    private void changed() {
        firePropertyChange(PROP_DIRTY);
        actions.update();
    }

    @Override
    public void setFocus() {
        area.focus();
    }

    @Override
    public boolean isDirty() {
        return texts != null && texts.isDirty();
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        try {
            texts.save(monitor);
        } catch (CoreException unsaved) {
            monitor.setCanceled(true);
            ErrorDialog.openError(getSite().getShell(), getPartName(), TEXTS.get("unsaved"), unsaved.getStatus());
        }
    }

    @Override
    public void doSaveAs() {
        throw new UnsupportedOperationException("answers are kept in the texts of their products");
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    @Override
    public void dispose() {
        if (texts != null) {
            texts.close();
        }
        super.dispose();
    }

    /** What the area wants from the part. */
    private final class Host implements MatrixArea.Host {
        @Override
        public void scoped(Scope scope) {
            setInputWithNotify(MatrixInput.of(scope));
            name(scope);
        }

        @Override
        public void picked(Subject subject) {
            picks.pick(subject);
        }

        @Override
        public void built(NatTable table) {
            actions.follow(table);
            menu.follow(table);
        }

        @Override
        public IWorkbenchPage page() {
            return getSite().getPage();
        }
    }
}
