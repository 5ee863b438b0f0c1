package org.kijun.ui.tests.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IFindReplaceTarget;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.text.undo.DocumentUndoManagerRegistry;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kijun.model.Product;
import org.kijun.model.findings.Place;
import org.kijun.ui.live.LiveProject;
import org.kijun.ui.live.Snapshot;
import org.kijun.ui.product.KijunEditor;
import org.kijun.ui.subject.Opener;
import org.kijun.ui.subject.Subject;
import org.kijun.ui.tests.Bench;
import org.kijun.ui.tests.Projects;
import org.kijun.ui.texts.Texts;

class ProductFormTest {
    private static final String TEXT = """
            // our product
            product form-test ja "試験ルーター" en "Test router" : home-router {
                vendor ja "試験株式会社" en "Test Ltd."
                model TR-1 // type plate
                facts internet-protocol, remote-admin
                COM-1 met en "Yes."
            }
            """;

    private IProject project;
    private KijunEditor editor;

    @BeforeEach
    void openTheForm() throws Exception {
        Widgets.closeWelcome();
        project = Projects.of("form-test-" + System.nanoTime(), Map.of("product.kijun", TEXT, "note.kijun", "topic nothing-here \"x\" en \"y\"\n"));
        Bench.until("the product is read", () -> find().isPresent());
        editor = (KijunEditor) Opener.open(Bench.page(), new Subject(Product.class, "form-test")).orElseThrow();
        Bench.until("the form is there", () -> editor.getActivePage() == 1);
        Bench.settle();
    }

    @AfterEach
    void clean() throws Exception {
        Bench.page().closeAllEditors(false);
        Projects.delete(project);
        Bench.until("the product is gone", () -> find().isEmpty());
    }

    private static Optional<Product> find() {
        return LiveProject.get().latest().flatMap(snapshot -> snapshot.project().find("form-test", Product.class));
    }

    private Composite form() {
        return (Composite) editor.getSelectedPage();
    }

    private IDocument document() {
        var text = Adapters.adapt(editor, ITextEditor.class);
        return text.getDocumentProvider().getDocument(text.getEditorInput());
    }

    private Text field(String name) {
        return Widgets.first(form(), Text.class, text -> name.equals(text.getData("org.kijun.field")));
    }

    private static void nextSnapshot() throws Exception {
        long now = LiveProject.get().latest().map(Snapshot::number).orElse(0L);
        Bench.until("the texts are read again", () -> LiveProject.get().latest().map(Snapshot::number).orElse(0L) > now);
        Bench.settle();
    }

    @Test
    void whatIsTypedIntoAFieldStandsInTheTextAndCommentsStay() throws Exception {
        Widgets.type(field("model"), "TR-2");
        assertTrue(document().get().contains("model TR-2 // type plate"), document().get());
        assertTrue(editor.isDirty());
        Bench.picture("product-form");
    }

    @Test
    void whatIsTypedIntoTheTextStandsInTheForm() throws Exception {
        document().replace(document().get().indexOf("TR-1"), 4, "TR-9");
        Bench.until("the form follows", () -> field("model").getText().equals("TR-9"));
    }

    @Test
    void aValueThatIsBeingTypedIsNotLostWhenTheTextChanges() throws Exception {
        field("model").setText("TR-half");
        document().replace(document().get().indexOf("Test Ltd."), 9, "Other Ltd.");
        LiveProject.get().refresh();
        assertEquals("TR-half", field("model").getText());
        Bench.until("the pause is over", () -> document().get().contains("TR-half"));
        assertTrue(document().get().contains("Other Ltd."));
        Bench.until("the form follows", () -> field("vendoren").getText().equals("Other Ltd."));
    }

    @Test
    void undoGoesBackOverBothFormAndText() throws Exception {
        Widgets.type(field("model"), "TR-2");
        document().replace(0, 0, "// typed\n");
        Widgets.type(field("vendoren"), "Third Ltd.");
        var history = DocumentUndoManagerRegistry.getDocumentUndoManager(document());
        history.undo();
        assertFalse(document().get().contains("Third Ltd."));
        assertTrue(document().get().startsWith("// typed"));
        history.undo();
        history.undo();
        assertEquals(TEXT, document().get());
        Bench.until("the form follows", () -> field("model").getText().equals("TR-1"));
    }

