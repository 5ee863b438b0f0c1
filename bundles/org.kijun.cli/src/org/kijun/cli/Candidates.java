package org.kijun.cli;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.kijun.dsl.validation.KijunIssue;
import org.kijun.report.Audience;
import org.kijun.report.Languages;
import org.kijun.report.ReportKind;
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
            super(Arrays.stream(ReportKind.values()).map(ReportKind::id).toList());
        }
    }

    /** Names of formats. */
    static final class Formats extends Candidates {
        Formats() {
            super(Writers.formats());
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
