package org.kijun.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.kijun.dsl.validation.KijunIssue;
import org.kijun.dsl.workspace.Options;
import org.kijun.model.findings.Severities;
import org.kijun.model.findings.Severity;
import org.kijun.workflow.FindingsJson;
import org.kijun.workflow.Project;
import org.kijun.workflow.Sarif;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kijun check}: says what is wrong with the texts. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {
    private final Watch watch = new Watch();

    @Mixin
    private Sources sources;

    @Parameters(paramLabel = "${bundle:label.path}", arity = "0..*", descriptionKey = "paths")
    private List<Path> paths = List.of();

    @Option(names = "--library", descriptionKey = "library")
    private boolean library;

    @Option(names = "--severity", paramLabel = "${bundle:label.severity}", descriptionKey = "severity",
            completionCandidates = Candidates.Codes.class)
    private List<String> severities = List.of();

    @Option(names = "--json", descriptionKey = "json.findings")
    private boolean json;

    @Option(names = "--sarif", descriptionKey = "sarif")
    private boolean sarif;

    @Override
    public Integer call() {
        if (json && sarif) {
            throw WrongUse.because("wrong.together", "--json", "--sarif");
        }
        if (library && !paths.isEmpty()) {
            throw WrongUse.because("wrong.library");
        }
        var project = library ? sources.openLibrary(options()) : sources.open(paths, options());
        if (project.files() == 0) {
            throw WrongUse.because("check.nothing", Sources.shown(paths));
        }
        report(project);
        return project.findings().stream().anyMatch(finding -> finding.severity() != Severity.INFO) ? ExitCode.FINDINGS : ExitCode.FINE;
    }

    private Options options() {
        var levels = new LinkedHashMap<String, String>();
        for (var each : severities) {
            var parts = each.split("=", 2);
            levels.put(parts[0], parts.length < 2 ? "" : parts[1]);
        }
        levels.keySet().stream().filter(code -> KijunIssue.of(code).isEmpty()).findFirst().ifPresent(unknown -> {
            throw WrongUse.unknown("code", unknown, Arrays.stream(KijunIssue.values()).map(KijunIssue::id).toList());
        });
        return Options.DEFAULT.withSeverities(severities(levels));
    }

    private static Severities severities(Map<String, String> levels) {
        try {
            return new Severities(levels);
        } catch (IllegalArgumentException noSeverity) {
            throw WrongUse.because(noSeverity, "wrong.severity");
        }
    }

    private void report(Project project) {
        var terminal = sources.terminal();
        if (json) {
            terminal.text(FindingsJson.text(project.findings(), Say.language()));
        } else if (sarif) {
            terminal.text(Sarif.text(project.findings(), Say.language(), Version.number()));
        } else {
            var printer = new FindingPrinter(terminal, project::line);
            project.findings().forEach(printer::print);
            terminal.line(summary(project));
        }
    }

    private String summary(Project project) {
        var files = Say.count("file", project.files());
        return project.findings().isEmpty()
                ? Say.text("check.clean", files, watch.seconds())
                : Say.text("check.summary", count(project, Severity.ERROR), count(project, Severity.WARNING), count(project, Severity.INFO), files, watch.seconds());
    }

    private static String count(Project project, Severity severity) {
        return Say.count(severity.name().toLowerCase(Locale.ROOT), project.findings().stream().filter(finding -> finding.severity() == severity).count());
    }
}
