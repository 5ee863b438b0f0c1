package org.kijun.editor.text;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.DocumentRewriteSessionEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.IDocumentRewriteSessionListener;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.ui.PlatformUI;
import org.kijun.editor.server.LanguageService;

/** A text in an editor. The language service is told each change of it; answers for an older version are dropped. */
public final class KijunText {
    private final IDocument document;
    private final URI uri;
    private final boolean isLibrary;
    private final Typing typing = new Typing();
    private volatile int version;
    private volatile boolean told;

    KijunText(IDocument document, URI uri, boolean isLibrary) {
        this.document = document;
        this.uri = uri;
        this.isLibrary = isLibrary;
    }

    public URI uri() {
        return uri;
    }

    public IDocument document() {
        return document;
    }

    /** Whether it belongs to the library, so that it never changes. */
    public boolean isLibrary() {
        return isLibrary;
    }

    /** Grows with each change. */
    public int version() {
        return version;
    }

    public TextDocumentIdentifier id() {
        return new TextDocumentIdentifier(uri.toString());
    }

    /** Asks about this text; the answer is heard in the thread of the display, if the text is still the same then. */
    public <T> void ask(BiFunction<LanguageServer, TextDocumentIdentifier, CompletableFuture<T>> question, Consumer<T> hearer) {
        int asked = version;
        LanguageService.get().ask(server -> question.apply(server, id()), () -> asked == version).thenAccept(answer -> {
            if (asked == version) {
                inDisplay(() -> {
                    if (asked == version) {
                        hearer.accept(answer);
                    }
                });
            }
        });
    }

    /** Asks about this text and waits; not to be used in the thread of the display unless for a very short time. */
    public <T> Optional<T> await(BiFunction<LanguageServer, TextDocumentIdentifier, CompletableFuture<T>> question, long millis) {
        try {
            int asked = version;
            var answer = LanguageService.get().ask(server -> question.apply(server, id()), () -> asked == version).get(millis, TimeUnit.MILLISECONDS);
            return asked == version ? Optional.ofNullable(answer) : Optional.empty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException | TimeoutException | CancellationException unanswered) {
            return Optional.empty();
        }
    }

    /** Runs in the thread of the display when the server knows the text as it is now; not if it is changed before. */
    void whenKnown(Runnable hearer) {
        int asked = version;
        LanguageService.get().idle(() -> asked == version).thenRun(() -> {
            if (asked == version) {
                inDisplay(() -> {
                    if (asked == version) {
                        hearer.run();
                    }
                });
            }
        });
    }

    private static void inDisplay(Runnable work) {
        if (PlatformUI.isWorkbenchRunning()) {
            PlatformUI.getWorkbench().getDisplay().asyncExec(work);
        }
    }

    void connect() {
        document.addDocumentListener(typing);
        if (document instanceof IDocumentExtension4 rewritten) {
            rewritten.addDocumentRewriteSessionListener(typing);
        }
    }

    void disconnect() {
        document.removeDocumentListener(typing);
        if (document instanceof IDocumentExtension4 rewritten) {
            rewritten.removeDocumentRewriteSessionListener(typing);
        }
        if (told) {
            told = false;
            tell(server -> server.getTextDocumentService().didClose(new DidCloseTextDocumentParams(id())));
        }
    }

    /** Tells a server that knows nothing yet. In the thread of the display. */
    void open() {
        told = true;
        var item = new TextDocumentItem(uri.toString(), "kijun", version, document.get());
        tell(server -> server.getTextDocumentService().didOpen(new DidOpenTextDocumentParams(item)));
        KijunTexts.get().told(this);
    }

    void saved() {
        tell(server -> server.getTextDocumentService().didSave(new DidSaveTextDocumentParams(id())));
    }

    private static void tell(Consumer<LanguageServer> message) {
        LanguageService.get().tell(message);
    }

    /** Tells each change. */
    private final class Typing implements IDocumentListener, IDocumentRewriteSessionListener {
        private Range replaced;

        @Override
        public void documentAboutToBeChanged(DocumentEvent event) {
            replaced = Ranges.range(document, event.getOffset(), event.getLength());
        }

        @Override
        public void documentChanged(DocumentEvent event) {
            version++;
            if (told && !(document instanceof IDocumentExtension4 rewritten && rewritten.getActiveRewriteSession() != null)) {
                changed(new TextDocumentContentChangeEvent(replaced, event.getText() == null ? "" : event.getText()));
            }
        }

        /** Many changes at a time are told as one. */
        @Override
        public void documentRewriteSessionChanged(DocumentRewriteSessionEvent event) {
            if (told && event.getChangeType() == DocumentRewriteSessionEvent.SESSION_STOP) {
                changed(new TextDocumentContentChangeEvent(document.get()));
            }
        }

        private void changed(TextDocumentContentChangeEvent change) {
            var id = new VersionedTextDocumentIdentifier(uri.toString(), version);
            tell(server -> server.getTextDocumentService().didChange(new DidChangeTextDocumentParams(id, List.of(change))));
            KijunTexts.get().told(KijunText.this);
        }
    }
}
