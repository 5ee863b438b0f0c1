package org.kijun.exchange.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kijun.exchange.ExchangeIssue;
import org.kijun.exchange.ExchangeReader;
import org.kijun.exchange.Imported;
import org.kijun.exchange.Incoming;
import org.kijun.exchange.Known;
import org.kijun.exchange.Names;
import org.kijun.model.KijunFactory;
import org.kijun.model.findings.Finding;
import org.kijun.model.findings.Place;
import org.kijun.model.findings.Severity;

/**
 * Makes a document of a clause list of somebody else, in CSV or a workbook. All sheets that have headings go into it, one behind the
 * other. What each column was taken for is told, and can be said with {@link Incoming#columns()}.
 */
public final class TableReader implements ExchangeReader {
    @Override
    public String id() {
        return "table";
    }

    @Override
    public boolean recognises(String fileName, byte[] head) {
        return fileName.toLowerCase(Locale.ROOT).matches(".*\\.(xlsx|xlsm|csv|tsv)");
    }

    @Override
    public Imported read(Incoming file, Known known) throws IOException {
        var opened = Grids.open(file);
        var findings = new ArrayList<>(opened.findings());
        var document = KijunFactory.eINSTANCE.createDocument();
        document.setName(Names.of(file.path().getFileName().toString().replaceFirst("(\\.mapping-sheet)?\\.[^.]*$", ""), "import"));
        document.setTitle(Words.add(null, file.path().getFileName().toString().replaceFirst("\\.[^.]*$", ""), ""));
        var rows = new TableRows(document, known, findings);
        for (var grid : opened.grids()) {
            Headings.of(grid, file.columns(), findings).ifPresentOrElse(headings -> rows.read(grid, headings), () -> leftOut(grid, findings));
        }
        if (document.getClauses().isEmpty()) {
            refuse(file, findings);
            return new Imported(List.of(), findings);
        }
        return new Imported(List.of(document), findings);
    }

    private static void leftOut(Grid grid, List<Finding> findings) {
        if (!grid.sheet().isEmpty() && !grid.rows().isEmpty() && !isWrong(findings)) {
            findings.add(new Finding(ExchangeIssue.NOT_CARRIED, grid.place(), List.of(grid.sheet())));
        }
    }

    private static void refuse(Incoming file, List<Finding> findings) {
        if (!isWrong(findings)) {
            findings.add(TableIssue.NO_HEADINGS.at(Place.of(file.shown())));
        }
    }

    private static boolean isWrong(List<Finding> findings) {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }
}
