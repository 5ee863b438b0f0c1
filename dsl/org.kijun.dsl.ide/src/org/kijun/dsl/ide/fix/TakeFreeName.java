package org.kijun.dsl.ide.fix;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.kijun.dsl.ide.index.Everything;
import org.kijun.dsl.ide.words.Words;
import org.kijun.dsl.validation.KijunIssue;
import org.kijun.model.Named;

/** The second of two elements with one name gets the next number that is free; what refers to the first is left alone. */
final class TakeFreeName implements QuickFix {
    private static final Pattern NUMBERED = Pattern.compile("(.*?)(\\d{1,6})");

    @Inject
    private Words words;

    @Override
    public Set<KijunIssue> issues() {
        return Set.of(KijunIssue.DUPLICATE_NAME);
    }

    @Override
    public List<Proposal> proposals(Site site) {
        if (!(site.element() instanceof Named named) || named.getName() == null) {
            return List.of();
        }
        var free = free(named);
        return List.of(site.replacement(words.text("fix.rename", free), free));
    }

    private static String free(Named named) {
        var full = named.qualifiedName();
        var prefix = full.substring(0, full.length() - named.getName().length());
        var taken = Everything.all(named, named.getClass()).map(Named::qualifiedName).collect(Collectors.toSet());
        var numbered = NUMBERED.matcher(named.getName());
        var stem = numbered.matches() ? numbered.group(1) : named.getName() + "-";
        int first = numbered.matches() ? Integer.parseInt(numbered.group(2)) + 1 : 2;
        return IntStream.iterate(first, number -> number + 1).mapToObj(number -> stem + number).filter(name -> !taken.contains(prefix + name)).findFirst().orElseThrow();
    }
}
