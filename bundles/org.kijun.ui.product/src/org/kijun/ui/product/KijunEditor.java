package org.kijun.ui.product;

import java.util.Optional;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.text.undo.DocumentUndoManagerRegistry;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableEditor;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.ide.IGotoMarker;
import org.eclipse.ui.part.MultiPageEditorPart;
import org.eclipse.ui.texteditor.ITextEditor;
import org.kijun.model.Product;
import org.kijun.ui.live.LiveProject;
import org.kijun.ui.live.Snapshot;
import org.kijun.ui.subject.Showing;
import org.kijun.ui.subject.Subject;
import org.kijun.ui.texts.Texts;

/** The editor of {@code .kijun} texts: the text, and forms for the products that are in it. */
public final class KijunEditor extends MultiPageEditorPart implements IPersistableEditor, IGotoMarker, Showing {
    /** As in the plug-in manifest. */
    public static final String ID = "org.kijun.ui.product.editor";

    private static final Texts TEXTS = Texts.of(KijunEditor.class);
    private static final String PAGE = "page";
    private static final String PRODUCT = "product";
    private static final int TEXT = 0;

    private ITextEditor text;
    private ProductPages pages;
    private int wantedPage;
    private String wantedProduct = "";
    private String awaited = "";

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        super.init(site, input);
        site.setSelectionProvider(new PagesSelection(this, () -> pages));
        setPartName(input.getName());
        setTitleToolTip(input.getToolTipText());
    }

    @Override
    protected void createPages() {
        try {
            text = TextPage.create();
            addPage(text, getEditorInput());
            setPageText(TEXT, TEXTS.get("text"));
            text.addPropertyListener((source, property) -> inputChanged(property));
            pages = new ProductPages(this);
            showTabs();
            LiveProject.get().follow(getContainer(), this::read);
        } catch (CoreException unopened) {
            throw new IllegalStateException(unopened);
        }
    }

    private void inputChanged(int property) {
        if (property == IEditorPart.PROP_INPUT && !getEditorInput().equals(text.getEditorInput())) {
            setInput(text.getEditorInput());
            setPartName(text.getEditorInput().getName());
            setTitleToolTip(text.getEditorInput().getToolTipText());
            pages.inputChanged();
            firePropertyChange(PROP_INPUT);
        }
    }

    private void read(Snapshot snapshot) {
        pages.read(snapshot);
        if (pages.isThere() && getPageCount() == 1) {
            int wanted = wantedPage;
            pages.make(getContainer()).forEach(page -> setPageText(addPage(page.control()), page.title()));
            showTabs();
            pages.choose(wantedProduct);
            pages.shown();
            if (wanted > TEXT && wanted < getPageCount()) {
                setActivePage(wanted);
            }
        } else if (!pages.isThere() && getPageCount() > 1) {
            setActivePage(TEXT);
            while (getPageCount() > 1) {
                removePage(getPageCount() - 1);
            }
            pages.unmake();
            showTabs();
        }
        if (!awaited.isEmpty() && pages.has(awaited)) {
            show(new Subject(Product.class, awaited));
        }
    }

    /** A text without forms needs no tabs. */
    private void showTabs() {
        if (getContainer() instanceof CTabFolder folder) {
            folder.setTabHeight(getPageCount() > 1 ? SWT.DEFAULT : 0);
            folder.requestLayout();
        }
    }

    @Override
    protected void pageChange(int page) {
        super.pageChange(page);
        wantedPage = page;
        if (page != TEXT) {
            pages.shown();
        }
        if (getEditorSite().getActionBarContributor() instanceof KijunContributor contributor && getSite().getPage().getActiveEditor() == this) {
            contributor.setActiveEditor(this);
            getEditorSite().getActionBars().updateActionBars();
        }
        ((PagesSelection) getSite().getSelectionProvider()).pageChanged();
    }

    boolean showsText() {
        return getActivePage() <= TEXT;
    }

    ITextEditor text() {
        return text;
    }

    Optional<IUndoContext> undoContext() {
        return Optional.ofNullable(DocumentUndoManagerRegistry.getDocumentUndoManager(document())).map(manager -> manager.getUndoContext());
    }

    IDocument document() {
        return text.getDocumentProvider().getDocument(text.getEditorInput());
    }

    @Override
    public boolean show(Subject subject) {
        if (!Product.class.isAssignableFrom(subject.kind())) {
            return false;
        }
        if (!pages.has(subject.name()) || getPageCount() == 1) {
            awaited = subject.name();
            return true;
        }
        awaited = "";
        pages.choose(subject.name());
        setActivePage(TEXT + 1);
        return true;
    }

    @Override
    public void gotoMarker(IMarker marker) {
        setActivePage(TEXT);
        IDE.gotoMarker(text, marker);
    }

    @Override
    public void setFocus() {
        if (showsText()) {
            super.setFocus();
        } else {
            pages.setFocus(getActivePage() - TEXT - 1);
        }
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        pages.commit();
        text.doSave(monitor);
    }

    @Override
    public void doSaveAs() {
        pages.commit();
        text.doSaveAs();
    }

    @Override
    public boolean isSaveAsAllowed() {
        return text != null && text.isSaveAsAllowed();
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putInteger(PAGE, getActivePage());
        memento.putString(PRODUCT, pages.chosen());
    }

    @Override
    public void restoreState(IMemento memento) {
        wantedPage = Optional.ofNullable(memento.getInteger(PAGE)).orElse(TEXT);
        wantedProduct = Optional.ofNullable(memento.getString(PRODUCT)).orElse("");
    }

    /** All that other parts ask of a text editor, the text answers, whatever page is shown. */
    @Override
    public <T> T getAdapter(Class<T> adapter) {
        if (adapter.isInstance(this)) {
            return adapter.cast(this);
        }
        if (text != null && adapter.isInstance(text)) {
            return adapter.cast(text);
        }
        var own = super.getAdapter(adapter);
        return own != null || text == null ? own : text.getAdapter(adapter);
    }

    @Override
    public void dispose() {
        if (pages != null) {
            pages.dispose();
        }
        super.dispose();
    }
}
