package org.kijun.ui.views.things;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kijun.analysis.NaturalOrder;
import org.kijun.model.LocalText;
import org.kijun.model.Named;
import org.kijun.ui.live.Snapshot;
import org.kijun.ui.subject.Subject;
import org.kijun.ui.texts.Texts;
import org.kijun.ui.views.frame.Icons;
import org.kijun.ui.views.frame.Piece;
import org.kijun.ui.views.frame.Row;
import org.kijun.ui.views.frame.Titles;

/** What the makers of rows share, and what they collect on their way. */
record Collected(Snapshot snapshot, Shown shown, Titles titles, Set<Subject> open, Map<Subject, String> words) {
    private static final Texts TEXTS = Texts.of(Collected.class);

    Collected(Snapshot snapshot, Shown shown, Set<Subject> open, Map<Subject, String> words) {
        this(snapshot, shown, Titles.in(shown.languages()), open, words);
    }

    /** A row for the element, found by its words. */
    Row row(Named element, List<Piece> label) {
        var subject = Subject.of(element);
        words.computeIfAbsent(subject, absent -> wordsOf(element));
        return Row.of(element.getName(), subject, Icons.of(element), label);
    }

    /** A row of the first level below a heading: title, name, and whether it comes with the application. */
    Row top(Named element, Piece... further) {
        var label = new ArrayList<Piece>();
        label.add(Piece.plain(titles.label(element)));
        label.addAll(List.of(further));
        label.add(Piece.quiet(titles.title(element).isEmpty() ? "" : element.getName()));
        label.add(bundled(element));
        return row(element, label);
    }

    Piece bundled(Named element) {
        return Piece.quiet(isLibrary(element) ? TEXTS.get("bundled") : "");
    }

    boolean isLibrary(Named element) {
        return snapshot.project().isLibrary(element);
    }

    void markOpen(Named element) {
        open.add(Subject.of(element));
    }

    /** The heading of a kind of things, with how many there are. */
    static Row heading(String key, String icon, int count, List<Row> children) {
        return Row.of(key, key, icon, List.of(Piece.strong(TEXTS.get(key)), Piece.quiet(Integer.toString(count)))).with(children);
    }

    /** Those that have a name: the user's in natural order, then those of the library in its order. */
    <T extends Named> List<T> sorted(List<T> all) {
        var named = all.stream().filter(element -> element.getName() != null).filter(this::isMeant).collect(Collectors.partitioningBy(this::isLibrary));
        return Stream.concat(NaturalOrder.sorted(named.get(false), Named::getName).stream(), named.get(true).stream()).toList();
    }

    /** A text of the user that has the name of a text of the library takes its place. */
    private boolean isMeant(Named element) {
        return !isLibrary(element) || snapshot.find(Subject.of(element)).filter(element::equals).isPresent();
    }

    private static String wordsOf(Named element) {
        var titles = element.getTitle() == null ? Stream.<String>empty() : element.getTitle().getValues().stream().map(LocalText::getValue);
        return folded(Stream.concat(Stream.of(element.qualifiedName(), Titles.number(element)), titles)
                .filter(text -> text != null).collect(Collectors.joining("\n")));
    }

    /** The same for full and half width, upper and lower case. */
    static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
