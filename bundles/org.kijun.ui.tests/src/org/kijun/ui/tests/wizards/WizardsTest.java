package org.kijun.ui.tests.wizards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kijun.model.Document;
import org.kijun.model.Named;
import org.kijun.model.Product;
import org.kijun.model.Requirement;
import org.kijun.ui.chosen.Chosen;
import org.kijun.ui.live.LiveProject;
import org.kijun.ui.tests.Bench;
import org.kijun.ui.tests.Projects;
import org.kijun.ui.tests.product.Widgets;
import org.kijun.ui.product.KijunEditor;
import org.kijun.ui.texts.Texts;
import org.kijun.ui.wizards.element.DocumentWizard;
import org.kijun.ui.wizards.element.ProductWizard;
import org.kijun.ui.wizards.element.RequirementWizard;
import org.kijun.ui.wizards.export.ExportWizard;
import org.kijun.ui.wizards.start.ProjectWizard;

class WizardsTest {
    private static final String PRODUCT = "product export-me en \"Export me\" : home-router { baseline home-router facts remote-admin COM-1 met }\n";

    @TempDir
    Path folder;
    private IProject project;

    @AfterEach
    void clean() throws Exception {
        Bench.page().closeAllEditors(false);
        Chosen.get().product("");
        Projects.delete(project);
    }

    private void project(String name, Map<String, String> files) throws Exception {
        project = Projects.of(name, files);
    }

    private static <T extends Named> void untilThereIs(String name, Class<T> kind) throws Exception {
        Bench.until(name + " is read", () -> find(name, kind).isPresent());
    }

    private static <T extends Named> Optional<T> find(String name, Class<T> kind) {
        return LiveProject.get().latest().flatMap(latest -> latest.project().find(name, kind));
    }

    @Test
    void aProjectBeginsWithARequirementABaselineAndAProduct() throws Exception {
        try (var steps = Steps.open("project", new ProjectWizard())) {
            assertFalse(steps.can(IDialogConstants.FINISH_ID));
            steps.type("name", "begun");
            steps.finish();
            assertFalse(steps.isOpen());
        }
        project = ResourcesPlugin.getWorkspace().getRoot().getProject("begun");
        assertTrue(project.getFile("requirements.kijun").exists());
        untilThereIs("my-scheme/REQ-1", Requirement.class);
        try (var again = Steps.open("project-taken", new ProjectWizard())) {
            again.type("name", "begun");
            assertFalse(again.can(IDialogConstants.FINISH_ID), again.message());
        }
    }

    @Test
    void aRequirementGetsTheNextNumberItsClausesAndItsClasses() throws Exception {
        project("numbered", Map.of("requirements.kijun", "module numbered\nrequirement ABC-7 en \"Seven\" { shall en \"x\" }\n"));
        untilThereIs("numbered/ABC-7", Requirement.class);
        try (var steps = Steps.open("requirement", new RequirementWizard())) {
            assertEquals("ABC-8", steps.first(Text.class, each -> "name".equals(each.getData("org.kijun.field"))).getText());
            steps.type("en", "Eight");
            steps.next();
            steps.first(Text.class, each -> (each.getStyle() & SWT.SEARCH) != 0).setText("ciaj-ug-2 1.2-1");
            var table = steps.first(Table.class, each -> true);
            var item = table.getItem(0);
            item.getText();
            item.setChecked(true);
            var event = new Event();
            event.item = item;
            event.detail = SWT.CHECK;
            table.notifyListeners(SWT.Selection, event);
            steps.next();
            steps.tickTree("router");
            steps.finish();
        }
        untilThereIs("numbered/ABC-8", Requirement.class);
        var made = find("numbered/ABC-8", Requirement.class).orElseThrow();
        assertEquals("router", made.getDeviceClasses().getFirst().getName());
        assertEquals(1, made.getTraces().size());
    }

    @Test
    void aDocumentGoesIntoANewText() throws Exception {
        project("documented", Map.of("other.kijun", "topic documented-topic en \"x\"\n"));
        try (var steps = Steps.open("document", new DocumentWizard())) {
            steps.type("name", "our-guide");
            steps.type("ja", "社内指針");
            steps.finish();
        }
        untilThereIs("our-guide", Document.class);
        assertTrue(project.getFile("documents.kijun").exists());
    }

