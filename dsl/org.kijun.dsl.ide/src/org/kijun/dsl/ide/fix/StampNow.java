package org.kijun.dsl.ide.fix;

import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.kijun.dsl.ide.words.Words;
import org.kijun.dsl.validation.KijunIssue;

/** Somebody has looked again: the recorded fingerprint becomes the present one. */
final class StampNow implements QuickFix {
    @Inject
    private Words words;

    @Override
    public Set<KijunIssue> issues() {
        return EnumSet.of(KijunIssue.SUSPECT_TRACE, KijunIssue.SUSPECT_STATEMENT, KijunIssue.TRANSLATION_OUTDATED, KijunIssue.EVIDENCE_CHANGED);
    }

    @Override
    public List<Proposal> proposals(Site site) {
        var now = site.argument(2);
        return now.isEmpty() ? List.of() : List.of(site.replacement(words.text("fix.stamp", now), now));
    }
}
