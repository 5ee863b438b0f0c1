package org.kijun.ui.tests.editor;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.FileEditorInput;
import org.eclipse.ui.texteditor.ITextEditor;
import org.kijun.editor.findings.Findings;
import org.kijun.editor.findings.Found;
import org.kijun.editor.server.LanguageService;
import org.kijun.ui.tests.Bench;
import org.kijun.ui.tests.Projects;

/** Somebody who has a project and writes in its files. */
final class Writer implements AutoCloseable {
    private static final String EDITOR = "org.kijun.ui.product.editor";

    private final IProject project;
    private ITextEditor editor;

    private Writer(IProject project) {
        this.project = project;
    }

    static Writer of(String name, Map<String, String> files) throws Exception {
        Bench.until("the language service is ready", LanguageService.get()::isReady);
        var intro = PlatformUI.getWorkbench().getIntroManager();
        intro.closeIntro(intro.getIntro());
        return new Writer(Projects.of(name, files));
    }

    /** Opens a file of the project, with the cursor before the mark if the text has it. */
    Writer open(String file) throws Exception {
        return open(new FileEditorInput(file(file)));
    }

    Writer open(IEditorInput input) throws Exception {
        editor = Adapters.adapt(Bench.page().openEditor(input, EDITOR, true), ITextEditor.class);
        Bench.settle();
        return this;
    }

    /** Goes on in the editor that is active now. */
    Writer here() {
        editor = Adapters.adapt(Bench.page().getActiveEditor(), ITextEditor.class);
        return this;
    }

    IFile file(String name) {
        return project.getFile(name);
    }

    Path path(String name) {
        return file(name).getLocation().toPath();
    }

    ITextEditor editor() {
        return editor;
    }

    IDocument document() {
        return editor.getDocumentProvider().getDocument(editor.getEditorInput());
    }

    String text() {
        return document().get();
    }

    StyledText widget() {
        return (StyledText) editor.getAdapter(Control.class);
    }

    ISourceViewer viewer() {
        return (ISourceViewer) editor.getAdapter(ITextOperationTarget.class);
    }

    /** Puts the cursor behind the first occurrence of the words. */
    Writer after(String words) {
        int at = text().indexOf(words);
        editor.selectAndReveal(at + words.length(), 0);
        widget().setFocus();
        return this;
    }

    Writer before(String words) {
        editor.selectAndReveal(text().indexOf(words), 0);
        widget().setFocus();
        return this;
    }

    Writer select(String words) {
        editor.selectAndReveal(text().indexOf(words), words.length());
        return this;
    }

    /** Types as with a keyboard, one key after the other. */
    Writer type(String words) {
        words.chars().forEach(letter -> key((char) letter, letter == '\n' ? SWT.CR : 0, 0));
        return this;
    }

    void key(char letter, int code, int state) {
        var event = new Event();
        event.character = letter == '\n' ? SWT.CR : letter;
        event.keyCode = code == 0 ? Character.toLowerCase(letter) : code;
        event.stateMask = state;
        widget().notifyListeners(SWT.KeyDown, event);
        widget().notifyListeners(SWT.KeyUp, event);
    }

    void backspace(int times) {
        for (int i = 0; i < times; i++) {
            key(SWT.BS, SWT.BS, 0);
        }
    }

    List<String> codes(String file) {
        return Findings.get().of(path(file)).stream().map(Found::code).toList();
    }

    static void command(String id) throws Exception {
        PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(id, null);
    }

    @Override
    public void close() throws CoreException {
        Bench.page().closeAllEditors(false);
        Projects.delete(project);
    }
}
