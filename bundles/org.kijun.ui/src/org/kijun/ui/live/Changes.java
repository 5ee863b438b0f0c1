package org.kijun.ui.live;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.IFileBuffer;
import org.eclipse.core.filebuffers.IFileBufferListener;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocumentListener;

/** Notices that a {@code .kijun} file was changed, made or removed, in an editor or on the disk. */
final class Changes {
    private final Runnable changed;
    private final IResourceChangeListener files = this::filesChanged;
    private final Buffers buffers = new Buffers();

    Changes(Runnable changed) {
        this.changed = changed;
    }

    void follow() {
        ResourcesPlugin.getWorkspace().addResourceChangeListener(files, IResourceChangeEvent.POST_CHANGE);
        FileBuffers.getTextFileBufferManager().addFileBufferListener(buffers);
        for (var buffer : FileBuffers.getTextFileBufferManager().getFileBuffers()) {
            buffers.bufferCreated(buffer);
        }
    }

    void forget() {
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(files);
        FileBuffers.getTextFileBufferManager().removeFileBufferListener(buffers);
    }

    private void filesChanged(IResourceChangeEvent event) {
        try {
            var found = new boolean[1];
            event.getDelta().accept(delta -> {
                found[0] |= matters(delta);
                return !found[0];
            });
            if (found[0]) {
                changed.run();
            }
        } catch (CoreException unreadable) {
            Platform.getLog(Changes.class).log(unreadable.getStatus());
        }
    }

    private static boolean matters(IResourceDelta delta) {
        var resource = delta.getResource();
        return switch (resource.getType()) {
            case IResource.PROJECT -> delta.getKind() != IResourceDelta.CHANGED || (delta.getFlags() & IResourceDelta.OPEN) != 0;
            case IResource.FILE -> resource.getName().endsWith(".kijun")
                    && (delta.getKind() != IResourceDelta.CHANGED || (delta.getFlags() & IResourceDelta.CONTENT) != 0);
            default -> false;
        };
    }

    /** Hears of each key typed in an editor of a {@code .kijun} file. */
    private final class Buffers implements IFileBufferListener, IDocumentListener {
        @Override
        public void bufferCreated(IFileBuffer buffer) {
            if (buffer instanceof ITextFileBuffer text && isKijun(buffer)) {
                text.getDocument().addDocumentListener(this);
            }
        }

        @Override
        public void bufferDisposed(IFileBuffer buffer) {
            if (buffer instanceof ITextFileBuffer text && isKijun(buffer)) {
                text.getDocument().removeDocumentListener(this);
                changed.run();
            }
        }

        private static boolean isKijun(IFileBuffer buffer) {
            return buffer.getFileStore() != null && buffer.getFileStore().getName().endsWith(".kijun");
        }

        @Override
        public void documentChanged(DocumentEvent event) {
            changed.run();
        }

        @Override
        public void documentAboutToBeChanged(DocumentEvent event) {
            // only what has changed matters
        }

        @Override
        public void bufferContentReplaced(IFileBuffer buffer) {
            changed.run();
        }

        @Override
        public void bufferContentAboutToBeReplaced(IFileBuffer buffer) {
            // only what has changed matters
        }

        @Override
        public void stateChanging(IFileBuffer buffer) {
            // only what has changed matters
        }

        @Override
        public void dirtyStateChanged(IFileBuffer buffer, boolean isDirty) {
            // the text is the same
        }

        @Override
        public void stateValidationChanged(IFileBuffer buffer, boolean isStateValidated) {
            // the text is the same
        }

        @Override
        public void underlyingFileMoved(IFileBuffer buffer, IPath path) {
            changed.run();
        }

        @Override
        public void underlyingFileDeleted(IFileBuffer buffer) {
            changed.run();
        }

        @Override
        public void stateChangeFailed(IFileBuffer buffer) {
            // the editor says so
        }
    }
}
