package org.kijun.dsl.ide.server;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.xtext.ide.server.concurrent.RequestManager;
import org.eclipse.xtext.service.OperationCanceledManager;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.xbase.lib.Functions.Function1;
import org.kijun.dsl.ide.words.Words;

/** Whatever goes wrong in a request is the answer to it, as a sentence; the next request finds the server at work. */
@Singleton
final class AnsweringRequests extends RequestManager {
    private final Words words;

    @Inject
    AnsweringRequests(ExecutorService parallel, OperationCanceledManager cancelled, Language language) {
        super(parallel, cancelled);
        words = language.service(Words.class);
    }

    @Override
    public synchronized <V> CompletableFuture<V> runRead(Function1<? super CancelIndicator, ? extends V> request) {
        return super.runRead(indicator -> answered(request, indicator));
    }

    private <V> V answered(Function1<? super CancelIndicator, ? extends V> request, CancelIndicator indicator) {
        try {
            return request.apply(indicator);
        } catch (ResponseErrorException refused) {
            throw refused;
        } catch (RuntimeException | StackOverflowError broken) {
            if (isCancelException(broken)) {
                throw broken;
            }
            var failure = new ResponseErrorException(new ResponseError(ResponseErrorCode.InternalError, words.text("server.broken", broken.toString()), null));
            failure.initCause(broken);
            throw failure;
        }
    }
}
