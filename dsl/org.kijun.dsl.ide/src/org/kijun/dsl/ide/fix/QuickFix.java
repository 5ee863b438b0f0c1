package org.kijun.dsl.ide.fix;

import java.util.List;
import java.util.Set;
import org.kijun.dsl.validation.KijunIssue;

/** Knows what to do about findings of some kinds. */
interface QuickFix {
    Set<KijunIssue> issues();

    /** The ways to mend the finding, the likeliest first; none where somebody has to think. */
    List<Proposal> proposals(Site site);
}
