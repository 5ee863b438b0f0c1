package org.kijun.dsl.ide.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.xtext.service.OperationCanceledManager;
import org.junit.jupiter.api.Test;
import org.kijun.dsl.ide.Desk;

class AnsweringRequestsTest {
    private static final ExecutorService THREADS = Executors.newCachedThreadPool();

    @Test
    void aBrokenServiceIsAnsweredWithASentenceAndDoesNotStopTheOthers() {
        var requests = new AnsweringRequests(THREADS, new OperationCanceledManager(), Language.create());
        try {
            var broken = requests.runRead(indicator -> {
                throw new IllegalStateException("deliberately");
            });
            var failure = assertThrows(CompletionException.class, () -> Desk.await(broken));
            assertTrue(((ResponseErrorException) failure.getCause()).getResponseError().getMessage().contains("deliberately"));
            var deep = requests.runRead(indicator -> deep(0));
            assertThrows(CompletionException.class, () -> Desk.await(deep));
            assertEquals("fine", Desk.await(requests.runRead(indicator -> "fine")));
        } finally {
            requests.shutdown();
        }
    }

    private static int deep(int level) {
        return deep(level + 1) + 1;
    }
}
