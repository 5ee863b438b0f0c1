package org.kijun.dsl.ide.fix;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.kijun.dsl.ide.words.Words;
import org.kijun.dsl.validation.KijunIssue;

/** A value that the fact does not know becomes one that it knows, the nearest first. */
final class TakeOneOf implements QuickFix {
    @Inject
    private Words words;

    @Override
    public Set<KijunIssue> issues() {
        return Set.of(KijunIssue.UNKNOWN_CHOICE);
    }

    @Override
    public List<Proposal> proposals(Site site) {
        var nearest = site.argument(3);
        return Arrays.stream(site.argument(2).split(", "))
                .filter(choice -> !choice.isEmpty())
                .sorted(Comparator.comparing(choice -> !choice.equals(nearest)))
                .map(choice -> site.replacement(words.text("fix.replace", site.marked(), choice), choice))
                .toList();
    }
}
