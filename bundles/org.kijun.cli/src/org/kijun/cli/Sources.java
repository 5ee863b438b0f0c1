package org.kijun.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.kijun.dsl.workspace.Options;
import org.kijun.workflow.Project;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Opens the texts that a command works on. */
@Command
final class Sources {
    private static final Path HERE = Path.of("");

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(names = {"-h", "--help"}, usageHelp = true, descriptionKey = "help")
    private boolean help;

    /** The texts of the user, in the current folder unless paths are given, and as much of the library as the options want. */
    Project open(List<Path> paths, Options options) {
        try (var progress = progress()) {
            return Project.open(existing(paths), options, progress);
        }
    }

    /** The paths, or the current folder when there are none. */
    static List<Path> existing(List<Path> paths) {
        paths.stream().filter(path -> path.toString().isEmpty() || !Files.exists(path)).findFirst().ifPresent(missing -> {
            throw WrongUse.because("broken.missing", missing.toString().isEmpty() ? "''" : missing.toString());
        });
        return paths.isEmpty() ? List.of(HERE) : paths;
    }

    /** For reports and lists: the texts and the whole library, without checks. */
    Project openForReports(List<Path> paths) {
        return open(paths, Options.DEFAULT.withWholeLibrary().withoutChecks());
    }

    /** For what is shown at once: says when the texts have errors, so that something may be missing. */
    Project openToShow(List<Path> paths) {
        var project = openForReports(paths);
        if (project.hasErrors()) {
            terminal().complain(Say.text("show.incomplete"));
        }
        return project;
    }

    /** How a command ends that showed something of the project. */
    static int exitCode(Project project) {
        return project.hasErrors() ? ExitCode.FINDINGS : ExitCode.FINE;
    }

    Project openLibrary(Options options) {
        try (var progress = progress()) {
            return Project.openLibrary(options, progress);
        }
    }

    static String shown(List<Path> paths) {
        return paths.isEmpty() ? HERE.toAbsolutePath().toString() : paths.stream().map(Path::toString).collect(Collectors.joining(", "));
    }

    ShownProgress progress() {
        return new ShownProgress(terminal());
    }

    Terminal terminal() {
        return new Terminal(command.commandLine());
    }
}
