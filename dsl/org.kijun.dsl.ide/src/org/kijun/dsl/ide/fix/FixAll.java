package org.kijun.dsl.ide.fix;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.xtext.ide.server.ILanguageServerAccess;
import org.eclipse.xtext.ide.server.TextEditAcceptor;
import org.eclipse.xtext.ide.server.codeActions.ICodeActionService2.Options;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.IResourceValidator;
import org.eclipse.xtext.validation.Issue;
import org.kijun.dsl.ide.index.Lines;
import org.kijun.dsl.ide.words.Words;
import org.kijun.dsl.validation.KijunIssue;

/** Mends at one go what needs no thought: names that are listed twice, and words of the language that are meant as names. */
final class FixAll {
    @Inject
    private IResourceValidator findings;

    @Inject
    private RemoveRepetition repetition;

    @Inject
    private FreeKeyword keyword;

    @Inject
    private Words words;

    /** One action for the whole file; empty when there is nothing to mend. */
    Optional<CodeAction> action(ILanguageServerAccess.Context context, Options options) {
        if (!(context.getResource() instanceof XtextResource file) || file.getParseResult() == null) {
            return Optional.empty();
        }
        var changes = apart(findings.validate(file, CheckMode.ALL, CancelIndicator.NullImpl).stream().flatMap(issue -> proposals(issue, file))
                .sorted(Comparator.comparingInt(Proposal::offset)).toList());
        return changes.isEmpty() ? Optional.empty() : Optional.of(action(changes, file, context, options));
    }

    private Stream<Proposal> proposals(Issue found, XtextResource file) {
        var issue = KijunIssue.of(found.getCode()).orElseThrow();
        var site = new Site(file, issue, List.of(found.getData()), found.getOffset(), found.getLength());
        return switch (issue) {
            case LISTED_TWICE -> repetition.proposals(site).stream();
            case SYNTAX -> keyword.proposals(site).stream();
            default -> Stream.empty();
        };
    }

    /** Those that touch nothing that was changed before them. */
    private static List<Proposal> apart(List<Proposal> changes) {
        var apart = new ArrayList<Proposal>();
        int end = -1;
        for (var change : changes) {
            if (change.offset() > end) {
                apart.add(change);
                end = change.offset() + change.length();
            }
        }
        return apart;
    }

    private CodeAction action(List<Proposal> changes, XtextResource file, ILanguageServerAccess.Context context, Options options) {
        var lines = Lines.of(file);
        var edit = new WorkspaceEdit();
        new TextEditAcceptor(edit, options.getLanguageServerAccess()).accept(options.getURI(), context.getDocument(),
                changes.stream().map(change -> new TextEdit(lines.range(change.offset(), change.length()), change.text())).toList());
        var action = new CodeAction(words.text("fix.all"));
        action.setKind(CodeActionKind.SourceFixAll);
        action.setEdit(edit);
        return action;
    }
}
