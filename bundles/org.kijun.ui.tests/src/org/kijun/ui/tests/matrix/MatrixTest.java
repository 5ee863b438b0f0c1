package org.kijun.ui.tests.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kijun.ui.live.LiveProject;
import org.kijun.ui.matrix.MatrixInput;
import org.kijun.ui.tests.Bench;

class MatrixTest {
    @BeforeEach
    void waitForTheLibrary() throws Exception {
        Bench.until("the library is read", () -> LiveProject.get().latest().isPresent());
    }

    @AfterEach
    void closeMatrices() {
        Bench.page().closeAllEditors(false);
    }

    @Test
    void requirementsStandAgainstProducts() throws Exception {
        var matrix = Matrices.open(MatrixInput.ofProducts("router"));
        assertTrue(matrix.heads().contains("acme-er-550"), matrix.heads().toString());
        assertEquals("COM-1", matrix.text(0, 2));
        Bench.picture("matrix-products");
    }

    @Test
    void requirementsStandAgainstClausesWithHolesMarked() throws Exception {
        Matrices.open(MatrixInput.ofClauses("home-router", "ciaj-ug-2"));
        Bench.picture("matrix-clauses");
    }

    @Test
    void theAnswersOfOneProductAreATableToFillIn() throws Exception {
        var matrix = Matrices.open(MatrixInput.ofProduct("sakura-wr-1900", ""));
        matrix.choose("By topic", "主題ごと");
        Bench.picture("matrix-answers");
    }

    @Test
    void rowsAreFilteredSortedAndGrouped() throws Exception {
        var matrix = Matrices.open(MatrixInput.ofProducts("router"));
        matrix.filter(0, "RTR");
        Bench.until("only these rows are shown", () -> matrix.column(0).stream().allMatch(each -> each.isEmpty() || each.startsWith("RTR")));
        matrix.click(0, 0);
        matrix.click(0, 0);
        Bench.until("the last stands first", () -> matrix.text(0, 2).equals("RTR-30"));
        matrix.choose("By obligation", "義務");
        Bench.until("headings stand between", () -> !matrix.text(0, 2).startsWith("RTR"));
        Bench.picture("matrix-filtered");
        matrix.choose("✗");
        Bench.until("few rows are left", () -> matrix.table().getRowCount() < 12);
    }

    @Test
    void searchGoesToTheNextCellThatSaysSo() throws Exception {
        var matrix = Matrices.open(MatrixInput.ofProducts("router"));
        matrix.search().setText("◐");
        var enter = new Event();
        matrix.search().notifyListeners(SWT.DefaultSelection, enter);
        Bench.settle();
        var selected = Bench.page().getSelection();
        assertTrue(selected.toString().contains("Requirement"), selected.toString());
    }

    @Test
    void twentyThousandRequirementsStandAgainstTwoHundredProducts() throws Exception {
        var project = LargeModel.make("matrix-large", 20_000, 200, 20);
        try {
            var matrix = Matrices.show(MatrixInput.ofProducts(""));
            Bench.until("rows are there", () -> matrix.table().getRowCount() > 5);
            assertTrue(matrix.footer().replaceAll("[.,]", "").contains("20237"), matrix.footer());
            Bench.until("what is in view is worked out first", () -> matrix.text(0, 2).equals("COM-1"));
            Bench.picture("matrix-large");
        } finally {
            Bench.page().closeAllEditors(false);
            LargeModel.delete(project);
        }
    }
}
