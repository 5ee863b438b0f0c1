package org.kijun.dsl.scoping;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.eclipse.xtext.diagnostics.DiagnosticMessage;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.linking.impl.LinkingDiagnosticMessageProvider;
import org.eclipse.xtext.scoping.IGlobalScopeProvider;
import org.kijun.dsl.naming.NameResolution;
import org.kijun.dsl.naming.Suggestions;
import org.kijun.dsl.syntax.MessageLanguage;
import org.kijun.dsl.validation.KijunIssue;
import org.kijun.model.derived.QualifiedNames;

/** What an editor says about names that mean nothing. */
public class KijunLinkingMessages extends LinkingDiagnosticMessageProvider {
    private static final int COMPARISONS = 20_000;

    @Inject
    private MessageLanguage language;

    @Inject
    private IGlobalScopeProvider everywhere;

    @Override
    public DiagnosticMessage getUnresolvedProxyMessage(ILinkingDiagnosticContext context) {
        var type = context.getReference().getEReferenceType().getName();
        var arguments = List.of(context.getLinkText(), type, suggestion(context));
        var issue = KijunIssue.forUnresolved(context.getReference());
        var message = issue.message(language.get(), arguments);
        return new DiagnosticMessage(message, Severity.ERROR, issue.id(), arguments.toArray(String[]::new));
    }

    private String suggestion(ILinkingDiagnosticContext context) {
        Collection<String> prefixes = NameResolution.prefixes(context.getContext(), context.getReference());
        return new Suggestions(COMPARISONS).instead(context.getLinkText(), prefixes, () -> known(context)).orElse("");
    }

    private Stream<String> known(ILinkingDiagnosticContext context) {
        var kinds = NameResolution.kinds(context.getReference());
        var scope = everywhere.getScope(context.getContext().eResource(), context.getReference(),
                element -> kinds.contains(element.getEClass()));
        return StreamSupport.stream(scope.getAllElements().spliterator(), false)
                .map(element -> element.getName().toString(QualifiedNames.SEPARATOR));
    }
}
