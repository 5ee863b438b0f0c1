package org.kijun.editor.change;

import java.net.URI;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.filesystem.IFileStore;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentRewriteSession;
import org.eclipse.jface.text.DocumentRewriteSessionType;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.text.undo.DocumentUndoManagerRegistry;
import org.kijun.editor.text.Ranges;

/** Makes edits. Each text gets them as one step of undo. In the thread of the display. */
public final class TextChanges {
    private static final int MANY = 20;

    private TextChanges() {
    }

    /** The edits of each file, in the order of the files. */
    public static Map<URI, List<TextEdit>> of(WorkspaceEdit edit) {
        var files = new LinkedHashMap<URI, List<TextEdit>>();
        if (edit.getDocumentChanges() != null) {
            edit.getDocumentChanges().stream().filter(change -> change.isLeft()).map(change -> change.getLeft())
                    .forEach(change -> files.put(URI.create(change.getTextDocument().getUri()), change.getEdits().stream().filter(one -> one.isLeft()).map(one -> one.getLeft()).toList()));
        } else if (edit.getChanges() != null) {
            edit.getChanges().entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(change -> files.put(URI.create(change.getKey()), change.getValue()));
        }
        return files;
    }

    /**
     * Changes all the files. Those that somebody has open are left unsaved, so that the change can be looked at and undone; the others
     * are written.
     *
     * @throws CoreException when a file cannot be read or written
     */
    public static void make(Map<URI, List<TextEdit>> files) throws CoreException {
        for (var file : files.entrySet()) {
            make(file.getKey(), file.getValue());
        }
    }

    private static void make(URI uri, List<TextEdit> edits) throws CoreException {
        var buffers = FileBuffers.getTextFileBufferManager();
        var found = ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(uri);
        if (found.length > 0) {
            IPath path = found[0].getFullPath();
            buffers.connect(path, LocationKind.IFILE, null);
            try {
                make(buffers.getTextFileBuffer(path, LocationKind.IFILE), edits);
            } finally {
                buffers.disconnect(path, LocationKind.IFILE, null);
            }
        } else {
            IFileStore store = EFS.getStore(uri);
            buffers.connectFileStore(store, null);
            try {
                make(buffers.getFileStoreTextFileBuffer(store), edits);
            } finally {
                buffers.disconnectFileStore(store, null);
            }
        }
    }

    private static void make(ITextFileBuffer buffer, List<TextEdit> edits) throws CoreException {
        boolean isOpen = DocumentUndoManagerRegistry.getDocumentUndoManager(buffer.getDocument()) != null;
        try {
            make(buffer.getDocument(), edits);
        } catch (BadLocationException changedMeanwhile) {
            throw new CoreException(Status.error(changedMeanwhile.getMessage(), changedMeanwhile));
        }
        if (!isOpen) {
            buffer.commit(null, false);
        }
    }

    /**
     * Changes one text.
     *
     * @throws BadLocationException when the edits were made for another text
     */
    public static void make(IDocument document, List<TextEdit> edits) throws BadLocationException {
        var history = DocumentUndoManagerRegistry.getDocumentUndoManager(document);
        if (history != null) {
            history.beginCompoundChange();
        }
        DocumentRewriteSession session = document instanceof IDocumentExtension4 rewritten && edits.size() > MANY
                ? rewritten.startRewriteSession(DocumentRewriteSessionType.SEQUENTIAL) : null;
        try {
            replace(document, edits);
        } finally {
            if (session != null) {
                ((IDocumentExtension4) document).stopRewriteSession(session);
            }
            if (history != null) {
                history.endCompoundChange();
            }
        }
    }

    /** From the end to the beginning, so that places stay right; edits at one place in their order. */
    private static void replace(IDocument document, List<TextEdit> edits) throws BadLocationException {
        var backwards = edits.stream().sorted(Comparator.comparingInt((TextEdit edit) -> Ranges.offset(document, edit.getRange().getStart())))
                .toList().reversed();
        for (var edit : backwards) {
            var region = Ranges.region(document, edit.getRange());
            document.replace(region.getOffset(), region.getLength(), edit.getNewText());
        }
    }
}
