package org.kijun.ui.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kijun.editor.findings.FindingAnnotations;
import org.kijun.ui.tests.Bench;

class WritingTest {
    private static final String RULES = """
            requirement X-1 ja "初期パスワードの変更" en "Factory password" {
                shall ja "変えること。" en "Change it."
                for router
                traces mic-ipnet-2018/1-o4a implements
                test T1 by device-check { when ja "見る" en "Look" then ja "よし" en "Good" }
            }
            """;

    private Writer writer;

    @AfterEach
    void close() throws Exception {
        writer.close();
    }

    @Test
    void completionProposesClausesWithTheirTitlesAndWritesTheChosenOne() throws Exception {
        open(RULES.replace("mic-ipnet-2018/1-o4a implements", ""));
        writer.after("traces ").type("etsi-en-303-645-v2.1.1/5.5-");
        ((ITextOperationTarget) writer.viewer()).doOperation(ISourceViewer.CONTENTASSIST_PROPOSALS);
        Bench.until("the clause is proposed", () -> Popup.row("etsi-en-303-645-v2.1.1/5.5-5").isPresent());
        var row = Popup.row("etsi-en-303-645-v2.1.1/5.5-5").orElseThrow();
        assertTrue(row.getText().length() > "etsi-en-303-645-v2.1.1/5.5-5".length() + 5, row.getText());
        Bench.picture("editor-completion");
        var table = row.getParent();
        table.setSelection(row);
        table.notifyListeners(SWT.Selection, new Event());
        writer.type("\n");
        Bench.until("it is written", () -> writer.text().contains("traces etsi-en-303-645-v2.1.1/5.5-5"));
    }

    @Test
    void aBlockIsWrittenWithPlacesToFillIn() throws Exception {
        open(RULES);
        writer.after("}\n}\n").type("\nrequir");
        ((ITextOperationTarget) writer.viewer()).doOperation(ISourceViewer.CONTENTASSIST_PROPOSALS);
        Bench.until("the block is proposed", () -> Popup.row("requirement …").isPresent());
        var row = Popup.row("requirement …").orElseThrow();
        row.getParent().setSelection(row);
        row.getParent().notifyListeners(SWT.Selection, new Event());
        writer.type("\n");
        Bench.until("it is written", () -> writer.text().contains("requirement name ja \"\" en \"\" {"));
        Bench.settle();
        writer.type("X-2");
        assertTrue(writer.text().contains("requirement X-2 ja \"\" en \"\" {"), writer.text());
        Bench.picture("editor-block");
    }

    @Test
    void bracketsAndQuotesComeInPairsButNotInsideTexts() throws Exception {
        open("");
        writer.type("topic a ja \"初期 (1) {2}\" en \"x\"");
        assertEquals("topic a ja \"初期 (1) {2}\" en \"x\"", writer.text());
        writer.type("\nrequirement X-1 {\nshall \"");
        assertEquals("topic a ja \"初期 (1) {2}\" en \"x\"\nrequirement X-1 {\n    shall \"\"\n}", writer.text());
    }

    @Test
    void linesBecomeCommentsAndBack() throws Exception {
        open(RULES);
        writer.select("    shall ja \"変えること。\" en \"Change it.\"\n    for router\n");
        Writer.command("org.kijun.editor.comment");
        assertTrue(writer.text().contains("    // shall ja \"変えること。\" en \"Change it.\"\n    // for router\n    traces"), writer.text());
        writer.select("    // shall ja \"変えること。\" en \"Change it.\"\n    // for router\n");
        Writer.command("org.kijun.editor.comment");
        assertEquals(RULES, writer.text());
    }

    @Test
    void theLayoutIsMadeGoodAndOneStepOfUndoTakesItBack() throws Exception {
        var bad = RULES.replace("    ", "\t\t").replace(" {\n", "\n{\n");
        open(bad);
        Writer.command("org.kijun.editor.format");
        Bench.until("the layout is changed", () -> !writer.text().equals(bad));
        assertTrue(writer.text().contains("\n    for router\n"), writer.text());
        writer.widget().setFocus();
        ((ITextOperationTarget) writer.viewer()).doOperation(ITextOperationTarget.UNDO);
        assertEquals(bad, writer.text());
    }

    @Test
    void blocksCanBeFolded() throws Exception {
        open(RULES + "\n" + RULES.replace("X-1", "X-2"));
        var model = ((ProjectionViewer) writer.viewer()).getProjectionAnnotationModel();
        Bench.until("there is something to fold", () -> model.getAnnotationIterator().hasNext());
        int lines = writer.widget().getLineCount();
        ((ITextOperationTarget) writer.viewer()).doOperation(ProjectionViewer.COLLAPSE_ALL);
        Bench.settle();
        assertTrue(writer.widget().getLineCount() < lines);
        Bench.picture("editor-folded");
    }

    @Test
    void aQuickFixPutsAMisspeltNameRight() throws Exception {
        open(RULES.replace("for router", "for ruoter"));
        Bench.until("it is found", () -> !FindingAnnotations.of(writer.viewer().getAnnotationModel()).isEmpty());
        writer.after("for ruo");
        ((ITextOperationTarget) writer.viewer()).doOperation(ISourceViewer.QUICK_ASSIST);
        Bench.until("it is proposed", () -> Popup.row("router").isPresent());
        Bench.picture("editor-fix");
        writer.type("\n");
        Bench.until("it is right", () -> writer.text().contains("for router\n") && writer.codes("rules.kijun").isEmpty());
    }

    @Test
    void namesAndWordsOfObligationHaveColours() throws Exception {
        open(RULES);
        Bench.until("the name has the colour of its kind", () -> colour("X-1") != null && !colour("X-1").equals(colour("router")));
        assertFalse(colour("shall").equals(colour("router")));
        assertEquals(SWT.BOLD, writer.widget().getStyleRangeAtOffset(writer.text().indexOf("shall")).fontStyle);
        Bench.picture("editor-colours");
    }

    private Object colour(String word) {
        var style = writer.widget().getStyleRangeAtOffset(writer.text().indexOf(word));
        return style == null ? null : style.foreground;
    }

    @Test
    void theHoverSaysWhatANameMeans() throws Exception {
        open(RULES);
        Bench.until("the name is known", () -> colour("X-1") != null);
        writer.after("for rou");
        Bench.settle();
        Writer.command("org.eclipse.ui.edit.text.showInformation");
        Bench.until("something is said", () -> Popup.find(StyledText.class).filter(text -> text.getText().length() > 5).isPresent());
        Bench.picture("editor-hover");
    }

    private void open(String text) throws Exception {
        writer = Writer.of("writing", Map.of("rules.kijun", text)).open("rules.kijun");
    }
}
