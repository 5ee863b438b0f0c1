package org.kijun.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.kijun.exchange.answers.Layout;
import org.kijun.workflow.AnswerLayouts;

/** The file in which a user says what the columns of a workbook mean. */
final class ColumnsFile {
    private ColumnsFile() {
    }

    /** Prints what is wrong in it; then it is wrong use. */
    static Layout read(Path file, Terminal terminal) throws IOException {
        var read = AnswerLayouts.read(file);
        var printer = new FindingPrinter(terminal, place -> "");
        read.findings().forEach(printer::print);
        if (!read.findings().isEmpty()) {
            throw WrongUse.because("answers.columns-file", file.toString());
        }
        return read.layout();
    }
}
