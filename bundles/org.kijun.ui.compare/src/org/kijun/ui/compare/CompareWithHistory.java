package org.kijun.ui.compare;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFileState;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ListDialog;
import org.kijun.ui.texts.Texts;

/** The other text is one that was saved earlier and that the workbench has kept. */
public final class CompareWithHistory extends CompareWith {
    private static final Texts TEXTS = Texts.of(CompareWithHistory.class);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    @Override
    Optional<Revision> other(Shell shell, IFile file) throws CoreException, IOException {
        var states = List.of(file.getHistory(null));
        if (states.isEmpty()) {
            MessageDialog.openInformation(shell, TEXTS.get("compare"), TEXTS.get("history.none", file.getName()));
            return Optional.empty();
        }
        var picked = picked(shell, states);
        return picked.isPresent() ? Optional.of(revision(picked.get())) : Optional.empty();
    }

    private static Optional<IFileState> picked(Shell shell, List<IFileState> states) {
        var dialog = new ListDialog(shell);
        dialog.setTitle(TEXTS.get("compare"));
        dialog.setMessage(TEXTS.get("history"));
        dialog.setContentProvider(ArrayContentProvider.getInstance());
        dialog.setLabelProvider(LabelProvider.createTextProvider(state -> time((IFileState) state)));
        dialog.setInput(states);
        dialog.setInitialSelections(states.getFirst());
        dialog.open();
        var result = dialog.getResult();
        return result == null || result.length == 0 ? Optional.empty() : Optional.of((IFileState) result[0]);
    }

    private static Revision revision(IFileState state) throws CoreException, IOException {
        try (InputStream in = state.getContents()) {
            return new Revision(time(state), new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static String time(IFileState state) {
        return TIME.format(Instant.ofEpochMilli(state.getModificationTime()).atZone(ZoneId.systemDefault()));
    }
}
