package org.kijun.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.kijun.dsl.workspace.Options;
import org.kijun.model.findings.Finding;
import org.kijun.model.findings.Severities;
import org.kijun.model.findings.Severity;
import org.kijun.workflow.FindingsJson;
import org.kijun.workflow.Project;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kijun check}: says what is wrong with the texts. */
@Command(name = "check", mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
    private final Watch watch = new Watch();

    @Mixin
    private Sources sources;

    @Parameters(paramLabel = "PATH", arity = "0..*", descriptionKey = "paths")
    private List<Path> paths = List.of();

    @Option(names = "--library", descriptionKey = "library")
    private boolean library;

    @Option(names = "--severity", paramLabel = "CODE=VALUE", descriptionKey = "severity")
    private Map<String, String> severities = new LinkedHashMap<>();

    @ArgGroup(exclusive = true)
    private Machine machine = new Machine();

    /** Output for programs. */
    static final class Machine {
        @Option(names = "--json", descriptionKey = "json")
        private boolean json;

        @Option(names = "--sarif", descriptionKey = "sarif")
        private boolean sarif;
    }

    @Override
    public Integer call() {
        var project = library ? sources.openLibrary(options()) : sources.open(paths, options());
        if (project.files() == 0 && project.findings().isEmpty()) {
            throw new WrongUse("check.nothing", sources.shown(paths));
        }
        report(project);
        return project.findings().stream().anyMatch(finding -> finding.severity() != Severity.INFO) ? ExitCode.FINDINGS : ExitCode.FINE;
    }

    private Options options() {
        try {
            return Options.DEFAULT.withSeverities(new Severities(severities));
        } catch (IllegalArgumentException noSeverity) {
            throw new WrongUse("wrong.severity");
        }
    }

    private void report(Project project) {
        var terminal = sources.terminal();
        if (machine.json) {
            terminal.text(FindingsJson.plain(project.findings(), Say.language()));
        } else if (machine.sarif) {
            terminal.text(FindingsJson.sarif(project.findings(), Say.language(), Version.number()));
        } else {
            var printer = new FindingPrinter(terminal, project::line);
            project.findings().forEach(printer::print);
            terminal.line(summary(project));
        }
    }

    private String summary(Project project) {
        var findings = project.findings();
        return findings.isEmpty()
                ? Say.text("check.clean", project.files(), watch.seconds())
                : Say.text("check.summary", count(findings, Severity.ERROR), count(findings, Severity.WARNING), count(findings, Severity.INFO),
                        project.files(), watch.seconds());
    }

    private static long count(List<Finding> findings, Severity severity) {
        return findings.stream().filter(finding -> finding.severity() == severity).count();
    }
}
