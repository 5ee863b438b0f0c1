package org.kijun.dsl.ide.navigate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.SelectionRange;
import org.eclipse.lsp4j.SelectionRangeParams;
import org.junit.jupiter.api.Test;
import org.kijun.dsl.ide.Desk;
import org.kijun.dsl.ide.Marked;

class StructureTest {
    @Test
    void blocksTextsAndCommentsFold() {
        try (var desk = Desk.with("/* a\n b */\nrequirement R {\n    shall \"\"\"\n    x\n    \"\"\"\n    test T by interview {\n    when \"a\" then \"b\"\n    }\n}\n")) {
            var found = Desk.await(desk.services().foldingRange(new FoldingRangeRequestParams(desk.id("main"))));
            assertEquals(List.of("0-1", "2-9", "3-5", "6-8"),
                    found.stream().map(range -> range.getStartLine() + "-" + range.getEndLine()).sorted().distinct().toList());
        }
    }

    @Test
    void commentsLineByLineFoldTogether() {
        try (var desk = Desk.with("// a\n// b\n// c\nthreat t // d\n// e\n\n// f\n")) {
            var found = Desk.await(desk.services().foldingRange(new FoldingRangeRequestParams(desk.id("main"))));
            assertEquals(List.of("0-2 comment", "3-4 comment"), found.stream().map(StructureTest::shown).toList());
        }
    }

    @Test
    void theSelectionGrowsFromTheWordToTheFile() {
        var source = Marked.in("threat t\nrequirement R {\n    traces d/1 «implements»\n}\n");
        try (var desk = Desk.with(source.text())) {
            var found = Desk.await(desk.services().selectionRange(new SelectionRangeParams(desk.id("main"), List.of(source.start())))).getFirst();
            assertEquals(List.of("implements", "d/1 implements", "requirement R {\n    traces d/1 implements\n}", source.text()), texts(found, source.text()));
        }
    }

    private static List<String> texts(SelectionRange innermost, String text) {
        var texts = new ArrayList<String>();
        for (var at = innermost; at != null; at = at.getParent()) {
            texts.add(text.substring(Marked.offset(text, at.getRange().getStart()), Marked.offset(text, at.getRange().getEnd())));
        }
        return texts;
    }

    private static String shown(FoldingRange range) {
        return range.getStartLine() + "-" + range.getEndLine() + " " + range.getKind();
    }
}
