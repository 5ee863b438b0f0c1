package org.kijun.dsl.ide.fix;

import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.kijun.dsl.ide.index.References;
import org.kijun.dsl.ide.words.Words;
import org.kijun.dsl.validation.KijunIssue;

/** A name or word that does not exist becomes the nearest one that does. */
final class TakeNearest implements QuickFix {
    @Inject
    private References references;

    @Inject
    private WrittenNames names;

    @Inject
    private Words words;

    @Override
    public Set<KijunIssue> issues() {
        return EnumSet.of(KijunIssue.UNRESOLVED_NAME, KijunIssue.UNKNOWN_FACT, KijunIssue.UNKNOWN_ALTERNATIVE, KijunIssue.UNKNOWN_WORD, KijunIssue.SYNTAX,
                KijunIssue.WRONG_UNIT);
    }

    @Override
    public List<Proposal> proposals(Site site) {
        var nearest = nearest(site);
        if (nearest.isEmpty()) {
            return List.of();
        }
        var written = references.at(site.resource(), site.offset()).map(reference -> names.escaped(nearest, reference)).orElse(nearest);
        return List.of(site.replacement(words.text("fix.replace", site.marked(), written), written));
    }

    private static String nearest(Site site) {
        boolean isThird = site.issue() == KijunIssue.UNKNOWN_WORD || site.issue() == KijunIssue.SYNTAX;
        return site.argument(isThird ? 3 : 2);
    }
}
