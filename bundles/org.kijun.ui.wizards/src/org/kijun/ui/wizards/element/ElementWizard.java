package org.kijun.ui.wizards.element;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.kijun.dsl.edit.EditResult;
import org.kijun.dsl.edit.NewElement;
import org.kijun.dsl.edit.SourceEdits;
import org.kijun.dsl.edit.TextEdit;
import org.kijun.model.findings.Place;
import org.kijun.ui.change.OpenText;
import org.kijun.ui.subject.Opener;
import org.kijun.ui.subject.Showing;
import org.kijun.ui.subject.Subject;
import org.kijun.ui.texts.Texts;

/** Puts a new element at the end of a text, which may be new too, and opens it there. */
abstract class ElementWizard extends Wizard implements INewWizard {
    private final String key;
    private IWorkbench workbench;

    ElementWizard(String key) {
        this.key = key;
    }

    @Override
    public void init(IWorkbench owner, IStructuredSelection selection) {
        workbench = owner;
        setWindowTitle(Texts.of(ElementWizard.class).get(key + ".window"));
        setNeedsProgressMonitor(true);
    }

    /** The first page. */
    abstract ElementPage page();

    abstract NewElement element();

    @Override
    public boolean performFinish() {
        try {
            var file = page().file();
            var refused = file.exists() ? append(file) : create(file);
            refused.ifPresent(page()::setErrorMessage);
            if (refused.isEmpty()) {
                show(file);
            }
            return refused.isEmpty();
        } catch (CoreException broken) {
            page().setErrorMessage(broken.getStatus().getMessage());
            return false;
        }
    }

    /** A text that was saved is saved again, so that nothing waits to be lost. */
    private Optional<String> append(IFile file) throws CoreException {
        try (var text = OpenText.connect(Target.location(file))) {
            boolean wasDirty = text.isDirty();
            var refused = text.apply(SourceEdits.of(text.text()).append(element()));
            if (refused.isEmpty() && !wasDirty) {
                text.save(new NullProgressMonitor());
            }
            return refused.map(reason -> reason.message(Texts.language()));
        }
    }

    private Optional<String> create(IFile file) throws CoreException {
        var module = Target.module(file);
        var empty = module.isEmpty() ? "" : "module " + module + "\n";
        return switch (SourceEdits.of(empty).append(element())) {
            case EditResult.Refused refused -> Optional.of(refused.message(Texts.language()));
            case EditResult.Edits edits -> {
                makeFolder(file.getParent());
                file.create(TextEdit.apply(empty, edits.edits()).getBytes(StandardCharsets.UTF_8), false, false, new NullProgressMonitor());
                yield Optional.empty();
            }
        };
    }

    private static void makeFolder(IContainer container) throws CoreException {
        if (container instanceof IFolder folder && !folder.exists()) {
            makeFolder(folder.getParent());
            folder.create(false, true, new NullProgressMonitor());
        }
    }

    private void show(IFile file) throws CoreException {
        var window = workbench.getActiveWorkbenchWindow();
        if (window != null) {
            var lines = file.readString().split("\n", -1);
            int line = lines.length;
            while (line > 1 && !lines[line - 1].contains(page().name())) {
                line--;
            }
            Opener.open(window.getActivePage(), Target.location(file), new Place(file.getName(), line, 1, 1))
                    .map(editor -> Adapters.adapt(editor, Showing.class))
                    .ifPresent(better -> better.show(new Subject(element().type(), page().fullName())));
        }
    }
}
