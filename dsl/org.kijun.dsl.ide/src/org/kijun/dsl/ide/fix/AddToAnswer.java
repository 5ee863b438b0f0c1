package org.kijun.dsl.ide.fix;

import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.kijun.dsl.ide.words.Words;
import org.kijun.dsl.validation.KijunIssue;
import org.kijun.model.Statement;

/** A place for what an equivalent needs, to be filled in. */
final class AddToAnswer implements QuickFix {
    @Inject
    private Words words;

    @Override
    public Set<KijunIssue> issues() {
        return EnumSet.of(KijunIssue.EQUIVALENT_WITHOUT_ARGUMENT, KijunIssue.EQUIVALENT_WITHOUT_REVIEWER);
    }

    @Override
    public List<Proposal> proposals(Site site) {
        if (site.issue() == KijunIssue.EQUIVALENT_WITHOUT_ARGUMENT) {
            return List.of(insertion(site, "argument", "argument ja \"\" en \"\""));
        }
        return site.argument(1).equals("reviewer") ? List.of(insertion(site, "reviewer", "reviewer \"\"")) : List.of();
    }

    private Proposal insertion(Site site, String property, String text) {
        return Blocks.insertion(words.text("fix.add", property), site.element(Statement.class), text);
    }
}
