package org.kijun.cli;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;

/** Help whose descriptions stand in one column although some labels have full-width characters. */
final class AlignedHelp extends Help {
    private static final Pattern ROW = Pattern.compile("(?m)^( *\\S+(?: \\S+)*)( {2,})");

    AlignedHelp(CommandSpec command, ColorScheme colours) {
        super(command, colours);
    }

    @Override
    public String optionList() {
        return aligned(super.optionList());
    }

    @Override
    public String parameterList() {
        return aligned(super.parameterList());
    }

    private static String aligned(String rows) {
        return ROW.matcher(rows).replaceAll(AlignedHelp::aligned);
    }

    private static String aligned(MatchResult row) {
        int wide = Columns.of(row.group(1)) - row.group(1).length();
        return Matcher.quoteReplacement(row.group(1) + " ".repeat(Math.max(1, row.group(2).length() - wide)));
    }
}
