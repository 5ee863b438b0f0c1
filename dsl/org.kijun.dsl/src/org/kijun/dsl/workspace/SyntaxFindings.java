package org.kijun.dsl.workspace;

import java.util.List;
import java.util.Objects;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.kijun.dsl.syntax.SyntaxKind;
import org.kijun.dsl.validation.KijunIssue;
import org.kijun.model.findings.Finding;
import org.kijun.model.findings.Place;

/** Turns what the parser left at a node into a finding. */
final class SyntaxFindings {
    private SyntaxFindings() {
    }

    static Finding of(SyntaxErrorMessage error, Place place) {
        return KijunIssue.of(Objects.toString(error.getIssueCode(), ""))
                .map(issue -> new Finding(issue, place, List.of(error.getIssueData())))
                .orElseGet(() -> unexpected(error, place));
    }

    /** An error that only the framework has words for. */
    private static Finding unexpected(SyntaxErrorMessage error, Place place) {
        return new Finding(KijunIssue.SYNTAX, place, List.of(SyntaxKind.UNEXPECTED.word(), error.getMessage(), "", "", ""));
    }
}
