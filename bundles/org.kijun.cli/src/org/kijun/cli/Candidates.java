package org.kijun.cli;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.kijun.dsl.validation.KijunIssue;
import org.kijun.exchange.ExchangeReader;
import org.kijun.exchange.ExchangeWriter;
import org.kijun.report.Audience;
import org.kijun.report.Languages;
import org.kijun.report.ReportKind;
import org.kijun.workflow.Exchanges;
import org.kijun.workflow.Writers;

/** The words that a shell offers for an argument. */
abstract class Candidates implements Iterable<String> {
    private final List<String> words;

    private Candidates(List<String> words) {
        this.words = words;
    }

    @Override
    public Iterator<String> iterator() {
        return words.iterator();
    }

    /** Names of reports. */
    static final class Reports extends Candidates {
        Reports() {
            super(Stream.concat(Arrays.stream(ReportKind.values()).map(ReportKind::id), Exchanges.writers().stream().map(ExchangeWriter::id)).toList());
        }
    }

    /** Names of formats. */
    static final class Formats extends Candidates {
        Formats() {
            super(Stream.concat(Writers.formats().stream(), Exchanges.writers().stream().flatMap(writer -> writer.formats().stream())).distinct().toList());
        }
    }

    /** Kinds of files that can be read. */
    static final class Readers extends Candidates {
        Readers() {
            super(Exchanges.readers().stream().map(ExchangeReader::id).toList());
        }
    }

    /** Which side of a conflict counts. */
    static final class Sides extends Candidates {
        Sides() {
            super(List.of("text", "workbook"));
        }
    }

    /** Languages of reports. */
    static final class ReportLanguages extends Candidates {
        ReportLanguages() {
            super(Arrays.stream(Languages.values()).map(Languages::id).toList());
        }
    }

    /** Who reads a checklist. */
    static final class Audiences extends Candidates {
        Audiences() {
            super(Arrays.stream(Audience.values()).map(Audience::id).toList());
        }
    }

    /** Codes of findings, each to be followed by a severity. */
    static final class Codes extends Candidates {
        Codes() {
            super(Arrays.stream(KijunIssue.values()).map(issue -> issue.id() + "=").toList());
        }
    }
}
