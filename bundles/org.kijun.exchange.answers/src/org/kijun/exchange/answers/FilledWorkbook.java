package org.kijun.exchange.answers;

import java.util.List;
import java.util.Map;
import org.kijun.model.findings.Finding;
import org.kijun.model.findings.Severity;

/**
 * What was read of a workbook.
 *
 * @param shown      how findings name the file
 * @param properties custom properties of the document that are texts
 * @param rows       rows with a key on all sheets, in the order of the file
 * @param headings   for each sheet with keys, what stands above its columns, which count from 0
 * @param findings   what is wrong with the file, its sheets or its cells
 */
public record FilledWorkbook(String shown, Map<String, String> properties, List<FilledRow> rows, Map<String, Map<Integer, String>> headings,
        List<Finding> findings) {
    public FilledWorkbook {
        properties = Map.copyOf(properties);
        rows = List.copyOf(rows);
        headings = Map.copyOf(headings);
        findings = List.copyOf(findings);
    }

    static FilledWorkbook refused(String shown, Finding finding) {
        return new FilledWorkbook(shown, Map.of(), List.of(), Map.of(), List.of(finding));
    }

    /** Whether nothing of it could be read. */
    public boolean isRefused() {
        return rows.isEmpty() && findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }
}
