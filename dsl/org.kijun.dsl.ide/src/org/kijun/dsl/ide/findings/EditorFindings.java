package org.kijun.dsl.ide.findings;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.IResourceValidator;
import org.eclipse.xtext.validation.Issue;
import org.kijun.dsl.ide.index.Lines;
import org.kijun.dsl.ide.settings.CurrentSettings;
import org.kijun.dsl.validation.KijunIssue;
import org.kijun.model.findings.Finding;
import org.kijun.model.findings.Severity;

/** Says of a file in an editor what the batch checker says of it: same codes, same places, same words. */
public final class EditorFindings implements IResourceValidator {
    @Inject
    private NameProblems names;

    @Inject
    private FileFindings files;

    @Inject
    private CurrentSettings settings;

    @Override
    public List<Issue> validate(Resource resource, CheckMode mode, CancelIndicator indicator) {
        if (!(resource instanceof XtextResource file) || file.getParseResult() == null) {
            return List.of();
        }
        var lines = Lines.of(file);
        var problems = new ArrayList<>(files.of(file.getURI()).stream().map(finding -> wholeFile(finding, lines)).toList());
        problems.addAll(SyntaxProblems.in(file));
        problems.addAll(names.in(file));
        problems.addAll(RuleProblems.in(file, indicator));
        var severities = settings.get().severities();
        return problems.stream().flatMap(problem -> severities.of(problem.issue()).map(severity -> issue(problem, severity, lines, file)).stream()).toList();
    }

    /** At its line, as far as the text has it: a file that is refused is empty here. */
    private static Problem wholeFile(Finding finding, Lines lines) {
        int line = finding.place().line();
        return new Problem((KijunIssue) finding.code(), line == 0 || line > lines.count() ? 0 : lines.start(line), 0, finding.arguments());
    }

    private Issue issue(Problem problem, Severity severity, Lines lines, XtextResource file) {
        var issue = new Issue.IssueImpl();
        issue.setCode(problem.issue().id());
        issue.setData(problem.arguments().toArray(String[]::new));
        issue.setSeverity(severity(severity));
        issue.setMessage(problem.issue().message(settings.get().language(), problem.arguments()));
        issue.setUriToProblem(file.getURI());
        place(issue, problem, lines);
        return issue;
    }

    private static void place(Issue.IssueImpl issue, Problem problem, Lines lines) {
        int line = lines.line(problem.offset());
        int length = lines.lengthInLine(problem.offset(), problem.length());
        int column = problem.offset() - lines.start(line) + 1;
        issue.setOffset(problem.offset());
        issue.setLength(length);
        issue.setLineNumber(line);
        issue.setLineNumberEnd(line);
        issue.setColumn(column);
        issue.setColumnEnd(column + length);
    }

    private static org.eclipse.xtext.diagnostics.Severity severity(Severity severity) {
        return switch (severity) {
            case ERROR -> org.eclipse.xtext.diagnostics.Severity.ERROR;
            case WARNING -> org.eclipse.xtext.diagnostics.Severity.WARNING;
            case INFO -> org.eclipse.xtext.diagnostics.Severity.INFO;
        };
    }
}
