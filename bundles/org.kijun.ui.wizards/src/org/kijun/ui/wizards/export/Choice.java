package org.kijun.ui.wizards.export;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kijun.model.Baseline;
import org.kijun.model.Product;
import org.kijun.report.Audience;
import org.kijun.report.Languages;
import org.kijun.report.ReportKind;
import org.kijun.report.ReportRequest;
import org.kijun.report.ReportWriter;
import org.kijun.workflow.Export;
import org.kijun.workflow.Project;
import org.kijun.workflow.Writers;

/**
 * What is to be exported, and where to.
 *
 * @param products  full names; none for reports about requirements alone
 * @param baseline  full name; empty for that which a product names, or all requirements
 * @param audiences for checklists; none for everybody's
 * @param formats   as {@link Writers} names them
 * @param date      that stands on the covers, ISO 8601
 */
record Choice(List<ReportKind> reports, List<String> products, Optional<String> baseline, List<Audience> audiences, List<Languages> languages,
        List<String> formats, Path folder, String date, String author) {
    /** Reports that are about a product. */
    static final Set<ReportKind> ABOUT_PRODUCT = Set.of(ReportKind.MATRIX);

    Choice {
        reports = List.copyOf(reports);
        products = List.copyOf(products);
        audiences = List.copyOf(audiences);
        languages = List.copyOf(languages);
        formats = List.copyOf(formats);
    }

    /** One request for each report, product, language and audience, as on the command line. */
    List<ReportRequest> requests(Project project) {
        var about = products.stream().map(name -> project.find(name, Product.class)).flatMap(Optional::stream).toList();
        var against = baseline.flatMap(name -> project.find(name, Baseline.class)).stream().toList();
        var subjects = about.isEmpty() ? List.of(List.<Product>of()) : about.stream().map(List::of).toList();
        return reports.stream().flatMap(kind -> subjects.stream().flatMap(subject -> languages.stream().flatMap(language ->
                readers(kind).map(reader -> new ReportRequest(kind, subject, against, List.of(), language, reader, date, author))))).toList();
    }

    private Stream<Optional<Audience>> readers(ReportKind kind) {
        return kind != ReportKind.CHECKLIST || audiences.isEmpty() ? Stream.of(Optional.empty()) : audiences.stream().map(Optional::of);
    }

    List<ReportWriter> writers() {
        return formats.stream().map(Writers::of).flatMap(Optional::stream).toList();
    }

    /** The files that would be written. */
    List<Path> files(Project project) {
        return Export.fileNames(requests(project), writers()).stream().map(folder::resolve).toList();
    }
}
