package org.kijun.editor.text;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.IFileBuffer;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.runtime.SafeRunner;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.kijun.editor.findings.Findings;
import org.kijun.editor.library.LibraryText;
import org.kijun.editor.server.LanguageService;

/** All texts that are open in editors. */
public final class KijunTexts {
    private static final KijunTexts ONLY = new KijunTexts();

    private final Map<IDocument, KijunText> open = new ConcurrentHashMap<>();
    private final List<Consumer<KijunText>> followers = new CopyOnWriteArrayList<>();
    private final Buffers buffers = new Buffers(this);

    private KijunTexts() {
    }

    public static KijunTexts get() {
        return ONLY;
    }

    /** Begins to tell the language service what is typed. */
    public void start() {
        PlatformUI.getWorkbench().getDisplay().syncExec(() -> {
            FileBuffers.getTextFileBufferManager().addFileBufferListener(buffers);
            for (var buffer : FileBuffers.getTextFileBufferManager().getFileBuffers()) {
                buffers.bufferCreated(buffer);
            }
        });
        LanguageService.get().whenReady(() -> PlatformUI.getWorkbench().getDisplay().asyncExec(this::openAll));
        Findings.get().followFiles(file -> of(file).ifPresent(this::told));
    }

    private void openAll() {
        open.values().stream().filter(text -> !text.isLibrary()).forEach(KijunText::open);
        open.values().stream().filter(KijunText::isLibrary).forEach(this::told);
    }

    /** The text of a document; empty when it is none of ours. May be asked in every thread. */
    public Optional<KijunText> of(IDocument document) {
        var known = document == null ? null : open.get(document);
        return known != null || document == null ? Optional.ofNullable(known) : Optional.ofNullable(library(document));
    }

    /** The open text of a file. */
    public Optional<KijunText> of(URI file) {
        return open.values().stream().filter(text -> text.uri().equals(file)).findFirst();
    }

    /**
     * Hears of an open text in the thread of the display whenever the language service has caught up with it, so that answers are to be
     * had: after typing, and when what is known about it may have changed for other reasons.
     *
     * @return ends it
     */
    public Runnable follow(Consumer<KijunText> follower) {
        followers.add(follower);
        return () -> followers.remove(follower);
    }

    /** Lets followers hear of the text soon, such as those that came late. */
    public void renew(KijunText text) {
        told(text);
    }

    void told(KijunText text) {
        text.whenKnown(() -> followers.forEach(follower -> SafeRunner.run(() -> follower.accept(text))));
    }

    void add(ITextFileBuffer buffer, URI uri) {
        var text = new KijunText(buffer.getDocument(), uri, false);
        if (open.putIfAbsent(buffer.getDocument(), text) == null) {
            text.connect();
            if (LanguageService.get().isReady()) {
                text.open();
            }
        }
    }

    void remove(IFileBuffer buffer) {
        if (buffer instanceof ITextFileBuffer text) {
            var closed = open.remove(text.getDocument());
            if (closed != null) {
                closed.disconnect();
            }
        }
    }

    void saved(ITextFileBuffer buffer) {
        Optional.ofNullable(open.get(buffer.getDocument())).ifPresent(KijunText::saved);
    }

    private KijunText library(IDocument document) {
        var found = new LibraryText[1];
        Display.getDefault().syncExec(() -> found[0] = Editors.library(document).orElse(null));
        return found[0] == null ? null : open.computeIfAbsent(document, key -> new KijunText(key, found[0].uri(), true));
    }

    /** A text of the library is no longer shown. */
    public void forget(IDocument document) {
        open.computeIfPresent(document, (key, text) -> text.isLibrary() ? null : text);
    }
}
