package org.kijun.dsl.ide.fix;

import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.kijun.dsl.ide.words.Words;
import org.kijun.dsl.validation.KijunIssue;
import org.kijun.model.Named;
import org.kijun.model.Requirement;
import org.kijun.model.Text;

/** A place for the missing language behind what is there, to be filled in. */
final class AddLanguage implements QuickFix {
    @Inject
    private Words words;

    @Override
    public Set<KijunIssue> issues() {
        return EnumSet.of(KijunIssue.TITLE_LANGUAGE_MISSING, KijunIssue.REQUIREMENT_WITHOUT_STATEMENT);
    }

    @Override
    public List<Proposal> proposals(Site site) {
        var language = site.argument(1);
        var title = words.text("fix.language." + language);
        if (site.issue() == KijunIssue.TITLE_LANGUAGE_MISSING) {
            return after(title, site.element(Named.class).getTitle(), language);
        }
        var requirement = site.element(Requirement.class);
        return requirement.getStatement() == null
                ? List.of(Blocks.insertion(title, requirement, "shall " + language + " \"\""))
                : after(title, requirement.getStatement(), language);
    }

    private static List<Proposal> after(String title, Text text, String language) {
        var node = NodeModelUtils.findActualNodeFor(text);
        return List.of(Proposal.insertion(title, node.getEndOffset(), " " + language + " \"\""));
    }
}
