package org.kijun.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.kijun.dsl.workspace.Options;
import org.kijun.dsl.workspace.Progress;
import org.kijun.model.Product;
import org.kijun.model.findings.Finding;
import org.kijun.report.Languages;
import org.kijun.report.ReportKind;
import org.kijun.report.ReportRequest;
import org.kijun.workflow.Export;
import org.kijun.workflow.ImportAnswers;
import org.kijun.workflow.Project;
import org.kijun.workflow.Writers;

/** A folder with a product, its exported workbook, and somebody who edits both. */
final class AnswerDesk {
    static final String PRODUCT = "acme/x1";
    private static final String RULES = """
            module rules

            requirement R-1 "錠" en "Lock" {
                shall ja "錠を掛ける。" en "Doors are locked."
            }

            requirement R-2 "鍵" en "Key" {
                shall ja "鍵を分ける。" en "Keys differ."
            }

            requirement R-3 "記録" en "Log" {
                shall ja "記録する。" en "Openings are logged."
            }

            baseline all "全て" en "All" {
                edition 1.0
                requires R-1, R-2, R-3
            }
            """;
    static final String TEXT = """
            // the doors of Acme
            module acme
            use rules

            product x1 "X1" {
                baseline all

                R-1 met ja "自動" en "automatic" { // since 2025
                    reviewer "山田"
                    date 2026-10-01
                    evidence "lock.pdf"
                }
                R-2 not met ja "共通"
            }
            """;

    private final Path folder;

    AnswerDesk(Path folder) throws IOException {
        this.folder = folder;
        Files.writeString(folder.resolve("rules.kijun"), RULES);
        Files.writeString(text(), TEXT);
    }

    Path folder() {
        return folder;
    }

    Path text() {
        return folder.resolve("x1.kijun");
    }

    Project project() {
        return Project.open(List.of(folder), Options.DEFAULT.withWholeLibrary().withoutChecks().withBase(folder), Progress.SILENT);
    }

    Path exported(ReportKind kind, Languages languages) throws IOException {
        var project = project();
        var request = ReportRequest.of(kind, languages, "").about(project.find(PRODUCT, Product.class).orElseThrow());
        return Export.run(project, List.of(request), List.of(Writers.of("xlsx").orElseThrow()), folder, Progress.SILENT, file -> { }).getFirst();
    }

    Path exported() throws IOException {
        return exported(ReportKind.CHECKLIST, Languages.JA);
    }

    static void edit(Path file, Consumer<XSSFWorkbook> change) throws IOException {
        try (var in = Files.newInputStream(file); var book = new XSSFWorkbook(in)) {
            change.accept(book);
            var beside = file.resolveSibling("edited.tmp");
            try (var out = Files.newOutputStream(beside)) {
                book.write(out);
            }
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** The first sheet with answers. */
    static XSSFSheet form(XSSFWorkbook book) {
        for (Sheet sheet : book) {
            if (column((XSSFSheet) sheet, "判定") >= 0) {
                return (XSSFSheet) sheet;
            }
        }
        throw new AssertionError("no form");
    }

    /** The cell of the requirement under the heading, emptied: POI would leave the old text beside the new one. */
    static XSSFCell cell(XSSFSheet sheet, String requirement, String heading) {
        var formatter = new DataFormatter();
        for (var row : sheet) {
            if (formatter.formatCellValue(row.getCell(0)).split(" ")[0].equals(requirement)) {
                var cell = (XSSFCell) row.getCell(column(sheet, heading), MissingCellPolicy.CREATE_NULL_AS_BLANK);
                cell.setBlank();
                return cell;
            }
        }
        throw new AssertionError(requirement);
    }

    static int column(XSSFSheet sheet, String heading) {
        for (var row : sheet) {
            for (var cell : row) {
                if (new DataFormatter().formatCellValue(cell).equals(heading)) {
                    return cell.getColumnIndex();
                }
            }
        }
        return -1;
    }

    void write(Path file, String requirement, String heading, String value) throws IOException {
        edit(file, book -> {
            for (Sheet sheet : book) {
                if (column((XSSFSheet) sheet, heading) >= 0 && hasRow(sheet, requirement)) {
                    cell((XSSFSheet) sheet, requirement, heading).setCellValue(value);
                    return;
                }
            }
            throw new AssertionError(requirement);
        });
    }

    private static boolean hasRow(Sheet sheet, String requirement) {
        for (var row : sheet) {
            if (new DataFormatter().formatCellValue(row.getCell(0)).split(" ")[0].equals(requirement)) {
                return true;
            }
        }
        return false;
    }

    ImportAnswers.Plan plan(Path... files) throws IOException {
        return plan(ImportAnswers.Choices.DEFAULT, files);
    }

    ImportAnswers.Plan plan(ImportAnswers.Side side, Path... files) throws IOException {
        var choices = ImportAnswers.Choices.DEFAULT;
        return plan(new ImportAnswers.Choices(choices.layout(), Optional.empty(), choices.limits(), conflict -> side), files);
    }

    ImportAnswers.Plan plan(ImportAnswers.Choices choices, Path... files) throws IOException {
        return ImportAnswers.plan(project(), List.of(files), choices, Progress.SILENT);
    }

    /** The text after an import without findings. */
    String imported(Path... files) throws IOException {
        var plan = plan(files);
        if (!plan.findings().isEmpty()) {
            throw new AssertionError(said(plan.findings()).toString());
        }
        plan.write();
        return Files.readString(text());
    }

    void changeText(String from, String to) {
        try {
            var text = Files.readString(text());
            if (!text.contains(from)) {
                throw new AssertionError(from);
            }
            Files.writeString(text(), text.replace(from, to));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static List<String> said(List<Finding> findings) {
        return findings.stream().map(finding -> finding.code().id().replaceFirst(".*\\.", "") + " " + finding.place().file().replaceFirst(".* \\[", "["))
                .toList();
    }
}
