package org.kijun.editor.typing;

import org.eclipse.jface.text.source.DefaultCharacterPairMatcher;

/** Brackets that belong together, outside of texts and comments. */
public final class Pairs extends DefaultCharacterPairMatcher {
    public Pairs() {
        super(new char[] {'{', '}', '(', ')'}, Partitions.NAME, true);
    }
}
