package org.kijun.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.kijun.report.ReportKind;
import org.kijun.workflow.Listing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kijun list}: what there is. */
@Command(name = "list")
final class ListCommand implements Callable<Integer> {
    private static final String REPORTS = "reports";

    @Mixin
    private Sources sources;

    @Parameters(index = "0", paramLabel = "${bundle:label.thing}", descriptionKey = "what", completionCandidates = Things.class)
    private String what;

    @Parameters(index = "1..*", paramLabel = "${bundle:label.path}", arity = "0..*", descriptionKey = "paths")
    private List<Path> paths = List.of();

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    /** What can be listed. */
    static final class Things implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return all().iterator();
        }

        static List<String> all() {
            return Stream.concat(Arrays.stream(Listing.values()).map(Listing::id), Stream.of(REPORTS)).toList();
        }
    }

    @Override
    public Integer call() {
        if (what.equals(REPORTS)) {
            print(Arrays.stream(ReportKind.values()).map(Entry::of).toList());
            return ExitCode.FINE;
        }
        var listing = Listing.byId(what).orElseThrow(() -> WrongUse.unknown("thing", what, Things.all()));
        var project = sources.openToShow(paths);
        print(listing.of(project).stream().map(Entry::of).toList());
        return Sources.exitCode(project);
    }

    private void print(List<Entry> entries) {
        var terminal = sources.terminal();
        if (json) {
            terminal.text(Json.text(Entry.json(entries)));
        } else {
            entries.forEach(entry -> terminal.line(Terminal.in(Terminal.Ink.BOLD, entry.name()) + "  " + entry.text()));
            terminal.line(Terminal.in(Terminal.Ink.GREY, Say.text("list.count", entries.size())));
        }
    }
}
