package org.kijun.ui.live;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.IFileBuffer;
import org.eclipse.core.filebuffers.ITextFileBuffer;

/** The texts in editors that differ from their files. */
final class Unsaved {
    private Unsaved() {
    }

    static Map<Path, String> texts() {
        var texts = new HashMap<Path, String>();
        Stream.of(FileBuffers.getTextFileBufferManager().getFileBuffers()).filter(IFileBuffer::isDirty)
                .filter(ITextFileBuffer.class::isInstance).map(ITextFileBuffer.class::cast).forEach(buffer -> add(texts, buffer));
        return texts;
    }

    private static void add(Map<Path, String> texts, ITextFileBuffer buffer) {
        var store = buffer.getFileStore();
        if (store != null && store.getName().endsWith(".kijun") && store.toURI().getScheme().equals("file")) {
            texts.put(Path.of(store.toURI()).toAbsolutePath().normalize(), buffer.getDocument().get());
        }
    }
}
