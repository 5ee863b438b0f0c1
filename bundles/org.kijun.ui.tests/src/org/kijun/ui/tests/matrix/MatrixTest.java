package org.kijun.ui.tests.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
}
