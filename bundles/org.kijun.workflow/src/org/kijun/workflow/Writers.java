package org.kijun.workflow;

import java.util.List;
import java.util.Optional;
import org.kijun.report.ReportWriter;
import org.kijun.report.csv.CsvWriter;
import org.kijun.report.html.HtmlWriter;
import org.kijun.report.markdown.MarkdownWriter;
import org.kijun.report.xlsx.XlsxWriter;

/** The report formats. A new one is a new bundle and a word here, which works the same with and without OSGi. */
public final class Writers {
    private static final List<ReportWriter> ALL = List.of(new CsvWriter(), new HtmlWriter(), new MarkdownWriter(), new XlsxWriter());

    private Writers() {
    }

    /** Names of the formats, sorted. */
    public static List<String> formats() {
        return ALL.stream().map(ReportWriter::format).sorted().toList();
    }

    /** The writer of the format, or empty when there is none. */
    public static Optional<ReportWriter> of(String format) {
        return ALL.stream().filter(writer -> writer.format().equals(format)).findFirst();
    }
}