    @Test
    void aProductIsDescribedByItsClassesAndItsFacts() throws Exception {
        project("vending", Map.of("other.kijun", "topic vending-topic en \"x\"\n"));
        try (var steps = Steps.open("product", new ProductWizard())) {
            steps.type("name", "vend-1");
            steps.type("en", "Vendor One");
            steps.type("model", "V-1");
            steps.next();
            assertFalse(steps.can(IDialogConstants.NEXT_ID));
            steps.tickTree("home-router");
            steps.next();
            Widgets.click(steps.first(Button.class, each -> each.getText().equals(Texts.language().equals("ja") ? "はい" : "Yes")));
            steps.finish();
        }
        untilThereIs("vend-1", Product.class);
        assertEquals(1, find("vend-1", Product.class).orElseThrow().getFacts().size());
        assertEquals("vend-1", Chosen.get().product().orElse(""));
        Bench.until("the form is shown", () -> Bench.page().getActiveEditor() instanceof KijunEditor editor && editor.getActivePage() == 1);
        Bench.picture("wizard-product-made");
    }

    @Test
    void reportsAreExportedAsWorkbooksThatSayWhatTheyReplace() throws Exception {
        project("exporting", Map.of("product.kijun", PRODUCT));
        untilThereIs("export-me", Product.class);
        Chosen.get().product("export-me");
        export("export");
        var files = files();
        assertEquals(1, files.size(), files.toString());
        try (var book = new ZipFile(files.getFirst().toFile())) {
            assertTrue(book.getEntry("xl/workbook.xml") != null);
        }
        try (var again = Steps.open("export-again", new ExportWizard())) {
            again.next();
            again.type("folder", folder.toString());
            assertTrue(again.message().matches(".*(replaced|置き換える).*"), again.message());
            Bench.picture("wizard-export-again");
        }
    }

    private List<Path> files() throws Exception {
        try (var all = Files.list(folder)) {
            return all.sorted().toList();
        }
    }

    private void export(String name) throws Exception {
        try (var steps = Steps.open(name, new ExportWizard())) {
            steps.next();
            steps.type("folder", folder.toString());
            steps.finish();
        }
        Bench.until("it is written", () -> !files().isEmpty() && files().stream().noneMatch(
                file -> file.getFileName().toString().endsWith(".part")));
        Bench.picture("wizard-" + name + "-done");
    }

    @Test
    void anExportThatIsStoppedLeavesNothingHalfWritten() throws Exception {
        project("stopped", Map.of("product.kijun", PRODUCT));
        untilThereIs("export-me", Product.class);
        Chosen.get().product("export-me");
        try (var steps = Steps.open("export-stopped", new ExportWizard())) {
            Widgets.click(steps.first(Button.class, each -> each.getText().equals(Texts.language().equals("ja") ? "追跡図" : "Traceability graphs")));
            Widgets.click(steps.first(Button.class, each -> each.getText().equals(Texts.language().equals("ja") ? "要求事項一覧" : "Catalogue of requirements")));
            steps.next();
            steps.type("folder", folder.toString());
            steps.finish();
        }
        var name = Texts.language().equals("ja") ? "書出し" : "Export";
        var jobs = Stream.of(Job.getJobManager().find(null)).filter(job -> job.getName().equals(name)).toList();
        jobs.forEach(Job::cancel);
        Bench.until("it has stopped", () -> jobs.stream().allMatch(job -> job.getState() == Job.NONE));
        Bench.settle();
        assertTrue(files().size() < 3, files().toString());
        assertTrue(files().stream().allMatch(file -> file.getFileName().toString().endsWith(".xlsx")), files().toString());
        for (var file : files()) {
            try (var book = new ZipFile(file.toFile())) {
                assertTrue(book.getEntry("xl/workbook.xml") != null);
            }
        }
        Bench.picture("wizard-export-stopped-told");
    }

    @Test
    void aFolderWithoutRightsIsRefusedInPlainWords() throws Exception {
        project("denied", Map.of("product.kijun", PRODUCT));
        untilThereIs("export-me", Product.class);
        try (var steps = Steps.open("export-denied", new ExportWizard())) {
            steps.next();
            steps.type("folder", project.getFile("product.kijun").getLocation().toOSString());
            assertFalse(steps.can(IDialogConstants.FINISH_ID));
            assertTrue(steps.message().contains("product.kijun"), steps.message());
        }
    }
}
