package org.kijun.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.kijun.exchange.Limits;
import org.kijun.model.Product;
import org.kijun.model.findings.Severity;
import org.kijun.workflow.AnswerLayouts;
import org.kijun.workflow.FillWorkbook;
import org.kijun.workflow.Project;

/**
 * {@code kijun export checklist --into FILE.xlsx}: fills a workbook in that is there already.
 *
 * @param file    the workbook
 * @param columns the mapping file, or null
 * @param side    {@code text} when the text wins, or null
 */
record IntoWorkbook(Path file, Path columns, String side) {
    int run(Sources sources, List<Path> paths, List<String> products) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw WrongUse.because("broken.missing", file.toString());
        }
        if (side != null && !side.equals("text")) {
            throw WrongUse.unknown("side", side, List.of("text"));
        }
        var layout = columns == null ? AnswerLayouts.OWN : ColumnsFile.read(columns, sources.terminal());
        var project = sources.openForReports(paths);
        if (project.hasErrors()) {
            sources.terminal().complain(Say.text("export.stopped"));
            return ExitCode.FINDINGS;
        }
        return report(FillWorkbook.run(project, file, product(project, products), new FillWorkbook.Choices(layout, Limits.DEFAULT, side != null)), sources);
    }

    private static Product product(Project project, List<String> names) {
        if (names.size() != 1) {
            throw WrongUse.because("missing.product", "--into", Nearest.of("", project.products().stream().map(Product::qualifiedName).toList()));
        }
        return NamedThings.find(project, names.getFirst(), Product.class, "product", project.products());
    }

    private int report(FillWorkbook.Outcome outcome, Sources sources) {
        var printer = new FindingPrinter(sources.terminal(), place -> "");
        outcome.findings().forEach(printer::print);
        sources.terminal().line(Say.text("into.summary", file, Say.count("cell", outcome.cells()), Say.count("row", outcome.rows())));
        return outcome.findings().stream().allMatch(finding -> finding.severity() == Severity.INFO) ? ExitCode.FINE : ExitCode.FINDINGS;
    }
}
