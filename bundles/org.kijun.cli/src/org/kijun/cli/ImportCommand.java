package org.kijun.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code kijun import}: brings in what other programs and people wrote. */
@Command(name = "import", synopsisSubcommandLabel = "${bundle:label.what}", subcommands = {ImportDocumentCommand.class, ImportAnswersCommand.class})
final class ImportCommand implements Runnable {
    @Mixin
    private Sources sources;

    @Spec
    private CommandSpec command;

    @Override
    public void run() {
        throw WrongUse.withHelp(Say.text("missing.import", String.join(", ", command.subcommands().keySet())), "kijun import");
    }
}
