package org.kijun.ui.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.kijun.model.Alternative;
import org.kijun.model.Choice;
import org.kijun.model.Named;
import org.kijun.model.Parameter;
import org.kijun.model.derived.Contents;
import org.kijun.ui.live.Snapshot;
import org.kijun.ui.subject.Subject;
import org.kijun.ui.texts.Texts;

/** All elements of a snapshot that people look for, by name and by their titles in both languages. */
public final class Elements {
    private final CompletableFuture<List<Entry>> entries;

    private Elements(CompletableFuture<List<Entry>> entries) {
        this.entries = entries;
    }

    /** Begins to collect in the background. */
    public static Elements of(Snapshot snapshot) {
        return new Elements(CompletableFuture.supplyAsync(() -> collected(snapshot)));
    }

    /**
     * What has all the words of the query in its name or title, whatever their case: names that begin with the query first.
     *
     * @param most how many at most
     */
    public List<Found> find(String query, int most) {
        var words = List.of(query.strip().toLowerCase(Locale.ROOT).split("[\\s　]+"));
        var all = entries.join();
        var first = matching(all, words, entry -> entry.begins(words.getFirst()));
        var others = matching(all, words, entry -> !entry.begins(words.getFirst()));
        return Stream.concat(first, others).limit(most).map(Entry::found).toList();
    }

    private static Stream<Entry> matching(List<Entry> all, List<String> words, Predicate<Entry> wanted) {
        return all.stream().filter(entry -> entry.has(words)).filter(wanted);
    }

    private static List<Entry> collected(Snapshot snapshot) {
        var found = new ArrayList<Entry>();
        Stream.concat(snapshot.project().modules().stream(), snapshot.project().libraryModules().stream())
                .forEach(module -> Contents.walk(module, element -> {
                    if (element instanceof Named named && named.getName() != null && isLookedFor(named)) {
                        found.add(entry(named));
                    }
                }));
        return List.copyOf(found);
    }

    private static boolean isLookedFor(Named named) {
        return !(named instanceof Alternative || named instanceof Choice || named instanceof Parameter);
    }

    private static Entry entry(Named named) {
        var subject = Subject.of(named);
        var ja = org.kijun.model.derived.Texts.label(named, "ja");
        var en = org.kijun.model.derived.Texts.label(named, "en");
        var label = Texts.language().equals("ja") ? ja : en;
        var titled = label.equals(named.getName()) ? subject.name() : subject.name() + "  " + label;
        var text = (subject.name() + " " + ja + " " + en).toLowerCase(Locale.ROOT);
        return new Entry(subject, named.getName().toLowerCase(Locale.ROOT), text, titled + "   (" + kind(named) + ")");
    }

    private static String kind(Named named) {
        return Texts.of(Elements.class).get("kind." + named.eClass().getName());
    }

    private record Entry(Subject subject, String name, String text, String label) {
        boolean has(List<String> words) {
            return words.stream().allMatch(text::contains);
        }

        boolean begins(String word) {
            return name.startsWith(word) || subject.name().toLowerCase(Locale.ROOT).startsWith(word);
        }

        Found found() {
            return new Found(subject, label);
        }
    }
}
