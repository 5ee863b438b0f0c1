package org.kijun.ui.compare;

import java.util.List;
import org.eclipse.compare.CompareConfiguration;
import org.eclipse.compare.contentmergeviewer.TextMergeViewer;
import org.eclipse.compare.structuremergeviewer.DiffNode;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.EditorPart;
import org.kijun.ui.texts.Texts;
import org.kijun.workflow.CompareTexts.Located;

/** What two revisions say differently, above the two texts side by side. Nothing is changed here. */
public final class CompareEditor extends EditorPart {
    /** As in the plug-in's manifest. */
    static final String ID = "org.kijun.ui.compare.editor";

    private static final Texts TEXTS = Texts.of(CompareEditor.class);

    private Label summary;
    private ChangeTable table;
    private TextMergeViewer texts;

    @Override
    public void init(IEditorSite site, IEditorInput input) {
        setSite(site);
        setInput(input);
        setPartName(input.getName());
    }

    @Override
    public void createPartControl(Composite parent) {
        var body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(6, 6).applyTo(body);
        summary = new Label(body, SWT.WRAP);
        summary.setText(TEXTS.get("comparing"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(summary);
        var sash = new SashForm(body, SWT.VERTICAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        table = new ChangeTable(sash, this::reveal);
        sideBySide(sash);
        sash.setWeights(40, 60);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(body, "org.kijun.ui.help.compare");
        new CompareJob(comparison(), changes -> show(parent, changes)).schedule();
    }

    private Comparison comparison() {
        return (Comparison) getEditorInput();
    }

    private void sideBySide(Composite parent) {
        var settings = new CompareConfiguration();
        settings.setLeftLabel(comparison().before().label());
        settings.setRightLabel(comparison().after().label());
        settings.setProperty(CompareConfiguration.MIRRORED, Boolean.FALSE);
        settings.setLeftEditable(false);
        settings.setRightEditable(false);
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
        texts = new TextMergeViewer(area, SWT.NONE, settings);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(texts.getControl());
        texts.setInput(new DiffNode(new Side(comparison().before()), new Side(comparison().after())));
    }

    /** In the thread of the job. */
    private void show(Composite parent, List<Located> changes) {
        if (!parent.isDisposed()) {
            parent.getDisplay().asyncExec(() -> {
                if (!summary.isDisposed()) {
                    summary.setText(changes.isEmpty() ? TEXTS.get("same") : TEXTS.get("summary", changes.size()));
                    table.show(changes.stream().flatMap(change -> Row.of(change, Texts.language()).stream()).toList());
                    summary.getParent().layout();
                }
            });
        }
    }

    private void reveal(Row row) {
        new TwoTexts(texts.getControl()).reveal(row.before(), row.after());
    }

    @Override
    public void setFocus() {
        table.setFocus();
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        // nothing can be changed
    }

    @Override
    public void doSaveAs() {
        // nothing can be changed
    }

    @Override
    public boolean isDirty() {
        return false;
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }
}
