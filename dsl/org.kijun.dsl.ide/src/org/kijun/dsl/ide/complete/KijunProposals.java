package org.kijun.dsl.ide.complete;

import com.google.common.base.Predicate;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;
import org.eclipse.xtext.ide.editor.contentassist.IIdeContentProposalAcceptor;
import org.eclipse.xtext.ide.editor.contentassist.IdeContentProposalProvider;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.kijun.model.Choice;
import org.kijun.model.Fact;
import org.kijun.model.FactTest;
import org.kijun.model.FactValue;
import org.kijun.model.Unit;
import org.kijun.model.derived.Units;

/** What can be written at a place: names, words of the language and of its closed sets, values and units that suit a fact, frames of blocks. */
public final class KijunProposals extends IdeContentProposalProvider {
    private static final String SPACED = "Verdict OrderComparison";

    @Inject
    private ProposalTexts texts;

    @Override
    protected void _createProposals(Assignment assignment, ContentAssistContext context, IIdeContentProposalAcceptor acceptor) {
        if (assignment.getTerminal() instanceof CrossReference reference) {
            _createProposals(reference, context, acceptor);
        } else if (assignment.getTerminal() instanceof RuleCall call) {
            if (call.getRule().getType().getClassifier() instanceof EEnum words) {
                addWords(words, SPACED.contains(call.getRule().getName()), context, acceptor);
            } else if (assignment.getFeature().equals("value")) {
                choices(context).forEach(choice -> add(choice, context, acceptor));
            }
        }
    }

    @Override
    protected void _createProposals(Keyword keyword, ContentAssistContext context, IIdeContentProposalAcceptor acceptor) {
        super._createProposals(keyword, context, acceptor);
        Frames.of(keyword).ifPresent(frame -> {
            var entry = getProposalCreator().createProposal(keyword.getValue(), context, ContentAssistEntry.KIND_SNIPPET, snippet -> {
                snippet.setProposal(frame);
                snippet.setLabel(keyword.getValue() + " …");
                snippet.setDescription(texts.frame(keyword.getValue()));
            });
            acceptor.accept(entry, getProposalPriorities().getDefaultPriority(entry));
        });
    }

    @Override
    protected boolean filterKeyword(Keyword keyword, ContentAssistContext context) {
        return Character.isLetter(keyword.getValue().charAt(0));
    }

    /** A unit must suit the fact that it stands with. */
    @Override
    protected Predicate<IEObjectDescription> getCrossrefFilter(CrossReference reference, ContentAssistContext context) {
        var fact = fact(context);
        if (fact == null || fact.getUnit() == null || reference.getType().getClassifier().getInstanceClass() != Unit.class) {
            return super.getCrossrefFilter(reference, context);
        }
        return candidate -> ProposalTexts.element(candidate, context.getResource()) instanceof Unit unit && Units.comparable(unit, fact.getUnit());
    }

    private void addWords(EEnum words, boolean spaced, ContentAssistContext context, IIdeContentProposalAcceptor acceptor) {
        for (var literal : words.getELiterals()) {
            var word = spaced ? literal.getLiteral().replace('-', ' ') : literal.getLiteral();
            var entry = getProposalCreator().createProposal(word, context, ContentAssistEntry.KIND_ENUM, proposal -> proposal.setDocumentation(documentation(literal)));
            acceptor.accept(entry, getProposalPriorities().getDefaultPriority(entry));
        }
    }

    private void add(Choice choice, ContentAssistContext context, IIdeContentProposalAcceptor acceptor) {
        var entry = getProposalCreator().createProposal(choice.getName(), context, ContentAssistEntry.KIND_VALUE, proposal -> proposal.setDescription(texts.title(choice)));
        acceptor.accept(entry, getProposalPriorities().getDefaultPriority(entry));
    }

    private static String documentation(EEnumLiteral literal) {
        var notes = literal.getEAnnotation("http://www.eclipse.org/emf/2002/GenModel");
        return notes == null ? null : notes.getDetails().get("documentation");
    }

    private static List<Choice> choices(ContentAssistContext context) {
        var fact = fact(context);
        return fact == null ? List.of() : fact.getChoices();
    }

    private static Fact fact(ContentAssistContext context) {
        var fact = switch (context.getCurrentModel()) {
            case FactTest test -> test.getFact();
            case FactValue value -> value.getFact();
            case null, default -> null;
        };
        return fact == null || fact.eIsProxy() ? null : fact;
    }
}
