package org.kijun.editor.server;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;

/** Which failures are none. */
public final class Failures {
    static final CancellationException NOT_READY = new CancellationException("not ready");

    private Failures() {
    }

    /** What was thrown first. */
    public static Throwable cause(Throwable failure) {
        var cause = failure;
        while ((cause instanceof CompletionException || cause instanceof ExecutionException) && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }

    /** Whether the server dropped the question, so that it may be asked again. */
    static boolean isDropped(Throwable failure) {
        var cause = cause(failure);
        return cause instanceof CancellationException || cause instanceof OperationCanceledException;
    }

    /** Whether the server answers that it has a mistake in itself. */
    static boolean isProgramError(Throwable failure) {
        return cause(failure) instanceof ResponseErrorException answer && answer.getResponseError() != null
                && answer.getResponseError().getCode() == ResponseErrorCode.InternalError.getValue();
    }

    /** Whether it is neither a refusal nor the end of a question that nobody waits for any more. */
    public static boolean isBroken(Throwable failure) {
        return switch (cause(failure)) {
            case CancellationException cancelled -> false;
            case OperationCanceledException cancelled -> false;
            case ResponseErrorException refused -> false;
            case java.util.concurrent.RejectedExecutionException ended -> false;
            case null, default -> true;
        };
    }
}
