package org.kijun.cli;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.kijun.model.Fact;
import org.kijun.model.Named;
import org.kijun.model.derived.Texts;
import org.kijun.report.ReportKind;
import org.kijun.workflow.Listing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kijun list}: what there is. */
@Command(name = "list", mixinStandardHelpOptions = true)
final class ListCommand implements Callable<Integer> {
    private static final String REPORTS = "reports";

    @Mixin
    private Sources sources;

    @Parameters(index = "0", paramLabel = "THING", descriptionKey = "what", completionCandidates = Things.class)
    private String what;

    @Parameters(index = "1..*", paramLabel = "PATH", arity = "0..*", descriptionKey = "paths")
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
            Arrays.stream(ReportKind.values()).map(ReportKind::id).forEach(sources.terminal()::line);
            return ExitCode.FINE;
        }
        var listing = Listing.byId(what).orElseThrow(() -> WrongUse.unknown("thing", what, Things.all()));
        var things = listing.of(sources.openToShow(paths));
        if (json) {
            sources.terminal().text(json(things));
        } else {
            things.forEach(this::print);
            sources.terminal().line(Terminal.in(Terminal.Ink.GREY, Say.text("list.count", things.size())));
        }
        return ExitCode.FINE;
    }

    private void print(Named thing) {
        var text = thing instanceof Fact fact && fact.getQuestion() != null
                ? Texts.orEmpty(fact.getQuestion(), Say.language())
                : thing.label(Say.language());
        sources.terminal().line(Terminal.in(Terminal.Ink.BOLD, thing.qualifiedName()) + "  " + text);
    }

    private static String json(List<? extends Named> things) {
        var array = new JsonArray();
        for (var thing : things) {
            var object = new JsonObject();
            object.addProperty("name", thing.qualifiedName());
            object.addProperty("ja", thing.label("ja"));
            object.addProperty("en", thing.label("en"));
            array.add(object);
        }
        return new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(array) + "\n";
    }
}
