package org.kijun.ui.tests.views;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.eclipse.core.resources.IProject;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kijun.model.Clause;
import org.kijun.ui.subject.Picked;
import org.kijun.ui.subject.Subject;
import org.kijun.ui.tests.Bench;
import org.kijun.ui.tests.Projects;

class ThingsViewTest {
    private static final String DRAFT = """
            document our-guide ja "わが社の指針" en "Our guide" {
                kind guideline
                clause 1 ja "認証" en "Authentication" {
                    clause 1.10 ja "十番" en "Tenth" { strength must }
                    clause 1.2 ja "二番" en "Second" { strength must }
                }
            }
            requirement OUR-1 ja "最初の要求" en "First requirement" {
                shall ja "…とする。" en "…"
                status proposed
                traces our-guide/1.2 implements
            }
            """;

    private IProject project;

    @BeforeEach
    void project() throws Exception {
        project = Projects.of("things", Map.of("draft.kijun", DRAFT));
        Views.untilRead("our-guide");
    }

    @AfterEach
    void away() throws Exception {
        Bench.page().closeAllEditors(false);
        Projects.delete(project);
        Views.untilGone("our-guide");
    }

    /** The user's document, the first thing of the tree. */
    private static TreeItem document(Tree tree) throws Exception {
        Bench.until("the user's document is shown", () -> tree.getItemCount() > 5 && tree.getItem(0).getItemCount() > 1
                && tree.getItem(0).getItem(0).getText().contains("our-guide"));
        return tree.getItem(0).getItem(0);
    }

    @Test
    void theTreeShowsThingsWithTheUsersFirstAndClausesAsAPersonSortsThem() throws Exception {
        var tree = Views.tree(Views.open("things"));
        assertTrue(document(tree).getText().endsWith("50%"), document(tree).getText());
        Views.expand(document(tree));
        Views.expand(document(tree).getItem(0));
        Bench.until("the clauses stand in order", () -> {
            var part = document(tree).getItem(0);
            return part.getItemCount() == 2 && part.getItem(0).getText().startsWith("✓ 1.2 ") && part.getItem(1).getText().startsWith("○ 1.10 ");
        });
        Bench.picture(Views.picture("things"));
    }

    @Test
    void searchingFindsNumbersAndWordsOfBothLanguages() throws Exception {
        var view = Views.open("things");
        var tree = Views.tree(view);
        Bench.until("the things are shown", () -> tree.getItemCount() > 5);
        var filter = Views.controls(view, Text.class).getFirst();
        for (var words : new String[] {"OUR-1", "最初", "first req"}) {
            filter.setText(words);
            Bench.until("only one kind of thing is left for " + words, () -> tree.getItemCount() == 1 && tree.getItem(0).getItemCount() == 1
                    && tree.getItem(0).getItem(0).getItemCount() == 1 && tree.getItem(0).getItem(0).getItem(0).getText().startsWith("OUR-1"));
        }
        Bench.picture(Views.picture("things-search"));
        filter.setText("");
        Bench.until("all is back", () -> tree.getItemCount() > 5);
    }

    @Test
    void whatIsExpandedAndSelectedSurvivesAChangeOfTheText() throws Exception {
        var tree = Views.tree(Views.open("things"));
        Views.expand(document(tree));
        Views.expand(document(tree).getItem(0));
        Bench.until("the clauses are shown", () -> document(tree).getItem(0).getItemCount() == 2);
        Views.select(document(tree).getItem(0).getItem(1));
        project.getFile("draft.kijun").setContents(DRAFT.replace("十番", "十番目").replace("Tenth", "Tenth clause").getBytes(StandardCharsets.UTF_8), true, false, null);
        Bench.until("the selected row has the new title", () -> tree.getSelectionCount() == 1
                && tree.getSelection()[0].getText().contains(Views.isJapanese() ? "十番目" : "Tenth clause"));
    }

    @Test
    void aDoubleClickOpensTheText() throws Exception {
        var tree = Views.tree(Views.open("things"));
        Views.expand(document(tree));
        Bench.settle();
        Views.select(document(tree).getItem(0));
        assertEquals(new Subject(Clause.class, "our-guide/1"),
                Picked.in(Bench.page().getActivePart(), Bench.page().getSelection()).orElseThrow());
        Views.open(document(tree).getItem(0));
        Bench.until("an editor opens", () -> Bench.page().getActiveEditor() != null);
        assertEquals("draft.kijun", Bench.page().getActiveEditor().getEditorInput().getName());
    }

    @Test
    void twentyThousandThingsStaySmooth() throws Exception {
        var text = new StringBuilder("document large ja \"大\" en \"Large\" {\n");
        for (int i = 1; i <= 200; i++) {
            text.append("clause ").append(i).append(" ja \"章").append(i).append("\" {\n");
            for (int j = 1; j <= 100; j++) {
                text.append("clause ").append(i).append('.').append(j).append(" ja \"箇条\" en \"Clause\" { strength must }\n");
            }
            text.append("}\n");
        }
        var large = Projects.of("things-large", Map.of("large.kijun", text.append("}\n").toString()));
        try {
            Views.untilRead("large");
            var tree = Views.tree(Views.open("things"));
            Bench.until("the document is there", () -> tree.getItemCount() > 5 && tree.getItem(0).getItemCount() > 1
                    && tree.getItem(0).getItem(0).getText().contains("large"));
            var millis = Long.MAX_VALUE;
            for (int i = 0; i < 5; i++) {
                var item = tree.getItem(0).getItem(0);
                var began = System.nanoTime();
                Views.expand(item);
                Views.expand(item.getItem(0));
                millis = Math.min(millis, (System.nanoTime() - began) / 1_000_000);
                Views.collapse(item);
            }
            assertTrue(millis < 100, millis + " ms");
            Bench.settle();
            Bench.picture(Views.picture("things-large"));
        } finally {
            Projects.delete(large);
            Views.untilGone("large");
        }
    }
}
