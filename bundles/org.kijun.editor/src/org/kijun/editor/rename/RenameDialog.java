package org.kijun.editor.rename;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.kijun.editor.change.TextChanges;
import org.kijun.editor.server.Failures;
import org.kijun.editor.server.LanguageService;
import org.kijun.editor.text.KijunText;
import org.kijun.editor.words.Words;

/** Takes the new name and shows every line as it would become. A name that is refused says why. */
final class RenameDialog extends TitleAreaDialog {
    private static final int PAUSE_MILLIS = 200;

    private final KijunText text;
    private final Position place;
    private final String name;
    private Text field;
    private TableViewer preview;
    private String newName = "";
    private Map<URI, List<TextEdit>> changes = Map.of();
    private int asked;

    RenameDialog(Shell parent, KijunText text, Position place, String name) {
        super(parent);
        this.text = text;
        this.place = place;
        this.name = name;
        setShellStyle(getShellStyle() | SWT.RESIZE);
        setHelpAvailable(false);
    }

    /** What to change; complete when the dialog ended well. */
    Map<URI, List<TextEdit>> changes() {
        return changes;
    }

    String newName() {
        return newName;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Words.of("rename.title"));
        PlatformUI.getWorkbench().getHelpSystem().setHelp(shell, "org.kijun.ui.help.editor");
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        GridLayoutFactory.swtDefaults().numColumns(2).applyTo(area);
        setTitle(Words.of("rename.heading", name));
        setMessage(Words.of("rename.hint"));
        new Label(area, SWT.NONE).setText(Words.of("rename.name"));
        field = new Text(area, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
        field.setText(name);
        field.selectAll();
        field.addModifyListener(event -> typed());
        preview(area);
        return area;
    }

    private void preview(Composite area) {
        preview = new TableViewer(area, SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(640, 220).applyTo(preview.getControl());
        preview.setContentProvider(ArrayContentProvider.getInstance());
        preview.getTable().setHeaderVisible(true);
        column("rename.file", 220, change -> change.file());
        column("rename.line", 50, change -> String.valueOf(change.line()));
        column("rename.text", 360, change -> change.text());
    }

    private void column(String key, int width, Function<Change, String> content) {
        var column = new TableViewerColumn(preview, SWT.NONE);
        column.getColumn().setText(Words.of(key));
        column.getColumn().setWidth(width);
        column.setLabelProvider(ColumnLabelProvider.createTextProvider(row -> content.apply((Change) row)));
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Words.of("rename.do"), true).setEnabled(false);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }

    private void typed() {
        getButton(IDialogConstants.OK_ID).setEnabled(false);
        int question = ++asked;
        field.getDisplay().timerExec(PAUSE_MILLIS, () -> {
            if (question == asked && !field.isDisposed()) {
                search(question);
            }
        });
    }

    private void search(int question) {
        newName = field.getText().strip();
        if (newName.isEmpty() || newName.equals(name)) {
            show(question, Map.of(), List.of(), null);
            return;
        }
        var display = field.getDisplay();
        LanguageService.get().ask(server -> server.getTextDocumentService().rename(new RenameParams(text.id(), place, newName)))
                .whenComplete((edit, failure) -> answer(question, edit, failure, display));
    }

    private void answer(int question, WorkspaceEdit edit, Throwable failure, Display display) {
        var files = edit == null ? Map.<URI, List<TextEdit>>of() : TextChanges.of(edit);
        var lines = Change.of(files);
        var refusal = failure == null ? null : Failures.cause(failure).getMessage();
        display.asyncExec(() -> show(question, files, lines, refusal));
    }

    private void show(int question, Map<URI, List<TextEdit>> files, List<Change> lines, String refusal) {
        if (question == asked && !field.isDisposed()) {
            changes = files;
            preview.setInput(lines);
            setErrorMessage(refusal);
            setMessage(lines.isEmpty() ? Words.of("rename.hint") : Words.of("rename.count", lines.size(), files.size()), IMessageProvider.INFORMATION);
            getButton(IDialogConstants.OK_ID).setEnabled(!lines.isEmpty() && refusal == null);
        }
    }

    @Override
    protected boolean isResizable() {
        return true;
    }
}
