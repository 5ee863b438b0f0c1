package org.kijun.dsl.validation;

import java.time.YearMonth;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.kijun.model.Baseline;
import org.kijun.model.Clause;
import org.kijun.model.Document;
import org.kijun.model.Evidence;
import org.kijun.model.Incident;
import org.kijun.model.KijunPackage;
import org.kijun.model.Mapping;
import org.kijun.model.Revision;
import org.kijun.model.Statement;

/** Dates and hashes. */
final class FormatRules {
    private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");
    private static final Pattern SHA256 = Pattern.compile("[0-9a-fA-F]{64}");

    private FormatRules() {
    }

    static void documentDate(Document document, Reporter reporter) {
        date(document, KijunPackage.Literals.DOCUMENT__DATE, reporter);
    }

    static void revisionDate(Revision revision, Reporter reporter) {
        date(revision, KijunPackage.Literals.REVISION__DATE, reporter);
    }

    static void incidentDate(Incident incident, Reporter reporter) {
        date(incident, KijunPackage.Literals.INCIDENT__DATE, reporter);
    }

    static void mappingDate(Mapping mapping, Reporter reporter) {
        date(mapping, KijunPackage.Literals.MAPPING__DATE, reporter);
    }

    static void baselineDate(Baseline baseline, Reporter reporter) {
        date(baseline, KijunPackage.Literals.BASELINE__DATE, reporter);
    }

    static void statementDates(Statement statement, Reporter reporter) {
        date(statement, KijunPackage.Literals.STATEMENT__DATE, reporter);
        date(statement, KijunPackage.Literals.STATEMENT__DUE, reporter);
    }

    static void clauseHash(Clause clause, Reporter reporter) {
        hash(clause, KijunPackage.Literals.CLAUSE__SHA256, reporter);
    }

    static void evidenceHash(Evidence evidence, Reporter reporter) {
        hash(evidence, KijunPackage.Literals.EVIDENCE__SHA256, reporter);
    }

    /** A year, a month or a day of the calendar, as ISO 8601 writes it. */
    static boolean isDate(String text) {
        var parts = DATE.matcher(text);
        if (!parts.matches()) {
            return false;
        }
        int month = parts.group(2) == null ? 1 : Integer.parseInt(parts.group(2));
        int day = parts.group(3) == null ? 1 : Integer.parseInt(parts.group(3));
        return month >= 1 && month <= 12 && YearMonth.of(Integer.parseInt(parts.group(1)), month).isValidDay(day);
    }

    static boolean isSha256(String text) {
        return SHA256.matcher(text).matches();
    }

    private static void date(EObject element, EAttribute attribute, Reporter reporter) {
        if (element.eGet(attribute) instanceof String text && !isDate(text)) {
            reporter.report(KijunIssue.INVALID_DATE, element, attribute, text);
        }
    }

    private static void hash(EObject element, EAttribute attribute, Reporter reporter) {
        if (element.eGet(attribute) instanceof String text && !isSha256(text)) {
            reporter.report(KijunIssue.INVALID_SHA256, element, attribute, text);
        }
    }
}
