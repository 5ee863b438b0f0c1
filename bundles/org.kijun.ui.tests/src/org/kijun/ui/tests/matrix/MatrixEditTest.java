package org.kijun.ui.tests.matrix;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.core.resources.IProject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kijun.model.Product;
import org.kijun.ui.change.OpenText;
import org.kijun.ui.live.LiveProject;
import org.kijun.ui.matrix.MatrixInput;
import org.kijun.ui.tests.Bench;
import org.kijun.ui.tests.Projects;

class MatrixEditTest {
    private static final String TEXT = """
            // what we sell
            product trial-1 ja "試験品" en "Trial router" : home-router {
                baseline home-router
                facts internet-protocol, remote-admin

                COM-1 met // looked at by hand
                COM-3 partly ja "画面だけ" en "Only on the page"
            }
            """;

    private IProject project;
    private Matrices matrix;
    private OpenText text;

    @BeforeEach
    void openTheAnswersOfAProduct() throws Exception {
        project = Projects.of("matrix-edit", Map.of("trial.kijun", TEXT));
        Bench.until("the product is read", () -> LiveProject.get().latest()
                .filter(latest -> latest.project().find("trial-1", Product.class).isPresent()).isPresent());
        matrix = Matrices.open(MatrixInput.ofProduct("trial-1", ""));
        Bench.page().setPartState(Bench.page().getReference(matrix.editor), IWorkbenchPage.STATE_MAXIMIZED);
        Bench.settle();
        text = OpenText.connect(project.getFile("trial.kijun").getLocation().toPath());
    }

    @AfterEach
    void takeTheProjectAway() throws Exception {
        text.close();
        Bench.page().closeAllEditors(false);
        Projects.delete(project);
    }

    private int verdicts() {
        return matrix.columnOf("Verdict", "判定");
    }

    @Test
    void aVerdictGoesIntoTheTextAndBackAndComesAgainAndIsSaved() throws Exception {
        matrix.click(verdicts(), matrix.rowOf("COM-2"));
        matrix.answer("✗");
        assertTrue(text.text().contains("COM-2 not met"), text.text());
        assertTrue(text.text().contains("COM-1 met // looked at by hand"), text.text());
        assertTrue(matrix.editor.isDirty());
        Bench.until("the table says so", () -> matrix.text(verdicts(), matrix.rowOf("COM-2")).startsWith("✗"));
        Bench.picture("matrix-edited");
        run("org.eclipse.ui.edit.undo");
        assertFalse(text.text().contains("COM-2"), text.text());
        run("org.eclipse.ui.edit.redo");
        assertTrue(text.text().contains("COM-2 not met"), text.text());
        Bench.page().saveEditor(matrix.editor, false);
        assertFalse(matrix.editor.isDirty());
        assertTrue(Files.readString(project.getFile("trial.kijun").getLocation().toPath()).contains("COM-2 not met"));
    }

    private void run(String command) throws Exception {
        matrix.table().setFocus();
        Bench.settle();
        matrix.editor.getSite().getService(IHandlerService.class).executeCommand(command, null);
        Bench.settle();
    }

    @Test
    void notApplicableAsksForAReasonAndKeepsWhatWasTyped() throws Exception {
        matrix.click(verdicts(), matrix.rowOf("COM-2"));
        matrix.answer("–");
        press("Apply", "適用");
        assertFalse(text.text().contains("COM-2"), text.text());
        Bench.picture("matrix-asks-for-a-reason");
        reason().setText("no password at all");
        press("Put aside", "保留");
        matrix.answer("–");
        assertTrue(reason().getText().equals("no password at all"));
        press("Apply", "適用");
        assertTrue(text.text().contains("COM-2 not applicable"), text.text());
        assertTrue(text.text().contains("\"no password at all\""), text.text());
    }

    private static Shell dialog() {
        return Stream.of(Display.getCurrent().getShells()).filter(each -> each.isVisible() && each.getText().contains("COM-2")).findFirst().orElseThrow();
    }

    private static Text reason() {
        return Matrices.first(Text.class, dialog(), each -> (each.getStyle() & SWT.MULTI) != 0 && each.isVisible());
    }

    private static void press(String... labels) throws Exception {
        Matrices.first(Button.class, dialog(), each -> Stream.of(labels).anyMatch(each.getText()::equals)).notifyListeners(SWT.Selection, new Event());
        Bench.settle();
    }

    @Test
    void deleteTakesTheAnswerOut() throws Exception {
        matrix.click(verdicts(), matrix.rowOf("COM-3"));
        matrix.key(SWT.DEL);
        assertFalse(text.text().contains("COM-3"), text.text());
        assertTrue(text.text().contains("COM-1 met // looked at by hand"), text.text());
    }
}
