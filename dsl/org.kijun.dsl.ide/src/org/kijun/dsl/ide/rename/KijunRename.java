package org.kijun.dsl.ide.rename;

import jakarta.inject.Inject;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PrepareRenameDefaultBehavior;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.Either3;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.ILanguageServerAccess;
import org.eclipse.xtext.ide.server.TextEditAcceptor;
import org.eclipse.xtext.ide.server.UriExtensions;
import org.eclipse.xtext.ide.server.rename.IRenameService2;
import org.eclipse.xtext.parser.IParser;
import org.eclipse.xtext.resource.XtextResource;
import org.kijun.dsl.ide.index.Everything;
import org.kijun.dsl.ide.index.NameAt;
import org.kijun.dsl.ide.index.References;
import org.kijun.dsl.ide.words.Words;
import org.kijun.dsl.services.KijunGrammarAccess;
import org.kijun.model.Alternative;

/** Renames elements over all files of the workspace; refuses names that are none, taken, or would change what others mean. */
public final class KijunRename implements IRenameService2 {
    @Inject
    private NameAt names;

    @Inject
    private References references;

    @Inject
    private IValueConverterService values;

    @Inject
    private IParser parser;

    @Inject
    private KijunGrammarAccess grammar;

    @Inject
    private UriExtensions uris;

    @Inject
    private Words words;

    @Override
    public Either3<Range, PrepareRenameResult, PrepareRenameDefaultBehavior> prepareRename(PrepareRenameOptions options) {
        var params = options.getParams();
        return options.getLanguageServerAccess().doSyncRead(params.getTextDocument().getUri(), context -> at(context, params.getPosition())
                .filter(name -> !Everything.isLibrary(name.element().eResource()))
                .map(name -> Either3.<Range, PrepareRenameResult, PrepareRenameDefaultBehavior>forSecond(
                        new PrepareRenameResult(range(context.getDocument(), name.offset(), name.length()), name.element().getName())))
                .orElse(null));
    }

    @Override
    public WorkspaceEdit rename(Options options) {
        var params = options.getRenameParams();
        var access = options.getLanguageServerAccess();
        return access.doSyncRead(params.getTextDocument().getUri(), context -> {
            var name = at(context, params.getPosition()).orElseThrow(() -> refused("rename.nothing"));
            return edit(renaming(name, params.getNewName().strip().replace("^", "")), access);
        });
    }

    private Renaming renaming(NameAt.Found name, String newName) {
        var element = name.element();
        if (Everything.isLibrary(element.eResource())) {
            throw refused("rename.library", element.getName());
        }
        if (!isName(newName, element)) {
            throw refused("rename.not-a-name", newName);
        }
        var renaming = new Renaming(element, newName, references, values);
        if (renaming.isTaken()) {
            throw refused("rename.taken", renaming.newFullName());
        }
        renaming.captured().ifPresent(captured -> {
            throw refused("rename.captured", captured.written(), captured.file());
        });
        return renaming;
    }

    private WorkspaceEdit edit(Renaming renaming, ILanguageServerAccess access) {
        var edit = new WorkspaceEdit();
        var acceptor = new TextEditAcceptor(edit, access);
        renaming.changes().forEach((resource, changes) -> {
            var uri = uris.toUriString(resource.getURI());
            var document = access.doSyncRead(uri, ILanguageServerAccess.Context::getDocument);
            acceptor.accept(uri, document, edits(document, changes));
        });
        return edit;
    }

    private static List<TextEdit> edits(Document document, List<Renaming.Change> changes) {
        return changes.stream()
                .map(change -> new TextEdit(range(document, change.region().getOffset(), change.region().getLength()), change.text()))
                .toList();
    }

    private Optional<NameAt.Found> at(ILanguageServerAccess.Context context, Position position) {
        return names.at((XtextResource) context.getResource(), context.getDocument().getOffSet(position));
    }

    private boolean isName(String name, EObject element) {
        var rule = element instanceof Alternative ? grammar.getPlainNameRule() : grammar.getNameRule();
        return !name.isEmpty() && !parser.parse(rule, new StringReader(values.toString(name, rule.getName()))).hasSyntaxErrors()
                && name.chars().noneMatch(Character::isWhitespace);
    }

    private static Range range(Document document, int offset, int length) {
        return new Range(document.getPosition(offset), document.getPosition(offset + length));
    }

    private ResponseErrorException refused(String key, String... arguments) {
        return new ResponseErrorException(new ResponseError(ResponseErrorCode.RequestFailed, words.text(key, arguments), null));
    }
}
