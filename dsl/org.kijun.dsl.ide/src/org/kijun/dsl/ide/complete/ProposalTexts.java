package org.kijun.dsl.ide.complete;

import jakarta.inject.Inject;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.kijun.dsl.ide.words.Words;
import org.kijun.model.Named;
import org.kijun.model.Requirement;
import org.kijun.model.Text;
import org.kijun.model.Traceable;

/** What stands beside a proposal. */
public final class ProposalTexts {
    @Inject
    private Words words;

    /** The element behind a candidate, or a stand-in when it cannot be loaded. */
    static EObject element(IEObjectDescription candidate, Resource context) {
        return EcoreUtil.resolve(candidate.getEObjectOrProxy(), context);
    }

    /** The title in the language of the client first, then in the other; null when there is none. */
    String title(EObject element) {
        return element instanceof Named named ? both(named.getTitle(), " / ") : null;
    }

    /** The words to look for: the titles in both languages; empty when there are none. */
    String bothTitles(EObject element) {
        return Objects.requireNonNullElse(title(element), "");
    }

    /** What it says in short; null when nothing is known. */
    String summary(EObject element) {
        return switch (element) {
            case Requirement requirement -> both(requirement.getStatement(), "\n\n");
            case Traceable traceable -> both(traceable.getSummary(), "\n\n");
            case null, default -> null;
        };
    }

    String frame(String keyword) {
        return words.text("frame." + keyword);
    }

    private String both(Text text, String between) {
        return text == null ? null
                : Stream.of(text.in(words.language()), text.in(words.otherLanguage())).filter(Objects::nonNull).distinct().collect(Collectors.joining(between));
    }
}
