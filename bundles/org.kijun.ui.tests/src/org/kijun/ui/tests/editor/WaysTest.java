package org.kijun.ui.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.core.resources.IResource;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.views.contentoutline.ContentOutline;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kijun.editor.library.LibraryText;
import org.kijun.ui.tests.Bench;

class WaysTest {
    private static final String CLASSES = """
            device-class desk-hub ja "卓上ハブ" en "Desk hub" : network-device {
                definition ja "卓上に置く機器" en "A device for desks"
            }
            """;
    private static final String RULES = """
            requirement H-1 ja "更新" en "Updates" {
                shall ja "更新すること。" en "Update."
                for desk-hub
                test T1 by device-check { when ja "見る" en "Look" then ja "よし" en "Good" }
            }

            requirement H-2 ja "記録" en "Records" {
                should ja "記録すること。" en "Record."
                for desk-hub
                test T1 by device-check { when ja "見る" en "Look" then ja "よし" en "Good" }
            }
            """;
    private static final String PRODUCT = """
            product hub-9 ja "ハブ" en "Hub" : desk-hub {
                vendor "Acme"
                model H9
            }
            """;

    private Writer writer;

    @BeforeEach
    void open() throws Exception {
        var files = new LinkedHashMap<String, String>();
        files.put("classes.kijun", CLASSES);
        files.put("rules.kijun", RULES);
        files.put("products/hub.kijun", PRODUCT);
        writer = Writer.of("ways", files).open("rules.kijun");
        Bench.until("the texts are checked", () -> Stream.of("classes.kijun", "rules.kijun").allMatch(file -> writer.codes(file).stream().noneMatch("kijun.unresolved-name"::equals)));
    }

    @AfterEach
    void close() throws Exception {
        writer.close();
    }

    @Test
    void aNameIsChangedInAllFilesAfterAPreview() throws Exception {
        writer.after("for desk");
        Display.getCurrent().timerExec(500, () -> rename(0));
        Writer.command("org.kijun.editor.rename");
        Bench.until("all is changed", () -> writer.text().contains("for table-hub") && Files.readString(writer.path("products/hub.kijun")).contains(": table-hub")
                && Files.readString(writer.path("classes.kijun")).contains("device-class table-hub"));
        assertFalse(writer.text().contains("desk-hub"));
        assertTrue(writer.editor().isDirty());
    }

    /** Works in the dialog, which is modal. */
    private static void rename(int step) {
        var field = Popup.find(Text.class);
        var button = Popup.button(Locale.getDefault().getLanguage().equals("ja") ? "変更" : "Rename");
        if (step == 0 && field.isPresent()) {
            field.get().setText("table-hub");
            Display.getCurrent().timerExec(300, () -> rename(1));
        } else if (step == 1 && button.filter(Control::isEnabled).isPresent() && Popup.find(Table.class).filter(table -> table.getItemCount() == 4).isPresent()) {
            try {
                Bench.picture("editor-rename");
            } catch (Exception broken) {
                throw new IllegalStateException(broken);
            }
            button.get().notifyListeners(SWT.Selection, new Event());
        } else {
            Display.getCurrent().timerExec(300, () -> rename(step));
        }
    }

    @Test
    void theUsesOfANameAreListedByFileAndOpened() throws Exception {
        writer.after("for desk");
        Writer.command("org.eclipse.ui.genericeditor.findReferences");
        Bench.until("the uses are listed", () -> references() != null && references().getItemCount() == 2);
        Bench.picture("editor-references");
        assertEquals(3, Stream.of(references().getItems()).mapToInt(TreeItem::getItemCount).sum());
    }

    private static Tree references() {
        var view = Bench.page().findView("org.kijun.editor.references");
        return view == null ? null : Popup.in(view, Tree.class).orElse(null);
    }

    @Test
    void theDeclarationOfANameIsOpened() throws Exception {
        writer.after("for desk");
        Writer.command("org.eclipse.ui.edit.text.open.hyperlink");
        Bench.until("the other file is open", () -> Bench.page().getActiveEditor().getEditorInput().getName().equals("classes.kijun"));
        assertEquals("desk-hub", ((ITextSelection) writer.here().editor().getSelectionProvider().getSelection()).getText());
    }

    @Test
    void aNameOfTheLibraryLeadsIntoItsTextWhichCanBeReadOnly() throws Exception {
        writer.open("classes.kijun").after(": network");
        Writer.command("org.eclipse.ui.edit.text.open.hyperlink");
        Bench.until("the library is open", () -> Bench.page().getActiveEditor().getEditorInput() instanceof LibraryText);
        writer.here();
        assertEquals("network-device", ((ITextSelection) writer.editor().getSelectionProvider().getSelection()).getText());
        assertFalse(writer.editor().isEditable());
        var before = writer.text();
        writer.type("x");
        assertEquals(before, writer.text());
        Bench.until("names have colours there, too", () -> writer.widget().getStyleRangeAtOffset(writer.text().indexOf("network-device")) != null);
        Bench.picture("editor-library");
    }

    @Test
    void theOutlineFollowsTheCursorAndTheCursorTheOutline() throws Exception {
        Bench.page().showView(IPageLayout.ID_OUTLINE);
        Bench.page().activate(Bench.page().getActiveEditor());
        Bench.until("the outline shows the requirements", () -> outline() != null && outline().getItemCount() == 2);
        writer.after("should ja");
        Bench.until("the second is selected", () -> outline().getSelectionCount() == 1 && outline().getSelection()[0].getText().startsWith("H-2"));
        outline().setSelection(outline().getItem(0));
        var event = new Event();
        event.item = outline().getItem(0);
        outline().notifyListeners(SWT.Selection, event);
        Bench.until("the cursor is at the first", () -> ((ITextSelection) writer.editor().getSelectionProvider().getSelection()).getText().equals("H-1"));
        Bench.picture("editor-outline");
    }

    private static Tree outline() {
        var view = (ContentOutline) Bench.page().findView(IPageLayout.ID_OUTLINE);
        return view != null && view.getCurrentPage() != null && view.getCurrentPage().getControl() instanceof Tree tree ? tree : null;
    }

    @Test
    void aFileThatSomebodyElseChangesIsReadAgain() throws Exception {
        Files.writeString(writer.path("rules.kijun"), RULES.replace("desk-hub", "desk-hbu"));
        writer.file("rules.kijun").refreshLocal(IResource.DEPTH_ZERO, null);
        Bench.until("the editor shows the new text", () -> writer.text().contains("desk-hbu"));
        Bench.until("what is wrong in it is found", () -> writer.codes("rules.kijun").contains("kijun.unresolved-name"));
    }
}
