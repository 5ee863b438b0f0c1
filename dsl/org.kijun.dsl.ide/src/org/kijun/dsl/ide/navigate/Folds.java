package org.kijun.dsl.ide.navigate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeKind;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.resource.XtextResource;
import org.kijun.dsl.ide.index.Lines;

/** What can be folded away: blocks, long texts, comments, and comments that stand line by line below each other. */
public final class Folds {
    private final Lines lines;
    private final List<FoldingRange> found = new ArrayList<>();
    private final Deque<Integer> open = new ArrayDeque<>();
    private int firstComment;
    private int lastComment = -1;

    private Folds(Lines lines) {
        this.lines = lines;
    }

    /** In the order in which they end. */
    public static List<FoldingRange> of(XtextResource file) {
        var folds = new Folds(Lines.of(file));
        file.getParseResult().getRootNode().getLeafNodes().forEach(folds::add);
        folds.endComments();
        return folds.found;
    }

    private void add(ILeafNode leaf) {
        var text = leaf.getText();
        if (!leaf.isHidden()) {
            endComments();
        }
        if (text.startsWith("//")) {
            addLineOfComment(line(leaf.getTotalOffset()));
        } else if (text.startsWith("/*")) {
            add(line(leaf.getTotalOffset()), line(leaf.getTotalEndOffset()), FoldingRangeKind.Comment);
        } else if (text.startsWith("\"\"\"")) {
            add(line(leaf.getTotalOffset()), line(leaf.getTotalEndOffset()), null);
        } else if (text.equals("{")) {
            open.push(line(leaf.getTotalOffset()));
        } else if (text.equals("}") && !open.isEmpty()) {
            add(open.pop(), line(leaf.getTotalOffset()), null);
        }
    }

    private void addLineOfComment(int line) {
        if (line != lastComment + 1) {
            endComments();
            firstComment = line;
        }
        lastComment = line;
    }

    private void endComments() {
        if (lastComment >= 0) {
            add(firstComment, lastComment, FoldingRangeKind.Comment);
        }
        lastComment = -1;
    }

    private void add(int from, int to, String kind) {
        if (from < to) {
            var range = new FoldingRange(from, to);
            range.setKind(kind);
            found.add(range);
        }
    }

    private int line(int offset) {
        return lines.line(offset) - 1;
    }
}
