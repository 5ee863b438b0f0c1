package org.kijun.ui.wizards.element;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.kijun.dsl.edit.Tagged;
import org.kijun.model.Named;
import org.kijun.ui.live.LiveProject;
import org.kijun.ui.texts.Texts;
import org.kijun.ui.wizards.CheckedPage;

/** How the new element is called and into which text it goes. */
class ElementPage extends CheckedPage {
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}_.%-]*");

    private final Class<? extends Named> kind;
    private final String proposedFile;
    private Text name;
    private Text ja;
    private Text en;
    private Combo project;
    private Combo file;

    ElementPage(String key, Class<? extends Named> kind, String proposedFile) {
        super(key, "org.kijun.ui.help.wizards");
        this.kind = kind;
        this.proposedFile = proposedFile;
    }

    @Override
    protected void fill(Composite body) {
        name = field(body, "name", "");
        if (Texts.language().equals("ja")) {
            ja = field(body, "ja", "");
            en = field(body, "en", "");
        } else {
            en = field(body, "en", "");
            ja = field(body, "ja", "");
        }
        more(body);
        project = combo(body, "project", SWT.READ_ONLY);
        project.setItems(Target.projects().toArray(String[]::new));
        file = combo(body, "file", SWT.NONE);
        project.addListener(SWT.Selection, event -> listFiles());
        project.setText(Target.inFront().map(each -> each.getProject().getName()).orElseGet(() -> Target.projects().stream().findFirst().orElse("")));
        listFiles();
        name.setText(proposedName());
        file.addListener(SWT.Modify, event -> changed());
        name.setFocus();
    }

    /** Further fields. */
    protected void more(Composite body) {
        // most elements have none
    }

    /** A name that is free, or nothing. */
    protected String proposedName() {
        return "";
    }

    private Combo combo(Composite body, String key, int style) {
        label(body, key);
        var box = new Combo(body, SWT.DROP_DOWN | style);
        box.setData("org.kijun.field", key);
        box.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        return box;
    }

    private void listFiles() {
        var files = Target.files(project.getText());
        file.setItems(files.toArray(String[]::new));
        file.setText(Target.inFront().filter(each -> each.getProject().getName().equals(project.getText()))
                .map(each -> each.getProjectRelativePath().toString()).orElse(proposedFile));
        changed();
    }

    final String name() {
        return name.getText().strip();
    }

    /** The name with the module of its file. */
    final String fullName() {
        var module = Target.module(file());
        return module.isEmpty() ? name() : module + "/" + name();
    }

    final List<Tagged> title() {
        return Stream.of(new Tagged("ja", ja.getText().strip()), new Tagged("en", en.getText().strip())).filter(text -> !text.text().isEmpty()).toList();
    }

    final IFile file() {
        return Target.file(project.getText(), file.getText());
    }

    @Override
    protected Optional<String> wrong() {
        if (file == null || project.getText().isEmpty()) {
            return Optional.of(text("no-project"));
        }
        if (!NAME.matcher(name()).matches()) {
            return Optional.of(name().isEmpty() ? text("no-name") : text("bad-name", name()));
        }
        if (LiveProject.get().latest().flatMap(latest -> latest.project().find(fullName(), kind)).isPresent()) {
            return Optional.of(text("taken", fullName()));
        }
        var path = file.getText().strip();
        if (path.isEmpty() || !ResourcesPlugin.getWorkspace().validatePath("/" + project.getText() + "/" + path, IResource.FILE).isOK()) {
            return Optional.of(text("no-file"));
        }
        return title().isEmpty() ? Optional.of(text("no-title")) : Optional.empty();
    }
}
