package org.kijun.dsl.ide.complete;

import jakarta.inject.Inject;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;
import org.eclipse.xtext.ide.editor.contentassist.IdeCrossrefProposalProvider;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.kijun.model.derived.QualifiedNames;

/** Names as one would write them at the place, with their titles. */
public final class NameProposals extends IdeCrossrefProposalProvider {
    @Inject
    private IValueConverterService values;

    @Inject
    private ProposalTexts texts;

    @Override
    protected ContentAssistEntry createProposal(IEObjectDescription candidate, CrossReference reference, ContentAssistContext context) {
        var rule = ((RuleCall) reference.getTerminal()).getRule().getName();
        var written = values.toString(candidate.getName().toString(QualifiedNames.SEPARATOR), rule);
        return getProposalCreator().createProposal(written, context, ContentAssistEntry.KIND_REFERENCE, entry -> {
            var element = ProposalTexts.element(candidate, context.getResource());
            entry.setSource(candidate);
            entry.setDescription(texts.title(element));
            entry.setDocumentation(texts.summary(element));
        });
    }
}