    @Test
    void theKeysOfTheTextEditorWorkOnTheTextPage() throws Exception {
        showPage(0);
        var contexts = editor.getSite().getService(IContextService.class);
        assertTrue(contexts.getActiveContextIds().contains("org.eclipse.ui.textEditorScope"), contexts.getActiveContextIds().toString());
        Bench.picture("product-text");
    }

    @Test
    void answeringAFactChangesTheCounts() throws Exception {
        var before = count();
        var hint = Widgets.first(form(), Label.class, label -> label.getText().startsWith("? "));
        var row = hint.getParent();
        var siblings = List.of(row.getParent().getChildren());
        var control = (Composite) siblings.get(siblings.indexOf(row) + 1);
        Widgets.click(Widgets.all(control, Button.class).get(1));
        assertTrue(document().get().contains("not "), document().get());
        Bench.until("the counts follow", () -> !before.equals(count()));
        Bench.picture("product-form-facts");
    }

    private String count() {
        return Widgets.first(form(), Label.class, label -> label.getText().contains(" · ") && label.getText().matches("\\d+ .*")
                || label.getText().matches("適用\\d+件.*")).getText();
    }

    @Test
    void aTextThatCannotBeReadMakesTheFormReadOnlyUntilItIsPutRight() throws Exception {
        int at = document().get().indexOf("facts");
        document().replace(at, 5, "facts } {");
        Bench.until("the form is read-only", () -> !field("model").getEditable());
        Bench.picture("product-form-broken");
        document().replace(at, 9, "facts");
        Bench.until("the form can be changed", () -> field("model").getEditable());
    }

    @Test
    void anAnswerGivenInTheFormStandsInTheText() throws Exception {
        editor.setFocus();
        showPage(2);
        Bench.picture("product-answers");
        var verdict = Widgets.all(form(), Button.class).stream().filter(button -> button.getText().startsWith("≈")).findFirst().orElseThrow();
        Widgets.click(verdict);
        assertTrue(document().get().contains(" equivalent"), document().get());
        Bench.settle();
        Widgets.type(field(Texts.language().equals("ja") ? "argumentja" : "argumenten"), "It locks the door.");
        field(Texts.language().equals("ja") ? "argumentja" : "argumenten").notifyListeners(SWT.FocusOut, new Event());
        assertTrue(document().get().contains("It locks the door."), document().get());
        nextSnapshot();
        Bench.picture("product-answer-equivalent");
    }

    private void showPage(int page) throws Exception {
        var folder = (CTabFolder) ((Composite) editor.getSelectedPage()).getParent();
        folder.setSelection(page);
        folder.notifyListeners(SWT.Selection, selection(folder.getItem(page)));
        Bench.until("the page is shown", () -> editor.getActivePage() == page);
    }

    private static Event selection(Widget item) {
        var event = new Event();
        event.item = item;
        return event;
    }

    @Test
    void savingWritesTheFile() throws Exception {
        Widgets.type(field("model"), "TR-7");
        editor.doSave(new NullProgressMonitor());
        assertFalse(editor.isDirty());
        assertTrue(project.getFile("product.kijun").readString().contains("model TR-7"));
    }

    @Test
    void aTextWithoutProductsHasNoTabsAndWorksAsATextEditor() throws Exception {
        IEditorPart other = Opener.open(Bench.page(), project.getFile("note.kijun").getLocation().toPath(),
                new Place("note.kijun", 1, 1, 1)).orElseThrow();
        Bench.settle();
        var pages = (KijunEditor) other;
        assertEquals(0, pages.getActivePage());
        assertTrue(Adapters.adapt(other, ITextEditor.class).isEditable());
        assertTrue(Adapters.adapt(other, IFindReplaceTarget.class) != null);
        Adapters.adapt(other, IContentOutlinePage.class);
        Bench.picture("text-without-products");
    }
}
