package org.kijun.ui.wizards.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Text;
import org.kijun.ui.projects.Projects;
import org.kijun.ui.wizards.CheckedPage;
import org.kijun.workflow.NewProject;

/** What the project begins with, how it is called and where it lies. */
final class ProjectPage extends CheckedPage {
    private final Map<Origin, Button> origins = new EnumMap<>(Origin.class);
    private Text name;
    private Text place;

    ProjectPage() {
        super("project", "org.kijun.ui.help.wizards");
    }

    @Override
    protected void fill(Composite body) {
        for (var origin : Origin.values()) {
            var button = new Button(body, SWT.RADIO | SWT.WRAP);
            button.setText(text("origin." + origin.key()));
            button.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 3, 1));
            button.addListener(SWT.Selection, event -> chosen());
            origins.put(origin, button);
        }
        origins.get(Origin.STARTER).setSelection(true);
        name = field(body, "name", "");
        place = field(body, "place", ResourcesPlugin.getWorkspace().getRoot().getLocation().toOSString());
        place.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        var browse = new Button(body, SWT.PUSH);
        browse.setText(text("browse"));
        browse.addListener(SWT.Selection, event -> browse());
        drop(body);
        name.setFocus();
    }

    private void chosen() {
        name.setEnabled(origin() != Origin.FOLDER);
        changed();
    }

    private void browse() {
        var dialog = new DirectoryDialog(getShell());
        dialog.setFilterPath(place.getText());
        var picked = dialog.open();
        if (picked != null) {
            place.setText(picked);
        }
    }

    /** A folder that is dropped here is opened. */
    private void drop(Composite body) {
        var target = new DropTarget(body, DND.DROP_COPY | DND.DROP_LINK | DND.DROP_DEFAULT);
        target.setTransfer(FileTransfer.getInstance());
        target.addDropListener(new DropTargetAdapter() {
            @Override
            public void drop(DropTargetEvent event) {
                if (event.data instanceof String[] paths && paths.length > 0) {
                    take(Path.of(paths[0]));
                }
            }
        });
    }

    private void take(Path dropped) {
        origins.forEach((origin, button) -> button.setSelection(origin == Origin.FOLDER));
        place.setText((Files.isDirectory(dropped) ? dropped : dropped.getParent()).toString());
        chosen();
    }

    Origin origin() {
        return origins.entrySet().stream().filter(each -> each.getValue().getSelection()).findFirst().map(Map.Entry::getKey).orElse(Origin.STARTER);
    }

    /** Where the texts lie. */
    Path folder() {
        var chosen = Path.of(place.getText().strip()).toAbsolutePath().normalize();
        return origin() == Origin.FOLDER ? chosen : chosen.resolve(name.getText().strip());
    }

    @Override
    protected Optional<String> wrong() {
        try {
            return place.getText().isBlank() ? Optional.of(text("no-place")) : origin() == Origin.FOLDER ? wrongFolder() : wrongName();
        } catch (InvalidPathException | IOException unusable) {
            return Optional.of(text("unusable", place.getText()));
        }
    }

    private Optional<String> wrongFolder() {
        if (!Files.isDirectory(folder())) {
            return Optional.of(text("no-folder", folder()));
        }
        return Projects.isUsable(folder()) ? Optional.empty() : Optional.of(text("denied", folder()));
    }

    private Optional<String> wrongName() throws IOException {
        if (name.getText().isBlank()) {
            return Optional.of(text("no-name"));
        }
        var workspace = ResourcesPlugin.getWorkspace();
        if (!workspace.validateName(name.getText().strip(), IResource.PROJECT).isOK()) {
            return Optional.of(text("bad-name", name.getText().strip()));
        }
        if (!NewProject.isFree(folder()) || workspace.getRoot().getProject(name.getText().strip()).exists()) {
            return Optional.of(text("taken", name.getText().strip()));
        }
        return Optional.empty();
    }
}
