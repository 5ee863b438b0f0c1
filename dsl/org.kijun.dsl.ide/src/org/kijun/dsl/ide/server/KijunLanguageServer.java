package org.kijun.dsl.ide.server;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.DocumentLink;
import org.eclipse.lsp4j.DocumentLinkParams;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.SelectionRange;
import org.eclipse.lsp4j.SelectionRangeParams;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.ServerInfo;
import org.eclipse.lsp4j.TextDocumentContentParams;
import org.eclipse.lsp4j.TextDocumentContentResult;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.xtext.ide.server.BuildManager.Buildable;
import org.eclipse.xtext.ide.server.LanguageServerImpl;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.kijun.dsl.ide.index.Lines;
import org.kijun.dsl.ide.navigate.Folds;
import org.kijun.dsl.ide.navigate.Hints;
import org.kijun.dsl.ide.navigate.Lenses;
import org.kijun.dsl.ide.navigate.Links;
import org.kijun.dsl.ide.navigate.Selections;
import org.kijun.dsl.ide.navigate.Uses;
import org.kijun.dsl.ide.settings.CurrentSettings;
import org.kijun.dsl.ide.settings.Settings;
import org.kijun.dsl.ide.words.Words;

/** The server of the framework with what it lacks, with settings, and with one project over all folders. */
final class KijunLanguageServer extends LanguageServerImpl {
    @Inject
    private Language language;

    @Inject
    private ChangesOnDisk changes;

    @Inject
    private EndOfServer end;

    @Override
    public CompletableFuture<InitializeResult> initialize(InitializeParams params) {
        var locale = params.getLocale() == null ? "" : params.getLocale();
        change(Settings.DEFAULT.withLanguage(locale.toLowerCase(Locale.ROOT).startsWith("ja") ? "ja" : "en"), params.getInitializationOptions());
        end.follow(params.getProcessId());
        return super.initialize(params).thenApply(KijunLanguageServer::introduced);
    }

    private static InitializeResult introduced(InitializeResult result) {
        result.setServerInfo(new ServerInfo("Kijun"));
        return result;
    }

    @Override
    public void initialized(InitializedParams params) {
        super.initialized(params);
        Capabilities.watch(getLanguageServerAccess().getInitializeParams(), getLanguageClient());
    }

    /** A client that names only the root sees it as the one folder of its workspace. */
    @Override
    protected boolean clientSupportsWorkspaceFolders() {
        return true;
    }

    @Override
    protected ServerCapabilities createServerCapabilities(InitializeParams params) {
        return Capabilities.ofServer(super.createServerCapabilities(params));
    }

    @Override
    protected Buildable toBuildable(DidChangeWatchedFilesParams params) {
        return changes.of(params.getChanges(), getWorkspaceManager());
    }

    @Override
    public void didChangeWorkspaceFolders(DidChangeWorkspaceFoldersParams params) {
        super.didChangeWorkspaceFolders(params);
        runBuildable(() -> changes.of(params.getEvent(), getWorkspaceManager()));
    }

    @Override
    public void didChangeConfiguration(DidChangeConfigurationParams params) {
        getRequestManager().runWrite(() -> change(language.service(CurrentSettings.class).get(), params.getSettings()), (indicator, done) -> checkAll(indicator));
    }

    /** Changes the settings and checks all files again. */
    void set(Settings settings) {
        getRequestManager().runWrite(() -> change(settings, null), (indicator, done) -> checkAll(indicator));
    }

    private Void change(Settings present, Object wanted) {
        try {
            language.service(CurrentSettings.class).set(present.with(wanted));
        } catch (IllegalArgumentException noSeverity) {
            language.service(CurrentSettings.class).set(present);
            getLanguageClient().showMessage(new MessageParams(MessageType.Warning, language.service(Words.class).text("server.settings", noSeverity.getMessage())));
        }
        return null;
    }

    private Void checkAll(CancelIndicator indicator) {
        ((KijunProject) getWorkspaceManager().getProjectManager(OneProject.NAME)).checkAll(indicator);
        return null;
    }

    /** A refused name is an answer and no failure of the server. */
    @Override
    public CompletableFuture<WorkspaceEdit> rename(RenameParams params) {
        return getRequestManager().<CompletableFuture<WorkspaceEdit>>runRead(indicator -> {
            try {
                return CompletableFuture.completedFuture(rename(params, indicator));
            } catch (ResponseErrorException refused) {
                return CompletableFuture.failedFuture(refused);
            }
        }).thenCompose(answer -> answer);
    }

    @Override
    protected List<? extends Location> definition(CancelIndicator indicator, DefinitionParams params) {
        return read(params.getTextDocument(), Uses.class, (uses, file) -> uses.declarations(file, params.getPosition()));
    }

    @Override
    protected List<? extends Location> references(ReferenceParams params, CancelIndicator indicator) {
        return read(params.getTextDocument(), Uses.class, (uses, file) -> uses.uses(file, params.getPosition(), params.getContext().isIncludeDeclaration()));
    }

    @Override
    protected List<? extends DocumentHighlight> documentHighlight(DocumentHighlightParams params, CancelIndicator indicator) {
        return read(params.getTextDocument(), Uses.class, (uses, file) -> uses.highlights(file, params.getPosition()));
    }

    @Override
    protected List<FoldingRange> foldingRange(FoldingRangeRequestParams params, CancelIndicator indicator) {
        return read(params.getTextDocument(), Folds::of);
    }

    @Override
    protected List<? extends CodeLens> codeLens(CodeLensParams params, CancelIndicator indicator) {
        return read(params.getTextDocument(), Lenses.class, Lenses::in);
    }

    @Override
    public CompletableFuture<List<DocumentLink>> documentLink(DocumentLinkParams params) {
        return getRequestManager().runRead(indicator -> read(params.getTextDocument(), Links::in));
    }

    @Override
    public CompletableFuture<List<SelectionRange>> selectionRange(SelectionRangeParams params) {
        return getRequestManager().runRead(indicator -> read(params.getTextDocument(),
                file -> params.getPositions().stream().map(position -> Selections.around(file, position)).toList()));
    }

    @Override
    public CompletableFuture<List<InlayHint>> inlayHint(InlayHintParams params) {
        return getRequestManager().runRead(indicator -> language.service(CurrentSettings.class).get().inlayHints()
                ? read(params.getTextDocument(), Hints.class, (hints, file) -> hints.in(file, params.getRange()))
                : List.of());
    }

    /** The text of a file of the library, for editors that show what lies at addresses of other schemes. */
    @Override
    public CompletableFuture<TextDocumentContentResult> textDocumentContent(TextDocumentContentParams params) {
        return getRequestManager().runRead(indicator -> getWorkspaceManager().doRead(URI.createURI(params.getUri()),
                (text, file) -> new TextDocumentContentResult(Lines.of(file).text())));
    }

    private <S, T> List<T> read(TextDocumentIdentifier document, Class<S> service, BiFunction<S, XtextResource, List<T>> work) {
        return read(document, file -> work.apply(language.service(service), file));
    }

    private <T> List<T> read(TextDocumentIdentifier document, Function<XtextResource, List<T>> work) {
        return getWorkspaceManager().doRead(getURI(document), (text, file) -> file == null || file.getParseResult() == null ? List.of() : work.apply(file));
    }
}
