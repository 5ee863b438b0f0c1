package org.kijun.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.kijun.dsl.workspace.Options;
import org.kijun.workflow.Project;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Opens the texts that a command works on. */
@Command
final class Sources {
    private static final Path HERE = Path.of("");

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    /** The texts of the user, in the current folder unless paths are given, and as much of the library as the options want. */
    Project open(List<Path> paths, Options options) {
        try (var progress = progress()) {
            return Project.open(existing(paths), options, progress);
        }
    }

    /** The paths, or the current folder when there are none. */
    List<Path> existing(List<Path> paths) {
        paths.stream().filter(path -> !Files.exists(path)).findFirst().ifPresent(missing -> {
            throw new WrongUse("broken.missing", missing.toString());
        });
        return paths.isEmpty() ? List.of(HERE) : paths;
    }

    /** For reports and lists: the texts and the whole library, without checks. */
    Project openToShow(List<Path> paths) {
        return open(paths, Options.DEFAULT.withWholeLibrary().withoutChecks());
    }

    Project openLibrary(Options options) {
        try (var progress = progress()) {
            return Project.openLibrary(options, progress);
        }
    }

    String shown(List<Path> paths) {
        return paths.isEmpty() ? HERE.toAbsolutePath().toString() : paths.stream().map(Path::toString).collect(Collectors.joining(", "));
    }

    ShownProgress progress() {
        return new ShownProgress(terminal());
    }

    Terminal terminal() {
        var line = command.commandLine();
        return new Terminal(line.getOut(), line.getErr());
    }
}
