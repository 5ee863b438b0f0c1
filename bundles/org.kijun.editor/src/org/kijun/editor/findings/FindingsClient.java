package org.kijun.editor.findings;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.eclipse.core.runtime.Platform;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.services.LanguageClient;

/** What one language server tells: it keeps the findings of each file. */
public final class FindingsClient implements LanguageClient {
    private final Map<URI, List<Found>> findings = new ConcurrentHashMap<>();
    private volatile Consumer<URI> listener = file -> { };

    Map<URI, List<Found>> findings() {
        return findings;
    }

    void listener(Consumer<URI> hearer) {
        listener = hearer;
    }

    @Override
    public void publishDiagnostics(PublishDiagnosticsParams told) {
        var file = normal(URI.create(told.getUri()));
        findings.put(file, told.getDiagnostics().stream().map(diagnostic -> new Found(file, diagnostic)).sorted(Found.ORDER).toList());
        listener.accept(file);
    }

    /** Forgets what was told about files of a folder that is open no longer. */
    public void forget(Path folder) {
        findings.keySet().removeIf(file -> "file".equals(file.getScheme()) && Path.of(file).startsWith(folder));
        listener.accept(folder.toUri());
    }

    @Override
    public void showMessage(MessageParams message) {
        logMessage(message);
    }

    @Override
    public void logMessage(MessageParams message) {
        var log = Platform.getLog(FindingsClient.class);
        if (message.getType() == MessageType.Error) {
            log.error(message.getMessage());
        } else if (message.getType() == MessageType.Warning) {
            log.warn(message.getMessage());
        }
    }

    @Override
    public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams request) {
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void telemetryEvent(Object event) {
        // nothing is measured
    }

    /** Addresses of files come with one slash or with three. */
    static URI normal(URI file) {
        return "file".equals(file.getScheme()) ? Path.of(file).toUri() : file;
    }
}
