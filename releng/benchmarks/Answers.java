import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.kijun.dsl.workspace.Options;
import org.kijun.dsl.workspace.Progress;
import org.kijun.exchange.Limits;
import org.kijun.model.Product;
import org.kijun.report.Audience;
import org.kijun.report.Languages;
import org.kijun.report.ReportKind;
import org.kijun.report.ReportRequest;
import org.kijun.workflow.AnswerLayouts;
import org.kijun.workflow.Collect;
import org.kijun.workflow.Export;
import org.kijun.workflow.ImportAnswers;
import org.kijun.workflow.Project;
import org.kijun.workflow.Writers;

/**
 * Filled workbooks on their way back. {@code make-import FOLDER ROWS}: makes a product with so many requirements and a workbook in which all
 * are answered; {@code import} imports it. {@code make-collect FOLDER FILES}: makes so many workbooks of 60 rows; {@code collect} collects
 * them. Those that measure print milliseconds and the peaks of the parts of the heap together in MiB.
 */
final class Answers {
    private static final double NANOS = 1e6;

    private Answers() {
    }

    public static void main(String[] args) throws IOException {
        var folder = Path.of(args[1]);
        int number = Integer.parseInt(args[2]);
        switch (args[0]) {
            case "make-import" -> project(folder, number);
            case "make-collect" -> files(folder, number);
            case "import" -> report(() -> importAnswers(folder));
            default -> report(() -> Collect.run(folder, folder.resolveSibling(folder.getFileName() + ".out"), AnswerLayouts.OWN, Limits.DEFAULT, Languages.JA,
                    Progress.SILENT));
        }
    }

    /** What is measured. */
    private interface Work {
        void run() throws IOException;
    }

    private static void report(Work work) throws IOException {
        long start = System.nanoTime();
        work.run();
        long peak = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP).mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() >> 20;
        System.out.printf("%.0f %d%n", (System.nanoTime() - start) / NANOS, peak);
    }

    private static void importAnswers(Path folder) throws IOException {
        var project = open(folder);
        var plan = ImportAnswers.plan(project, List.of(folder.resolve("filled.xlsx")), ImportAnswers.Choices.DEFAULT, Progress.SILENT);
        if (plan.changes().isEmpty() || !plan.findings().isEmpty()) {
            throw new IllegalStateException(plan.findings().toString());
        }
        plan.write();
        Files.writeString(folder.resolve("p.kijun"), product(0));
    }

    private static Project open(Path folder) {
        return Project.open(List.of(folder), Options.DEFAULT.withWholeLibrary().withoutChecks(), Progress.SILENT);
    }

    private static void project(Path folder, int rows) throws IOException {
        Files.createDirectories(folder);
        var rules = new StringBuilder("module r\n");
        for (int at = 1; at <= rows; at++) {
            rules.append("requirement R-%d ja \"要求事項 %d\" en \"Requirement %d\" {\n    shall ja \"機器は、これこれの機能を備え、利用者が設定できること。\" en \"The device has it.\"\n}\n".formatted(at, at, at));
        }
        rules.append("baseline all \"All\" {\n    edition 1.0\n    requires R-1");
        for (int at = 2; at <= rows; at++) {
            rules.append(", R-").append(at);
        }
        Files.writeString(folder.resolve("r.kijun"), rules.append("\n}\n"));
        Files.writeString(folder.resolve("p.kijun"), product(rows));
        var project = open(folder);
        var request = ReportRequest.of(ReportKind.CHECKLIST, Languages.JA, "").about(project.find("p/x", Product.class).orElseThrow())
                .forAudience(Audience.MAKER);
        var file = Export.run(project, List.of(request), List.of(Writers.of("xlsx").orElseThrow()), folder, Progress.SILENT, any -> { }).getFirst();
        forget(file, folder.resolve("filled.xlsx"));
        Files.writeString(folder.resolve("p.kijun"), product(0));
    }

    /** As if all answers had been filled in since the export. */
    private static void forget(Path from, Path to) throws IOException {
        try (var book = new XSSFWorkbook(Files.newInputStream(from)); var out = Files.newOutputStream(to)) {
            for (var row : book.getSheetAt(1)) {
                var cell = row.getCell(0);
                if (cell != null && cell.toString().contains(" verdict:")) {
                    var name = cell.toString().split(" ")[0];
                    cell.setBlank();
                    cell.setCellValue(name + " verdict:e3b0c442 comment:e3b0c442 evidence:e3b0c442 date:e3b0c442 who:e3b0c442");
                }
            }
            book.write(out);
        }
        Files.delete(from);
    }

    private static String product(int answers) {
        var text = new StringBuilder("module p\nuse r\nproduct x \"X\" {\n    baseline r/all\n");
        for (int at = 1; at <= answers; at++) {
            text.append("    R-%d met ja \"実装済みである。設定画面の項目 %d を参照。\" {\n        date 2026-11-%02d\n        reviewer \"山田\"\n        evidence link \"https://example.org/%d\"\n    }\n"
                    .formatted(at, at, 1 + at % 28, at));
        }
        return text.append("}\n").toString();
    }

    private static void files(Path folder, int number) throws IOException {
        project(folder.resolveSibling("sixty"), 60);
        Files.createDirectories(folder);
        for (int at = 0; at < number; at++) {
            Files.copy(folder.resolveSibling("sixty").resolve("filled.xlsx"), folder.resolve("v" + at + ".xlsx"), StandardCopyOption.REPLACE_EXISTING);
        }
        Files.deleteIfExists(folder.resolveSibling(folder.getFileName() + ".out").resolve("collect.state.jsonl"));
    }
}
