package org.kijun.ui.tests.views;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.core.resources.IProject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kijun.editor.findings.Findings;
import org.kijun.model.Product;
import org.kijun.model.Requirement;
import org.kijun.report.layout.Layout;
import org.kijun.ui.subject.Picked;
import org.kijun.ui.subject.Subject;
import org.kijun.ui.tests.Bench;
import org.kijun.ui.tests.Projects;
import org.kijun.ui.views.frame.SubjectMenu;
import org.kijun.ui.views.graph.SaveDrawing;
import org.kijun.ui.views.graph.TraceabilityView;

class FollowingViewsTest {
    private static final String TEXT = """
            document follow-guide ja "指針" en "Guide" {
                kind guideline
                clause 5 ja "部" en "Part" {
                    clause 5.1 ja "一" en "One" { strength must }
                    clause 5.2 ja "二" en "Two" { strength must }
                }
            }
            fact follow-fact ja "遠隔管理" en "Remote management" { boolean ask ja "遠隔から管理できるか。" en "Can it be managed remotely?" }
            requirement FOL-1 ja "要求" en "Requirement" {
                shall ja "…とする。" en "…"
                when follow-fact
                status approved
                traces follow-guide/5.1 implements
                test T1 ja "試験" en "Test" by document-check { }
            }
            product follow-product ja "製品" en "Product" : router {
                FOL-1 met
            }
            """;

    private IProject project;

    @BeforeEach
    void project() throws Exception {
        project = Projects.of("following", Map.of("follow.kijun", TEXT));
        Views.untilRead("follow-guide");
        Views.withoutWelcome();
    }

    @AfterEach
    void away() throws Exception {
        Bench.page().closeAllEditors(false);
        Projects.delete(project);
        Views.untilGone("follow-guide");
    }

    private static Layout drawn(String id) throws Exception {
        var view = (TraceabilityView) Views.open("traceability");
        SubjectMenu.show(Bench.page(), "traceability", new Subject(Requirement.class, id));
        Bench.until("the graph of " + id + " is drawn", () -> view.drawing().filter(layout -> layout.boxes().stream()
                .anyMatch(box -> box.node().id().equals(id))).isPresent());
        return view.drawing().orElseThrow();
    }

    @Test
    void theGraphGoesFromClauseOverRequirementToTestAndProduct() throws Exception {
        var layout = drawn("FOL-1");
        assertEquals(Stream.of("FOL-1", "FOL-1/T1", "follow-guide/5.1", "follow-product").toList(),
                layout.boxes().stream().map(box -> box.node().id()).sorted().toList());
        Bench.picture(Views.picture("traceability"));
    }

    @Test
    void arrowsGoFromNodeToNodeAndSelectEverywhere() throws Exception {
        drawn("FOL-1");
        var view = Views.open("traceability");
        var canvas = Views.controls(view, Canvas.class).stream().filter(each -> each.getClass().getSimpleName().equals("GraphCanvas")).findFirst().orElseThrow();
        Bench.settle();
        Views.press(canvas, SWT.ARROW_LEFT, (char) 0);
        assertEquals("follow-guide/5.1", Picked.in(view, view.getSite().getSelectionProvider().getSelection()).orElseThrow().name());
        Views.press(canvas, SWT.CR, SWT.CR);
        Bench.until("the text opens", () -> Bench.page().getActiveEditor() != null);
    }

    @Test
    void theDrawingIsSavedAsItIsShown() throws Exception {
        var file = Files.createTempFile("drawing", ".svg");
        SaveDrawing.write(drawn("FOL-1"), file);
        var text = Files.readString(file);
        assertTrue(text.startsWith("<svg xmlns") && text.contains("follow-guide/5.1"), text);
        Files.delete(file);
    }

    @Test
    void anUndecidedRequirementSaysWhichAnswerDecides() throws Exception {
        var view = Views.open("why");
        SubjectMenu.show(Bench.page(), "why", new Subject(Product.class, "follow-product"));
        SubjectMenu.show(Bench.page(), "why", new Subject(Requirement.class, "FOL-1"));
        var tree = Views.tree(view);
        var question = Views.isJapanese() ? "遠隔から管理できるか。" : "Can it be managed remotely?";
        Bench.until("the question is shown", () -> tree.isVisible() && tree.getItemCount() > 0 && tree.getItem(0).getItemCount() > 0
                && tree.getItem(0).getItem(0).getText().contains(question));
        Bench.picture(Views.picture("why-undecided"));
        var answer = Views.controls(view, Button.class).getLast();
        assertTrue(answer.isVisible());
        answer.notifyListeners(SWT.Selection, new Event());
        Bench.until("the product opens", () -> Bench.page().getActiveEditor() != null);
    }

    @Test
    void aTraceThatIsAddedIsSaidInTheCoverageView() throws Exception {
        var view = Views.open("coverage");
        var groups = Views.tree(view);
        Bench.until("coverage is counted", () -> groups.isVisible() && groups.getItemCount() > 3);
        Bench.settle();
        var said = Views.controls(view, Label.class).getLast();
        project.getFile("follow.kijun").setContents(TEXT.replace("5.1 implements", "5.1 implements, follow-guide/5.2 implements")
                .getBytes(StandardCharsets.UTF_8), true, false, null);
        Bench.until("the change is said", () -> said.getText().contains("5.2"));
        Bench.picture(Views.picture("coverage-change"));
    }

    @Test
    void aGroupLeadsToItsGaps() throws Exception {
        var view = Views.open("coverage");
        var trees = Views.controls(view, Tree.class);
        var groups = trees.getFirst();
        Bench.until("coverage is counted", () -> groups.isVisible() && groups.getItemCount() > 3);
        Bench.until("the user's document comes last", () -> groups.getItem(groups.getItemCount() - 1).getText().startsWith(Views.isJapanese() ? "指針" : "Guide"));
        Views.select(groups.getItem(groups.getItemCount() - 1));
        Bench.until("the gap is shown", () -> trees.get(1).getItemCount() == 1 && trees.get(1).getItem(0).getText().startsWith("○ 5.2"));
    }

    @Test
    void aFindingIsListedWithItsElementAndLeadsToItsPlace() throws Exception {
        project.getFile("follow.kijun").setContents(TEXT.replace("follow-guide/5.1 implements", "follow-guide/9.9 implements")
                .getBytes(StandardCharsets.UTF_8), true, false, null);
        Bench.until("the language service finds it", () -> Findings.get().all().stream().anyMatch(found -> found.message().contains("9.9")));
        var view = Views.open("findings");
        var tree = Views.tree(view);
        Bench.until("the finding is listed", () -> tree.isVisible() && tree.getItemCount() == 1 && tree.getItem(0).getItemCount() > 0
                && Stream.of(tree.getItem(0).getItems()).anyMatch(item -> item.getText().contains("9.9")));
        assertTrue(view.getTitle().contains("("), view.getTitle());
        var finding = Views.item(tree.getItem(0), "9.9");
        assertEquals("FOL-1", finding.getText(1));
        Bench.picture(Views.picture("findings"));
        Views.open(Views.item(tree.getItem(0), "9.9"));
        Bench.until("the text opens", () -> Bench.page().getActiveEditor() != null);
        assertFalse(Bench.page().getActiveEditor().isDirty());
    }
}
