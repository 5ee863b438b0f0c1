package org.kijun.ui.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.kijun.ui.texts.Texts;

/** The other text is a file of the disk, such as that of the last edition. */
public final class CompareWithFile extends CompareWith {
    @Override
    Optional<Revision> other(Shell shell, IFile file) throws IOException {
        var dialog = new FileDialog(shell, SWT.OPEN);
        dialog.setText(Texts.of(CompareWithFile.class).get("file"));
        dialog.setFilterExtensions(new String[] {"*.kijun", "*"});
        dialog.setFilterPath(file.getLocation().removeLastSegments(1).toOSString());
        var picked = dialog.open();
        if (picked == null) {
            return Optional.empty();
        }
        var path = Path.of(picked);
        return Optional.of(new Revision(path.toString(), Files.readString(path)));
    }
}
