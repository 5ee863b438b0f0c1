package org.kijun.dsl.ide.fix;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.xtext.ide.server.ILanguageServerAccess;
import org.eclipse.xtext.ide.server.TextEditAcceptor;
import org.eclipse.xtext.ide.server.codeActions.ICodeActionService2;
import org.eclipse.xtext.resource.XtextResource;
import org.kijun.dsl.validation.KijunIssue;

/** Offers the quick fixes for the findings that an editor asks about. */
public final class KijunCodeActions implements ICodeActionService2 {
    private final List<QuickFix> fixes;

    @Inject
    private FixAll all;

    @Inject
    KijunCodeActions(TakeNearest nearest, TakeOneOf oneOf, FreeKeyword free, RemoveRepetition remove, StampNow stamp, AddLanguage language, AddTestCase test,
            AddToAnswer answer, ChooseAlternative alternative, TakeReplacement replacement, TakeFreeName freeName) {
        fixes = List.of(nearest, oneOf, free, remove, stamp, language, test, answer, alternative, replacement, freeName);
    }

    @Override
    public List<Either<Command, CodeAction>> getCodeActions(Options options) {
        var wanted = options.getCodeActionParams().getContext();
        return options.getLanguageServerAccess().doSyncRead(options.getURI(), context -> Stream.concat(
                        isWanted(wanted, CodeActionKind.QuickFix) ? wanted.getDiagnostics().stream().flatMap(diagnostic -> actions(diagnostic, context, options)) : Stream.empty(),
                        isWanted(wanted, CodeActionKind.SourceFixAll) ? all.action(context, options).stream() : Stream.empty())
                .map(Either::<Command, CodeAction>forRight)
                .toList());
    }

    /** A kind is asked for by itself or by what it is a kind of; who asks for no kind wants the fixes of the place. */
    private static boolean isWanted(CodeActionContext wanted, String kind) {
        return wanted.getOnly() == null || wanted.getOnly().isEmpty() ? kind.equals(CodeActionKind.QuickFix) : wanted.getOnly().stream().anyMatch(only -> (kind + ".").startsWith(only + "."));
    }

    private Stream<CodeAction> actions(Diagnostic diagnostic, ILanguageServerAccess.Context context, Options options) {
        return site(diagnostic, context).stream()
                .flatMap(site -> fixes.stream().filter(fix -> fix.issues().contains(site.issue())).flatMap(fix -> fix.proposals(site).stream()))
                .map(proposal -> action(proposal, diagnostic, context, options));
    }

    private static Optional<Site> site(Diagnostic diagnostic, ILanguageServerAccess.Context context) {
        if (!(context.getResource() instanceof XtextResource resource) || resource.getParseResult() == null || diagnostic.getCode() == null) {
            return Optional.empty();
        }
        var region = context.getDocument().getTextRegion(diagnostic.getRange());
        return KijunIssue.of(diagnostic.getCode().getLeft())
                .map(issue -> new Site(resource, issue, arguments(diagnostic.getData()), region.getOffset(), region.getLength()));
    }

    /** The arguments as they are in the same JVM, or as they come back over JSON. */
    private static List<String> arguments(Object data) {
        return switch (data) {
            case String[] arguments -> Arrays.asList(arguments);
            case JsonArray array -> array.asList().stream().map(JsonElement::getAsString).toList();
            case Collection<?> arguments -> arguments.stream().map(String::valueOf).toList();
            case null, default -> List.of();
        };
    }

    private static CodeAction action(Proposal proposal, Diagnostic diagnostic, ILanguageServerAccess.Context context, Options options) {
        var document = context.getDocument();
        var range = new Range(document.getPosition(proposal.offset()), document.getPosition(proposal.offset() + proposal.length()));
        var edit = new WorkspaceEdit();
        new TextEditAcceptor(edit, options.getLanguageServerAccess()).accept(options.getURI(), document, List.of(new TextEdit(range, proposal.text())));
        var action = new CodeAction(proposal.title());
        action.setKind(CodeActionKind.QuickFix);
        action.setDiagnostics(List.of(diagnostic));
        action.setEdit(edit);
        return action;
    }
}
