package org.kijun.dsl.formatting;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.nodemodel.ICompositeNode;

/**
 * The one layout of {@code .kijun} texts. Only white space changes: every property on a line of its own, four spaces for each block,
 * long lines broken before a translation or after a comma, comments and single blank lines kept, a block that its author wrote on
 * one line left there while it fits. Laying out a text twice changes nothing the second time. Linear in the length of the text.
 */
@Singleton
public final class Layout {
    private final PropertyStarts starts;

    @Inject
    public Layout(IGrammarAccess grammar) {
        starts = new PropertyStarts(grammar.getGrammar());
    }

    /** The changes that a text without syntax errors needs, in the order of the text. */
    public List<Replacement> changes(ICompositeNode root) {
        return new Lines(Tokens.of(root, starts)).changes();
    }

    /** The text with the changes made. */
    public String apply(String text, List<Replacement> changes) {
        var result = new StringBuilder(text.length() + changes.size() * 4);
        int at = 0;
        for (var change : changes) {
            result.append(text, at, change.offset()).append(change.text());
            at = change.offset() + change.length();
        }
        return result.append(text, at, text.length()).toString();
    }
}
