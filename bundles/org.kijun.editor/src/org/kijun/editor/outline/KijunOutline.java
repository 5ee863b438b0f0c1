package org.kijun.editor.outline;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.ViewerComparator;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.contentoutline.ContentOutlinePage;
import org.kijun.editor.text.Editors;
import org.kijun.editor.text.KijunText;
import org.kijun.editor.text.KijunTexts;
import org.kijun.editor.text.Ranges;
import org.kijun.editor.words.Words;

/** The elements of the text that an editor shows. It follows the cursor, and the cursor follows it. */
public final class KijunOutline extends ContentOutlinePage {
    private final ITextEditor editor;
    private final ISelectionChangedListener cursor = event -> follow();
    private Runnable end = () -> { };
    private List<Entry> entries = List.of();
    private boolean following;

    public KijunOutline(ITextEditor editor) {
        this.editor = editor;
    }

    @Override
    public void createControl(Composite parent) {
        super.createControl(parent);
        var tree = getTreeViewer();
        tree.setUseHashlookup(true);
        tree.setContentProvider(new EntryTree());
        tree.setLabelProvider(new DelegatingStyledCellLabelProvider(new EntryLabels()));
        tree.setAutoExpandLevel(2);
        tree.setInput(entries);
        getSite().getActionBars().getToolBarManager().add(sorting());
        end = KijunTexts.get().follow(text -> shown().filter(text::equals).ifPresent(this::renew));
        shown().ifPresent(this::renew);
        if (editor.getSelectionProvider() instanceof IPostSelectionProvider places) {
            places.addPostSelectionChangedListener(cursor);
        }
    }

    private IAction sorting() {
        var action = new Action(Words.of("outline.sort"), IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                getTreeViewer().setComparator(isChecked() ? new ViewerComparator() : null);
            }
        };
        action.setImageDescriptor(Signs.descriptor("sort"));
        return action;
    }

    private Optional<KijunText> shown() {
        return Editors.document(editor).flatMap(KijunTexts.get()::of);
    }

    private void renew(KijunText text) {
        text.ask((server, id) -> server.getTextDocumentService().documentSymbol(new DocumentSymbolParams(id)), found -> {
            if (getControl() != null && !getControl().isDisposed() && found != null) {
                show(Entry.of(found));
            }
        });
    }

    private void show(List<Entry> found) {
        var tree = getTreeViewer();
        var expanded = tree.getExpandedElements();
        boolean isFirst = entries.isEmpty();
        entries = found;
        tree.getControl().setRedraw(false);
        tree.setInput(entries);
        if (!isFirst) {
            tree.setExpandedElements(expanded);
        }
        tree.getControl().setRedraw(true);
        follow();
    }

    /** Selects the element around the cursor. */
    private void follow() {
        if (getControl() == null || getControl().isDisposed() || getControl().isFocusControl() || !(editor.getSelectionProvider().getSelection() instanceof ITextSelection place)) {
            return;
        }
        Editors.document(editor).map(document -> Ranges.position(document, place.getOffset()))
                .flatMap(position -> entries.stream().flatMap(entry -> entry.around(position).stream()).findFirst())
                .ifPresent(this::select);
    }

    private void select(Entry entry) {
        following = true;
        try {
            open(entry);
            getTreeViewer().setSelection(new StructuredSelection(entry), true);
        } finally {
            following = false;
        }
    }

    /** The tree shows an element only when what is around it is open. */
    private void open(Entry entry) {
        var at = entries;
        for (int depth = 1; depth < entry.path().size(); depth++) {
            var above = entry.path().subList(0, depth);
            var next = at.stream().filter(candidate -> candidate.path().equals(above)).findFirst();
            next.ifPresent(found -> getTreeViewer().setExpandedState(found, true));
            at = next.map(Entry::children).orElse(List.of());
        }
    }

    @Override
    public void selectionChanged(SelectionChangedEvent event) {
        super.selectionChanged(event);
        if (!following && event.getSelection() instanceof IStructuredSelection rows && rows.getFirstElement() instanceof Entry entry) {
            Editors.document(editor).map(document -> Ranges.region(document, entry.symbol().getSelectionRange()))
                    .ifPresent(region -> editor.selectAndReveal(region.getOffset(), region.getLength()));
        }
    }

    @Override
    public void dispose() {
        end.run();
        if (editor.getSelectionProvider() instanceof IPostSelectionProvider places) {
            places.removePostSelectionChangedListener(cursor);
        }
        super.dispose();
    }
}
