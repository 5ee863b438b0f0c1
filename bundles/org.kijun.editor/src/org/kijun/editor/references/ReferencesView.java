package org.kijun.editor.references;

import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.kijun.editor.navigate.Places;
import org.kijun.editor.server.LanguageService;
import org.kijun.editor.words.Words;

/** The places where a name is used, by files. */
public final class ReferencesView extends ViewPart {
    public static final String ID = "org.kijun.editor.references";

    private Label heading;
    private TreeViewer tree;

    /** Finds the uses of the name at a place and shows them. In the thread of the display. */
    public static void find(String uri, Position place, String name) {
        var question = new ReferenceParams(new TextDocumentIdentifier(uri), place, new ReferenceContext(false));
        LanguageService.get().ask(server -> server.getTextDocumentService().references(question))
                .thenAccept(found -> Job.createSystem(name, (ICoreRunnable) monitor -> show(name, Use.of(found == null ? List.of() : found))).schedule());
    }

    private static void show(String name, List<Use.InFile> files) {
        PlatformUI.getWorkbench().getDisplay().asyncExec(() -> opened().ifPresent(view -> view.fill(name, files)));
    }

    private static Optional<ReferencesView> opened() {
        var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        try {
            return window == null ? Optional.empty() : Optional.of((ReferencesView) window.getActivePage().showView(ID));
        } catch (PartInitException unopened) {
            Platform.getLog(ReferencesView.class).error(unopened.getMessage(), unopened);
            return Optional.empty();
        }
    }

    @Override
    public void createPartControl(Composite parent) {
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(parent);
        heading = new Label(parent, SWT.WRAP);
        heading.setText(Words.of("references.empty"));
        GridDataFactory.fillDefaults().grab(true, false).indent(6, 4).applyTo(heading);
        tree = new TreeViewer(parent, SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tree.getControl());
        tree.setContentProvider(new UseTree());
        tree.setLabelProvider(new DelegatingStyledCellLabelProvider(new UseLabels()));
        tree.addOpenListener(event -> open((IStructuredSelection) event.getSelection()));
        getSite().setSelectionProvider(tree);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(parent, "org.kijun.ui.help.editor");
    }

    private void fill(String name, List<Use.InFile> files) {
        int count = files.stream().mapToInt(file -> file.uses().size()).sum();
        heading.setText(count == 0 ? Words.of("references.none", name) : Words.of("references.found", name, count, files.size()));
        heading.requestLayout();
        tree.setInput(files);
        tree.expandAll();
    }

    private void open(IStructuredSelection chosen) {
        if (chosen.getFirstElement() instanceof Use use) {
            Places.show(new Location(use.uri().toString(), use.range()));
        } else if (chosen.getFirstElement() instanceof Use.InFile file) {
            tree.setExpandedState(file, !tree.getExpandedState(file));
        }
    }

    @Override
    public void setFocus() {
        tree.getControl().setFocus();
    }
}
