package org.kijun.cli;

import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one sentence, in the language of the user, what is wrong with the arguments, and where help is. */
final class WrongArguments {
    /** What Java makes of characters that the locale does not have. */
    private static final String UNREADABLE = "\ufffd";

    private final ParameterException problem;
    private final CommandLine command;

    private WrongArguments(ParameterException problem) {
        this.problem = problem;
        this.command = problem.getCommandLine();
    }

    static WrongUse toWrongUse(ParameterException problem) {
        return problem.getCause() instanceof WrongUse known ? known : new WrongArguments(problem).toWrongUse();
    }

    private WrongUse toWrongUse() {
        if (problem.getMessage().contains(UNREADABLE)) {
            return WrongUse.because("arguments.characters");
        }
        return switch (problem) {
            case UnmatchedArgumentException unmatched -> unmatched(unmatched);
            case MissingParameterException missing -> missing(missing.getMissing());
            case OverwrittenOptionException twice -> wrong("arguments.twice", name(twice.getOverwritten()));
            default -> problem.getArgSpec() == null
                    ? wrong("arguments.other", problem.getMessage())
                    : wrong("arguments.value", name(problem.getArgSpec()), String.valueOf(problem.getValue()));
        };
    }

    private WrongUse unmatched(UnmatchedArgumentException unmatched) {
        var word = unmatched.getUnmatched().getFirst();
        if (unmatched.isUnknownOption()) {
            var names = command.getCommandSpec().options().stream().map(OptionSpec::longestName).toList();
            return wrong("arguments.option", word, Nearest.of(word, names));
        }
        var commands = command.getSubcommands().keySet();
        return commands.isEmpty() ? wrong("arguments.surplus", word) : wrong("arguments.command", word, Nearest.of(word, List.copyOf(commands)));
    }

    private WrongUse missing(List<ArgSpec> missing) {
        var names = missing.stream().map(WrongArguments::name).collect(Collectors.joining(", "));
        var option = missing.stream().anyMatch(ArgSpec::isOption);
        return option ? wrong("arguments.no-value", names, missing.getFirst().paramLabel()) : wrong("arguments.missing", names);
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private WrongUse wrong(String key, String... arguments) {
        return WrongUse.withHelp(Say.text(key, (Object[]) arguments), command.getCommandSpec().qualifiedName());
    }
}
