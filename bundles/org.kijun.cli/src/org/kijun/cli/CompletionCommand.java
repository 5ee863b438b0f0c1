package org.kijun.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code kijun completion}: what makes a shell complete commands and options. */
@Command(name = "completion")
final class CompletionCommand implements Callable<Integer> {
    @Spec
    private CommandSpec command;

    @Mixin
    private Sources sources;

    @Override
    public Integer call() {
        sources.terminal().text(AutoComplete.bash("kijun", command.root().commandLine()));
        return ExitCode.FINE;
    }
}
