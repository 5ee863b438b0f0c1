package org.kijun.dsl.ide.fix;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.kijun.dsl.ide.words.Words;
import org.kijun.dsl.syntax.SyntaxKind;
import org.kijun.dsl.validation.KijunIssue;

/** A word of the language that is meant as a name gets a '^'. */
final class FreeKeyword implements QuickFix {
    @Inject
    private Words words;

    @Override
    public Set<KijunIssue> issues() {
        return Set.of(KijunIssue.SYNTAX);
    }

    @Override
    public List<Proposal> proposals(Site site) {
        return site.argument(0).equals(SyntaxKind.KEYWORD.word())
                ? List.of(Proposal.insertion(words.text("fix.free", site.marked()), site.offset(), "^"))
                : List.of();
    }
}
