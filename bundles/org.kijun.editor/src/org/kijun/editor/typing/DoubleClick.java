package org.kijun.editor.typing;

import org.eclipse.jface.text.DefaultTextDoubleClickStrategy;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;

/** A double click selects a name as the language sees it; in texts and comments, a word as people do. */
public final class DoubleClick extends DefaultTextDoubleClickStrategy {
    @Override
    protected IRegion findWord(IDocument document, int offset) {
        if (Partitions.isCode(document, offset)) {
            var name = Names.at(document, offset);
            if (name.getLength() > 0) {
                return name;
            }
        }
        return super.findWord(document, offset);
    }
}
