package org.kijun.dsl.ide.fix;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.kijun.dsl.ide.words.Words;
import org.kijun.dsl.validation.KijunIssue;
import org.kijun.model.Requirement;

/** The frame of a test at the end of the requirement. */
final class AddTestCase implements QuickFix {
    private static final String FRAME = """
            test T1 by device-check {
                given ja "" en ""
                when ja "" en ""
                then ja "" en ""
                evidence ja "" en ""
            }""";

    @Inject
    private Words words;

    @Override
    public Set<KijunIssue> issues() {
        return Set.of(KijunIssue.REQUIREMENT_WITHOUT_TEST);
    }

    @Override
    public List<Proposal> proposals(Site site) {
        return List.of(Blocks.insertion(words.text("fix.test"), site.element(Requirement.class), FRAME));
    }
}
