package org.kijun.dsl.ide.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.kijun.dsl.ide.Desk;

class SettingsTest {
    private static final String TEXT = "threat t\nincident i { shows nothing }\n";

    @Test
    void aFindingCanBeSwitchedOffWhileTheServerRuns() {
        try (var desk = Desk.with(TEXT)) {
            change(desk, Map.of("kijun", Map.of("severities", Map.of("kijun.unresolved-name", "off"))));
            assertEquals(List.of(), desk.codes("main"));
            change(desk, Map.of("kijun", Map.of("severities", Map.of("kijun.unresolved-name", "info"))));
            assertEquals(List.of(DiagnosticSeverity.Information), desk.findings("main").stream().map(found -> found.getSeverity()).toList());
        }
    }

    @Test
    void theLanguageCanBeChangedWhileTheServerRuns() {
        try (var desk = Desk.with(TEXT)) {
            var before = desk.findings("main").getFirst().getMessage();
            change(desk, Map.of("kijun", Map.of("language", "ja")));
            Assertions.assertNotEquals(before, desk.findings("main").getFirst().getMessage());
        }
    }

    @Test
    void aWrongSeverityChangesNothingAndIsTold() {
        try (var desk = Desk.with(TEXT)) {
            change(desk, Map.of("severities", Map.of("kijun.unresolved-name", "loud")));
            assertEquals(List.of("unresolved-name"), desk.codes("main"));
            assertTrue(desk.told().getFirst().contains("severity"), desk.told().toString());
        }
    }

    @Test
    void whatNobodyKnowsChangesNothing() {
        try (var desk = Desk.with(TEXT)) {
            change(desk, List.of(1));
            change(desk, Map.of("kijun", "x", "severities", 3, "language", Map.of()));
            assertEquals(List.of("unresolved-name"), desk.codes("main"));
        }
    }

    @Test
    void aRequestThatFailsIsAnsweredAndTheNextOneIsServed() {
        try (var desk = Desk.with(TEXT)) {
            var nowhere = new HoverParams(new TextDocumentIdentifier("file:///nowhere/a.kijun"), new Position(0, 0));
            var failure = Assertions.assertThrows(CompletionException.class, () -> Desk.await(desk.services().hover(nowhere)));
            var error = ((ResponseErrorException) failure.getCause()).getResponseError();
            assertTrue(error.getMessage().startsWith("This could not be done because of an error in the program"), error.getMessage());
            Desk.await(desk.services().hover(new HoverParams(desk.id("main"), new Position(0, 7))));
        }
    }

    private static void change(Desk desk, Object settings) {
        desk.workspace().didChangeConfiguration(new DidChangeConfigurationParams(settings));
        desk.waited();
    }
}
