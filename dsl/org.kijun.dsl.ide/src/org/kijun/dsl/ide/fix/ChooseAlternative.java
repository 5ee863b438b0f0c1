package org.kijun.dsl.ide.fix;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.kijun.dsl.ide.words.Words;
import org.kijun.dsl.validation.KijunIssue;
import org.kijun.model.Statement;

/** Says by which of the alternatives a requirement is met. */
final class ChooseAlternative implements QuickFix {
    @Inject
    private Words words;

    @Inject
    private IValueConverterService values;

    @Override
    public Set<KijunIssue> issues() {
        return Set.of(KijunIssue.ALTERNATIVE_NOT_CHOSEN);
    }

    @Override
    public List<Proposal> proposals(Site site) {
        var statement = site.element(Statement.class);
        return statement.getRequirement().getAlternatives().stream()
                .map(alternative -> "via " + values.toString(alternative.getName(), "QName"))
                .map(property -> Blocks.insertion(words.text("fix.add", property), statement, property))
                .toList();
    }
}
