package org.kijun.ui.wizards.export;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.kijun.ui.wizards.CheckedPage;
import org.kijun.workflow.Writers;

/** In which formats and into which folder, with the files that will come of it. */
final class WherePage extends CheckedPage {
    private static final int LINES = 6;

    private final Choice last;
    private final WhatPage what;
    private Ticks<String> formats;
    private Text folder;
    private Text date;
    private Text author;
    private Table files;
    private boolean shown;

    WherePage(Choice last, WhatPage what) {
        super("where", "org.kijun.ui.help.export");
        this.last = last;
        this.what = what;
    }

    @Override
    protected void fill(Composite body) {
        label(body, "formats");
        var labels = new LinkedHashMap<String, String>();
        Writers.formats().reversed().forEach(format -> labels.put(format, text("format." + format)));
        formats = new Ticks<>(body, labels, last.formats(), this::changed);
        folder = field(body, "folder", last.folder().toString());
        folder.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        var browse = new Button(body, SWT.PUSH);
        browse.setText(text("browse"));
        browse.addListener(SWT.Selection, event -> browse());
        date = field(body, "date", last.date());
        author = field(body, "author", last.author());
        label(body, "files").setLayoutData(new GridData(SWT.BEGINNING, SWT.TOP, false, false));
        files = new Table(body, SWT.BORDER | SWT.FULL_SELECTION);
        var data = new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1);
        data.heightHint = files.getItemHeight() * LINES;
        data.widthHint = 1;
        files.setLayoutData(data);
    }

    private void browse() {
        var dialog = new DirectoryDialog(getShell());
        dialog.setFilterPath(folder.getText());
        var picked = dialog.open();
        if (picked != null) {
            folder.setText(picked);
        }
    }

    /** The whole choice. */
    Choice choice() {
        return what.choice(new Choice(List.of(), List.of(), Optional.empty(), List.of(), List.of(), formats.ticked(),
                Path.of(folder.getText().strip()).toAbsolutePath().normalize(), date.getText().strip(), author.getText().strip()));
    }

    boolean isShown() {
        return shown;
    }

    @Override
    public void setVisible(boolean visible) {
        shown |= visible;
        super.setVisible(visible);
    }

    @Override
    protected Optional<String> wrong() {
        if (files == null || !shown) {
            return Optional.empty();
        }
        try {
            LocalDate.parse(date.getText().strip());
            var wrong = wrongFormat().or(this::wrongFolder);
            return wrong.isPresent() ? wrong : preview(choice());
        } catch (InvalidPathException noPath) {
            return Optional.of(text("bad-folder", folder.getText()));
        } catch (DateTimeParseException noDate) {
            return Optional.of(text("bad-date", date.getText()));
        }
    }

    private Optional<String> wrongFormat() {
        return formats.ticked().isEmpty() ? Optional.of(text("no-format")) : Optional.empty();
    }

    /** A folder that is not there yet is made; what counts then is the one around it. */
    private Optional<String> wrongFolder() {
        if (folder.getText().isBlank()) {
            return Optional.of(text("no-folder"));
        }
        var there = choice().folder();
        while (there != null && !Files.exists(there)) {
            there = there.getParent();
        }
        if (there == null || !Files.isDirectory(there)) {
            return Optional.of(text("bad-folder", folder.getText()));
        }
        return Files.isWritable(there) ? Optional.empty() : Optional.of(text("denied", there));
    }

    /** Lists the files, and says which of them is open in another program. */
    private Optional<String> preview(Choice choice) {
        files.removeAll();
        var locked = Optional.<String>empty();
        for (var file : choice.files(what.snapshot().project())) {
            new TableItem(files, SWT.NONE).setText(Files.exists(file) ? text("replaces", file.getFileName()) : file.getFileName().toString());
            if (OpenElsewhere.is(file)) {
                locked = Optional.of(text("locked", file.getFileName()));
            }
        }
        return locked;
    }

    @Override
    protected Optional<String> warning() {
        if (files == null || !shown) {
            return Optional.empty();
        }
        long there = choice().files(what.snapshot().project()).stream().filter(Files::exists).count();
        return there == 0 ? Optional.empty() : Optional.of(text("replacing", there));
    }
}
