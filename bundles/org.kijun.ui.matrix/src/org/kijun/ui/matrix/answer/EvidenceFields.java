package org.kijun.ui.matrix.answer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.kijun.dsl.edit.EvidenceItem;
import org.kijun.model.EvidenceKind;
import org.kijun.ui.texts.Texts;

/** What proves an answer: files beside the text with their SHA-256, links, certificates. */
final class EvidenceFields {
    private static final Texts TEXTS = Texts.of(EvidenceFields.class);

    private final org.eclipse.swt.widgets.List list;
    private final Path folder;
    private final List<EvidenceItem> items;
    private final Consumer<String> message;

    /** @param folder where the text stands */
    EvidenceFields(Composite parent, Path folder, List<EvidenceItem> before, Consumer<String> message) {
        this.folder = folder;
        this.message = message;
        items = new ArrayList<>(before);
        var area = new Composite(parent, SWT.NONE);
        area.setLayout(GridLayoutFactory.fillDefaults().numColumns(2).create());
        area.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).create());
        list = new org.eclipse.swt.widgets.List(area, SWT.BORDER | SWT.SINGLE | SWT.V_SCROLL);
        list.setLayoutData(GridDataFactory.fillDefaults().grab(true, true).hint(240, list.getItemHeight() * 3).create());
        var buttons = new Composite(area, SWT.NONE);
        buttons.setLayout(GridLayoutFactory.fillDefaults().spacing(0, 2).create());
        button(buttons, "file", this::addFile);
        button(buttons, "link", this::addLink);
        button(buttons, "remove", this::remove);
        refresh();
    }

    private static void button(Composite parent, String key, Runnable action) {
        var button = new Button(parent, SWT.PUSH);
        button.setText(TEXTS.get("evidence." + key));
        button.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).create());
        button.addListener(SWT.Selection, event -> action.run());
    }

    List<EvidenceItem> read() {
        return List.copyOf(items);
    }

    org.eclipse.swt.widgets.List control() {
        return list;
    }

    private void refresh() {
        list.setItems(items.stream().map(EvidenceFields::label).toArray(String[]::new));
    }

    private static String label(EvidenceItem item) {
        return item.sha256().isEmpty() ? item.target() : item.target() + "  (SHA-256 " + item.sha256().substring(0, 8) + "…)";
    }

    private void add(EvidenceItem item) {
        items.removeIf(known -> known.target().equals(item.target()));
        items.add(item);
        refresh();
        list.select(items.size() - 1);
    }

    private void remove() {
        if (list.getSelectionIndex() >= 0) {
            items.remove(list.getSelectionIndex());
            refresh();
        }
    }

    private void addLink() {
        var dialog = new InputDialog(list.getShell(), TEXTS.get("evidence.link"), TEXTS.get("evidence.address"), "https://",
                text -> text.strip().matches("https?://\\S+") ? null : TEXTS.get("evidence.no-address"));
        if (dialog.open() == Window.OK) {
            add(new EvidenceItem(EvidenceKind.LINK, dialog.getValue().strip(), ""));
        }
    }

    private void addFile() {
        var dialog = new FileDialog(list.getShell(), SWT.OPEN);
        dialog.setText(TEXTS.get("evidence.file"));
        dialog.setFilterPath(folder.toString());
        var chosen = dialog.open();
        if (chosen != null) {
            addFile(Path.of(chosen));
        }
    }

    /** A file from elsewhere is copied beside the text when the person agrees: a path out of the project would lead nowhere on other machines. */
    void addFile(Path file) {
        try {
            if (file.startsWith(folder)) {
                hash(file);
            } else if (MessageDialog.openQuestion(list.getShell(), TEXTS.get("evidence.file"), TEXTS.get("evidence.outside", file.getFileName()))) {
                var target = Files.createDirectories(folder.resolve("evidence")).resolve(file.getFileName());
                hash(Files.copy(file, target));
            }
        } catch (IOException unreadable) {
            message.accept(TEXTS.get("evidence.unreadable", file.getFileName(), unreadable.getMessage()));
        }
    }

    private void hash(Path file) throws IOException {
        var hash = BusyIndicator.compute(() -> Hash.of(file)).join();
        add(new EvidenceItem(EvidenceKind.FILE, folder.relativize(file).toString().replace('\\', '/'), hash));
    }
}
