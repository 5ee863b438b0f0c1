package org.kijun.dsl.workspace;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.eclipse.emf.ecore.EObject;
import org.kijun.dsl.validation.KijunIssue;
import org.kijun.dsl.validation.Reporter;
import org.kijun.dsl.validation.Rules;
import org.kijun.model.derived.Contents;
import org.kijun.model.findings.Finding;

/** Runs the rules over the files of the workspace. */
final class Checker {
    private final BatchProject project;
    private final SourceReader reader;
    private final Options options;
    private final Progress progress;

    Checker(BatchProject project, SourceReader reader, Options options, Progress progress) {
        this.project = project;
        this.reader = reader;
        this.options = options;
        this.progress = progress;
    }

    List<Finding> check(List<ParsedFile> files) {
        var findings = new ArrayList<Finding>();
        int done = 0;
        for (var file : files) {
            if (progress.isCancelled()) {
                throw new CancellationException();
            }
            if (file.module() != null) {
                findings.addAll(new Locator(file, reader).findings(problems(file)));
            }
            progress.step(Progress.Stage.CHECK, file.file().shown(), ++done, files.size());
        }
        return findings;
    }

    private List<Problem> problems(ParsedFile file) {
        var problems = new ArrayList<Problem>();
        var half = withUnresolvedNames(file);
        Reporter reporter = (issue, element, feature, index, arguments) -> {
            if (options.severities().of(issue).isPresent() && (issue == KijunIssue.DUPLICATE_NAME || isComplete(file, half, element))) {
                problems.add(new Problem(issue, element, feature, index, List.of(arguments)));
            }
        };
        Contents.walk(file.module(), element -> Rules.check(element, project, reporter));
        return problems;
    }

    /** In a file with errors of syntax, or where a name means nothing, what is missing may be there. */
    private static boolean isComplete(ParsedFile file, Set<EObject> half, EObject element) {
        return file.sound() && !half.contains(element);
    }

    private static Set<EObject> withUnresolvedNames(ParsedFile file) {
        Set<EObject> owners = Collections.newSetFromMap(new IdentityHashMap<>());
        file.requests().stream().filter(request -> request.target() == null).map(LinkRequest::owner).forEach(owners::add);
        return owners;
    }
}
