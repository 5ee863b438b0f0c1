package org.kijun.dsl.ide.fix;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.kijun.dsl.ide.index.Everything;
import org.kijun.dsl.ide.index.References;
import org.kijun.dsl.ide.words.Words;
import org.kijun.dsl.validation.KijunIssue;
import org.kijun.model.Named;
import org.kijun.model.Requirement;

/** A withdrawn requirement makes room for the one that replaces it. */
final class TakeReplacement implements QuickFix {
    @Inject
    private References references;

    @Inject
    private WrittenNames names;

    @Inject
    private Words words;

    @Override
    public Set<KijunIssue> issues() {
        return Set.of(KijunIssue.WITHDRAWN_IN_USE);
    }

    @Override
    public List<Proposal> proposals(Site site) {
        return references.at(site.resource(), site.offset()).stream()
                .flatMap(reference -> references.target(reference).stream().flatMap(TakeReplacement::replacements)
                        .map(replacement -> names.of(replacement, reference)))
                .map(name -> site.replacement(words.text("fix.replace", site.marked(), name), name))
                .toList();
    }

    private static Stream<Requirement> replacements(Named withdrawn) {
        return Everything.all(withdrawn, Requirement.class).filter(requirement -> requirement.getReplaces().contains(withdrawn));
    }
}
