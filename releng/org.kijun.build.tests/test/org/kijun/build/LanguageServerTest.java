package org.kijun.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code kijun lsp} as an editor meets it: a process that speaks the protocol. */
class LanguageServerTest {
    private static final String TEXT = "threat takeover\nincident i { shows  }\nincident j { shows nothing }\n";

    @TempDir
    private Path folder;

    @Test
    void anEditorGetsFindingsAndProposalsAndEndsTheServer() throws Exception {
        try (var editor = editor(ProcessHandle.current().pid())) {
            var uri = folder.resolve("a.kijun").toUri().toString();
            editor.tell("textDocument/didOpen", Map.of("textDocument", Map.of("uri", uri, "languageId", "kijun", "version", 1, "text", TEXT)));
            var codes = texts(editor.told("textDocument/publishDiagnostics").path("diagnostics"), "code");
            assertTrue(codes.contains("kijun.unresolved-name"), codes.toString());
            var place = Map.of("textDocument", Map.of("uri", uri), "position", Map.of("line", 1, "character", 19));
            var labels = texts(editor.ask("textDocument/completion", place).path("items"), "label");
            assertTrue(labels.containsAll(List.of("takeover", "default-password-takeover")), labels.toString());
            editor.ask("shutdown", Map.of());
            editor.tell("exit", Map.of());
            assertEquals(0, editor.exitCode());
        }
    }

    @Test
    void theServerEndsWhenTheEditorHangsUp() throws Exception {
        try (var editor = editor(ProcessHandle.current().pid())) {
            editor.hangUp();
            assertEquals(0, editor.exitCode());
        }
    }

    @Test
    void theServerEndsWhenTheEditorDies() throws Exception {
        var dying = CommandLine.process(folder, List.of(), "lsp").start();
        try (var editor = editor(dying.pid())) {
            dying.destroyForcibly();
            assertEquals(0, editor.exitCode());
        }
    }

    private Conversation editor(long process) throws IOException, InterruptedException {
        var editor = new Conversation(CommandLine.process(folder, List.of(), "lsp"));
        var workspace = List.of(Map.of("uri", folder.toUri().toString(), "name", "test"));
        var greeting = editor.ask("initialize", Map.of("processId", process, "capabilities", Map.of(), "workspaceFolders", workspace));
        assertEquals("Kijun", greeting.path("serverInfo").path("name").asText(), greeting.toString());
        editor.tell("initialized", Map.of());
        return editor;
    }

    private static List<String> texts(JsonNode list, String member) {
        return StreamSupport.stream(list.spliterator(), false).map(item -> item.path(member).asText()).toList();
    }
}
