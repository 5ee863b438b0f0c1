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
import org.kijun.dsl.syntax.MessageLanguage;
import org.kijun.model.findings.Severity;

/** Says of a file in an editor what the batch checker says of it: same codes, same places, same words. */
public final class EditorFindings implements IResourceValidator {
    @Inject
    private SyntaxProblems syntax;

    @Inject
    private NameProblems names;

    @Inject
    private MessageLanguage language;

    @Override
    public List<Issue> validate(Resource resource, CheckMode mode, CancelIndicator indicator) {
        if (!(resource instanceof XtextResource file) || file.getParseResult() == null) {
            return List.of();
        }
        var problems = new ArrayList<>(syntax.in(file));
        problems.addAll(names.in(file));
        problems.addAll(RuleProblems.in(file, indicator));
        var text = file.getParseResult().getRootNode().getText();
        var lines = new Lines(text);
        return problems.stream().map(problem -> issue(problem, lines, file)).toList();
    }

    private Issue issue(Problem problem, Lines lines, XtextResource file) {
        var issue = new Issue.IssueImpl();
        issue.setCode(problem.issue().id());
        issue.setData(problem.arguments().toArray(String[]::new));
        issue.setSeverity(severity(problem.issue().severity()));
        issue.setMessage(problem.issue().message(language.get(), problem.arguments()));
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
