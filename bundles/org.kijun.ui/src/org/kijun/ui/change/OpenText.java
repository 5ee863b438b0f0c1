package org.kijun.ui.change;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.IFileBuffer;
import org.eclipse.core.filebuffers.IFileBufferListener;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.filesystem.IFileStore;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.text.IDocument;
import org.eclipse.text.undo.DocumentUndoManagerRegistry;
import org.eclipse.text.undo.IDocumentUndoManager;
import org.kijun.dsl.edit.EditResult;
import org.kijun.dsl.edit.TextEdit;

/**
 * A text that is open for changes: the very document that editors show, so that they show the changes at once and undo them. Used in the
 * thread of the display. Whoever connects has to close.
 */
public final class OpenText implements AutoCloseable {
    /** How to get at the buffer of a file; a file of the workspace goes by its name in it, as it does in editors. */
    private record Location(IPath path, IFileStore store) {
        static Location of(URI uri) throws CoreException {
            var files = ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(uri);
            return files.length > 0 ? new Location(files[0].getFullPath(), null) : new Location(null, EFS.getStore(uri));
        }

        ITextFileBuffer connect() throws CoreException {
            var buffers = FileBuffers.getTextFileBufferManager();
            if (path != null) {
                buffers.connect(path, LocationKind.IFILE, null);
                return buffers.getTextFileBuffer(path, LocationKind.IFILE);
            }
            buffers.connectFileStore(store, null);
            return buffers.getFileStoreTextFileBuffer(store);
        }

        void disconnect() throws CoreException {
            var buffers = FileBuffers.getTextFileBufferManager();
            if (path != null) {
                buffers.disconnect(path, LocationKind.IFILE, null);
            } else {
                buffers.disconnectFileStore(store, null);
            }
        }
    }

    private final Location location;
    private final ITextFileBuffer buffer;
    private final IDocumentUndoManager history;
    private final List<Consumer<Boolean>> listeners = new CopyOnWriteArrayList<>();
    private final IFileBufferListener dirt;
    private boolean closed;

    private OpenText(Location location, ITextFileBuffer buffer) {
        this.location = location;
        this.buffer = buffer;
        DocumentUndoManagerRegistry.connect(buffer.getDocument());
        history = DocumentUndoManagerRegistry.getDocumentUndoManager(buffer.getDocument());
        history.connect(this);
        dirt = new Dirt(buffer, dirty -> listeners.forEach(listener -> listener.accept(dirty)));
        FileBuffers.getTextFileBufferManager().addFileBufferListener(dirt);
    }

    /**
     * Opens the text of a file for changes.
     *
     * @throws CoreException when the file is not there or cannot be read
     */
    public static OpenText connect(Path file) throws CoreException {
        var location = Location.of(file.toUri());
        var buffer = location.connect();
        if (buffer == null || !buffer.getStatus().isOK()) {
            location.disconnect();
            throw new CoreException(buffer == null ? Status.error(file.toString()) : buffer.getStatus());
        }
        return new OpenText(location, buffer);
    }

    /** The document that is shared with the editors. */
    public IDocument document() {
        return buffer.getDocument();
    }

    /** The text as it is now. */
    public String text() {
        return buffer.getDocument().get();
    }

    /** Makes the edits, which must be computed for the text as it is now, as one step of undo. */
    public void apply(List<TextEdit> edits) {
        if (!edits.isEmpty()) {
            history.beginCompoundChange();
            try {
                Replacing.all(document(), edits);
            } finally {
                history.endCompoundChange();
            }
        }
    }

    /** Makes the edits of the result; answers what was refused. */
    public Optional<EditResult.Refused> apply(EditResult result) {
        return switch (result) {
            case EditResult.Edits edits -> {
                apply(edits.edits());
                yield Optional.empty();
            }
            case EditResult.Refused refused -> Optional.of(refused);
        };
    }

    /** Whether the text differs from its file. */
    public boolean isDirty() {
        return buffer.isDirty();
    }

    /** Whether the file is marked as not to be changed. */
    public boolean isReadOnly() {
        return buffer.getFileStore() != null && buffer.getFileStore().fetchInfo().getAttribute(EFS.ATTRIBUTE_READ_ONLY);
    }

    /** Whether the file has been changed by somebody else since the text was read. */
    public boolean isOutdated() {
        return !buffer.isSynchronized();
    }

    /** Hears each time when the text begins or ceases to differ from its file, until this is closed. */
    public void onDirty(Consumer<Boolean> listener) {
        listeners.add(Objects.requireNonNull(listener));
    }

    /**
     * Writes the text into its file.
     *
     * @throws CoreException when the file cannot be written, or has been changed by somebody else
     */
    public void save(IProgressMonitor monitor) throws CoreException {
        buffer.commit(monitor, false);
    }

    /** Takes the last step back; does nothing when there is none. */
    public void undo() throws ExecutionException {
        if (history.undoable()) {
            history.undo();
        }
    }

    /** Makes the step again that was taken back last; does nothing when there is none. */
    public void redo() throws ExecutionException {
        if (history.redoable()) {
            history.redo();
        }
    }

    /** For the actions of undo and redo. */
    public IUndoContext undoContext() {
        return history.getUndoContext();
    }

    /** A text that nobody has open any more loses its unsaved changes. */
    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        FileBuffers.getTextFileBufferManager().removeFileBufferListener(dirt);
        listeners.clear();
        history.disconnect(this);
        DocumentUndoManagerRegistry.disconnect(buffer.getDocument());
        try {
            location.disconnect();
        } catch (CoreException unclosed) {
            Platform.getLog(OpenText.class).log(unclosed.getStatus());
        }
    }

    /** Hears of one buffer. */
    private record Dirt(IFileBuffer own, Consumer<Boolean> listener) implements Quiet {
        @Override
        public void dirtyStateChanged(IFileBuffer changed, boolean isDirty) {
            if (changed == own) {
                listener.accept(isDirty);
            }
        }
    }
}
