package org.kijun.dsl.ide;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.lsp4j.services.WorkspaceService;
import org.kijun.dsl.ide.server.KijunServer;
import org.kijun.dsl.ide.settings.Settings;
import org.kijun.dsl.workspace.LibrarySource;

/** Somebody who has a folder of texts open in an editor: a running server with a client that remembers what it was told. */
public final class Desk implements AutoCloseable, LanguageClient {
    private final Path folder;
    private final Map<String, String> texts;
    private final LibrarySource library;
    private final Map<String, List<Diagnostic>> findings = new ConcurrentHashMap<>();
    private final List<String> told = new CopyOnWriteArrayList<>();
    private final KijunServer server;
    private int version;

    private Desk(Setup setup) {
        folder = setup.folder;
        texts = setup.texts;
        library = library(setup.library);
        server = KijunServer.start(this, setup.language, library, List.of(folder));
        await(server.ready());
        texts.forEach((name, text) -> services().didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(uri(name), "kijun", version++, text))));
        waited();
    }

    public static Setup empty() {
        return new Setup();
    }

    /** A desk with one file, {@code main.kijun}, that is open. */
    public static Desk with(String text) {
        return empty().file("main", text).start();
    }

    /** A desk that is being prepared. */
    public static final class Setup {
        private final Path folder;
        private final Map<String, String> texts = new LinkedHashMap<>();
        private String language = "en";
        private Map<String, String> library = Map.of();

        private Setup() {
            try {
                folder = Files.createTempDirectory("desk").toRealPath();
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }

        /** The texts of a library, by file name. */
        public Setup library(Map<String, String> files) {
            library = files;
            return this;
        }

        public Setup in(String wanted) {
            language = wanted;
            return this;
        }

        /** A file in the folder; marks are taken out. */
        public Setup file(String name, String text) {
            write(folder.resolve(name + ".kijun"), Marked.in(text).text());
            texts.put(name, Marked.in(text).text());
            return this;
        }

        /** Starts the server and opens all files. */
        public Desk start() {
            return new Desk(this);
        }
    }

    /** Replaces the text in the editor. */
    public void type(String name, String text) {
        texts.put(name, text);
        services().didChange(new DidChangeTextDocumentParams(new VersionedTextDocumentIdentifier(uri(name), version++), List.of(new TextDocumentContentChangeEvent(text))));
        waited();
    }

    /** Changes the settings of the server. */
    public void set(Settings settings) {
        server.set(settings);
        waited();
    }

    /** Tells of a change of the file outside of the editor. */
    public void tell(String name, FileChangeType change) {
        tell(new FileEvent(uri(name), change));
    }

    public void tell(FileEvent... events) {
        workspace().didChangeWatchedFiles(new DidChangeWatchedFilesParams(List.of(events)));
        waited();
    }

    /** Until the server has done all that was asked. */
    public void waited() {
        await(server.idle());
    }

    public LibrarySource library() {
        return library;
    }

    /** What the server says of itself. */
    public InitializeResult introduction() {
        return await(server.ready());
    }

    public WorkspaceService workspace() {
        return server.services().getWorkspaceService();
    }

    public TextDocumentService services() {
        return server.services().getTextDocumentService();
    }

    public String text(String name) {
        return texts.get(name);
    }

    public TextDocumentIdentifier id(String name) {
        return new TextDocumentIdentifier(uri(name));
    }

    public Path folder() {
        return folder;
    }

    public Path path(String name) {
        return folder.resolve(name + ".kijun");
    }

    public String uri(String name) {
        return path(name).toUri().toString();
    }

    /** What the server said to its user. */
    public List<String> told() {
        return told;
    }

    /** The findings told last about the file, in the order of the text. */
    public List<Diagnostic> findings(String name) {
        return findings.getOrDefault(uri(name), List.of()).stream()
                .sorted(Comparator.comparing((Diagnostic found) -> found.getRange().getStart().getLine())
                        .thenComparing(found -> found.getRange().getStart().getCharacter()).thenComparing(found -> found.getCode().getLeft()))
                .toList();
    }

    /** The codes found in the file, without their prefix. */
    public List<String> codes(String name) {
        return findings(name).stream().map(found -> found.getCode().getLeft().replace("kijun.", "")).toList();
    }

    /** The text that a file has after the edits. */
    public String edited(String name, WorkspaceEdit edit) {
        return edit.getChanges() == null ? text(name) : edited(text(name), edit.getChanges().getOrDefault(uri(name), List.of()));
    }

    public static String edited(String text, List<? extends TextEdit> edits) {
        var result = new StringBuilder(text);
        edits.stream().sorted(Comparator.comparing((TextEdit edit) -> Marked.offset(text, edit.getRange().getStart())).reversed())
                .forEach(edit -> result.replace(Marked.offset(text, edit.getRange().getStart()), Marked.offset(text, edit.getRange().getEnd()), edit.getNewText()));
        return result.toString();
    }

    public static <T> T await(CompletableFuture<T> answer) {
        return answer.orTimeout(60, TimeUnit.SECONDS).join();
    }

    @Override
    public void close() {
        server.close();
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void publishDiagnostics(PublishDiagnosticsParams told) {
        findings.put(told.getUri(), told.getDiagnostics());
    }

    @Override
    public void telemetryEvent(Object event) {
        // not used
    }

    @Override
    public void showMessage(MessageParams message) {
        told.add(message.getMessage());
    }

    @Override
    public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams request) {
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void logMessage(MessageParams message) {
        // not used
    }

    private static LibrarySource library(Map<String, String> library) {
        return new LibrarySource() {
            @Override
            public List<String> files() {
                return library.keySet().stream().sorted().toList();
            }

            @Override
            public InputStream open(String file) {
                return new ByteArrayInputStream(library.get(file).getBytes(StandardCharsets.UTF_8));
            }
        };
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
