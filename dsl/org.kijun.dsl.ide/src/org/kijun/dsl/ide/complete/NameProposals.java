package org.kijun.dsl.ide.complete;

import com.google.common.base.Predicate;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;
import org.eclipse.xtext.ide.editor.contentassist.IIdeContentProposalAcceptor;
import org.eclipse.xtext.ide.editor.contentassist.IdeCrossrefProposalProvider;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScope;
import org.kijun.dsl.ide.navigate.Standing;
import org.kijun.model.Fact;
import org.kijun.model.KijunPackage.Literals;
import org.kijun.model.Product;
import org.kijun.model.derived.Containers;
import org.kijun.model.derived.QualifiedNames;

/**
 * Names as one would write them at the place, with their titles. What was typed may be the beginning of the name, of one of its parts,
 * or a word of the title in either language. In a product the requirements that still wait for an answer come first.
 */
public final class NameProposals extends IdeCrossrefProposalProvider {
    private static final int PRIORITY = 500;
    private static final int FIRST = PRIORITY + 50;

    @Inject
    private IValueConverterService values;

    @Inject
    private ProposalTexts texts;

    @Override
    public void lookupCrossReference(IScope scope, CrossReference reference, ContentAssistContext context, IIdeContentProposalAcceptor acceptor,
            Predicate<IEObjectDescription> filter) {
        var feature = GrammarUtil.getReference(reference);
        var waiting = feature == Literals.STATEMENT__REQUIREMENT ? waiting(context.getCurrentModel()) : Set.<EObject>of();
        for (var candidate : scope.getAllElements()) {
            if (!acceptor.canAcceptMoreProposals()) {
                return;
            }
            var element = ProposalTexts.element(candidate, context.getResource());
            if (filter.apply(candidate) && isMeant(candidate, element, context.getPrefix().replace("^", ""))) {
                var name = written(candidate, reference);
                acceptor.accept(entry(name, candidate, element, context), waiting.contains(element) ? FIRST : PRIORITY);
                if (feature == Literals.FACT_VALUE__FACT && element instanceof Fact fact) {
                    withValues(name, fact).forEach(whole -> acceptor.accept(entry(whole, candidate, element, context), PRIORITY));
                }
            }
        }
    }

    private static Set<EObject> waiting(EObject place) {
        var product = Containers.nearest(place, Product.class);
        return product == null ? Set.of() : new HashSet<>(Standing.open(product));
    }

    private boolean isMeant(IEObjectDescription candidate, EObject element, String typed) {
        var wanted = typed.toLowerCase(Locale.ROOT);
        var name = candidate.getName().toString(QualifiedNames.SEPARATOR).toLowerCase(Locale.ROOT);
        return name.startsWith(wanted) || name.contains(QualifiedNames.SEPARATOR + wanted) || texts.bothTitles(element).toLowerCase(Locale.ROOT).contains(wanted);
    }

    private String written(IEObjectDescription candidate, CrossReference reference) {
        return values.toString(candidate.getName().toString(QualifiedNames.SEPARATOR), ((RuleCall) reference.getTerminal()).getRule().getName());
    }

    private ContentAssistEntry entry(String text, IEObjectDescription candidate, EObject element, ContentAssistContext context) {
        var entry = new ContentAssistEntry();
        entry.setProposal(text);
        entry.setLabel(text.replaceAll("\\$\\{1\\}", "…"));
        entry.setPrefix(context.getPrefix());
        entry.setKind(text.contains("${") ? ContentAssistEntry.KIND_SNIPPET : ContentAssistEntry.KIND_REFERENCE);
        entry.setSource(candidate.getName().toString(QualifiedNames.SEPARATOR) + " " + texts.bothTitles(element));
        entry.setDescription(texts.title(element));
        entry.setDocumentation(texts.summary(element));
        return entry;
    }

    /** The fact with each of its choices, or with a place for a number and its unit. */
    private static List<String> withValues(String name, Fact fact) {
        return switch (fact.getKind()) {
            case BOOLEAN -> List.of();
            case CHOICE -> fact.getChoices().stream().map(choice -> name + " is " + choice.getName()).toList();
            case QUANTITY -> List.of(name + " is ${1}" + (fact.getUnit() == null ? "" : " " + fact.getUnit().getName()));
        };
    }
}
