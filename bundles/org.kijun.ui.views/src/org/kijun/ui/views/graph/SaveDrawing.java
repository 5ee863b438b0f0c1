package org.kijun.ui.views.graph;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.statushandlers.StatusManager;
import org.kijun.report.html.GraphFile;
import org.kijun.report.layout.Layout;
import org.kijun.ui.texts.Texts;

/** Saves a drawing as an SVG file. */
public final class SaveDrawing {
    private static final Texts TEXTS = Texts.of(SaveDrawing.class);

    private SaveDrawing() {
    }

    /** Asks where to, and saves. */
    static void ask(IWorkbenchPartSite site, Layout layout) {
        var dialog = new FileDialog(site.getShell(), SWT.SAVE);
        dialog.setFilterExtensions(new String[] {"*.svg"});
        dialog.setFilterNames(new String[] {TEXTS.get("svg")});
        dialog.setFileName("traceability.svg");
        dialog.setOverwrite(true);
        var chosen = dialog.open();
        if (chosen != null) {
            try {
                write(layout, Path.of(chosen.endsWith(".svg") ? chosen : chosen + ".svg"));
            } catch (IOException unsaved) {
                StatusManager.getManager().handle(new Status(IStatus.ERROR, SaveDrawing.class, TEXTS.get("unsaved", chosen), unsaved), StatusManager.SHOW);
            }
        }
    }

    /** Writes the drawing beside the file and moves it into place, so that a file that was there is either old or new. */
    public static void write(Layout layout, Path file) throws IOException {
        var beside = Files.createTempFile(file.toAbsolutePath().getParent(), file.getFileName().toString(), ".tmp");
        try {
            Files.writeString(beside, GraphFile.of(layout), StandardCharsets.UTF_8);
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }
}
