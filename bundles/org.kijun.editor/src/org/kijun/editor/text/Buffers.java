package org.kijun.editor.text;

import org.eclipse.core.filebuffers.IFileBuffer;
import org.eclipse.core.filebuffers.IFileBufferListener;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.runtime.IPath;
import java.nio.file.Path;

/** Notices which texts are opened, saved and closed. */
final class Buffers implements IFileBufferListener {
    private final KijunTexts texts;

    Buffers(KijunTexts texts) {
        this.texts = texts;
    }

    @Override
    public void bufferCreated(IFileBuffer buffer) {
        var store = buffer.getFileStore();
        if (buffer instanceof ITextFileBuffer text && store != null && store.getName().endsWith(".kijun") && "file".equals(store.toURI().getScheme())) {
            texts.add(text, Path.of(store.toURI()).toUri());
        }
    }

    @Override
    public void bufferDisposed(IFileBuffer buffer) {
        texts.remove(buffer);
    }

    @Override
    public void dirtyStateChanged(IFileBuffer buffer, boolean isDirty) {
        if (!isDirty && buffer instanceof ITextFileBuffer text) {
            texts.saved(text);
        }
    }

    @Override
    public void underlyingFileMoved(IFileBuffer buffer, IPath path) {
        // the editor opens the file at its new place
    }

    @Override
    public void underlyingFileDeleted(IFileBuffer buffer) {
        // the text stays as long as somebody has it open
    }

    @Override
    public void bufferContentAboutToBeReplaced(IFileBuffer buffer) {
        // the document tells
    }

    @Override
    public void bufferContentReplaced(IFileBuffer buffer) {
        // the document tells
    }

    @Override
    public void stateChanging(IFileBuffer buffer) {
        // only what has changed matters
    }

    @Override
    public void stateValidationChanged(IFileBuffer buffer, boolean isStateValidated) {
        // the text is the same
    }

    @Override
    public void stateChangeFailed(IFileBuffer buffer) {
        // the editor says so
    }
}
