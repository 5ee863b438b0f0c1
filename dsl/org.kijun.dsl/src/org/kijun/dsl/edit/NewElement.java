package org.kijun.dsl.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kijun.model.Baseline;
import org.kijun.model.Clause;
import org.kijun.model.Document;
import org.kijun.model.DocumentKind;
import org.kijun.model.Named;
import org.kijun.model.Product;
import org.kijun.model.Requirement;

/**
 * An element to begin with, written with {@code …} where its author is to go on.
 *
 * @param type   what it is
 * @param name   its local name
 * @param text   how it is written, before it is laid out
 */
public record NewElement(Class<? extends Named> type, String name, String text) {
    private static final List<Tagged> ASKED = List.of(new Tagged("ja", "…"), new Tagged("en", "…"));

    public static NewElement document(String name, List<Tagged> title, DocumentKind kind) {
        return element(Document.class, "document", name, title, "", List.of("kind " + kind.getLiteral(), "publisher " + asked(title), "edition 1",
                "status draft"));
    }

    public static NewElement clause(String number, List<Tagged> title) {
        return element(Clause.class, "clause", number, title, "", List.of("summary " + asked(title), "strength should"));
    }

    /** @param classes names of device classes, as they are to be written */
    public static NewElement requirement(String name, List<Tagged> title, List<String> classes) {
        var lines = new ArrayList<String>(List.of("shall " + asked(title)));
        addList(lines, "for", classes);
        lines.addAll(List.of("party manufacturer", "rationale " + asked(title), "status draft",
                "test T1 by document-check {\nwhen " + asked(title) + "\nthen " + asked(title) + "\n}"));
        return element(Requirement.class, "requirement", name, title, "", lines);
    }

    /**
     * @param classes  names of device classes, as they are to be written
     * @param includes names of baselines, as they are to be written
     */
    public static NewElement baseline(String name, List<Tagged> title, List<String> classes, List<String> includes) {
        var lines = new ArrayList<String>(List.of("edition 0.1", "status draft"));
        addList(lines, "for", classes);
        addList(lines, "includes", includes);
        return element(Baseline.class, "baseline", name, title, "", lines);
    }

    /** @param profile what is known already; its names are written as they are */
    public static NewElement product(String name, Profile profile) {
        var lines = new ArrayList<String>();
        add(lines, "vendor", Written.texts(profile.vendor(), ""));
        add(lines, "model", profile.model().isEmpty() ? "" : Written.label(profile.model()));
        add(lines, "firmware", profile.firmware().stream().map(Written::label).collect(Collectors.joining(", ")));
        addList(lines, "baseline", profile.baselines());
        add(lines, "note", Written.texts(profile.note(), ""));
        add(lines, "facts", profile.facts().entrySet().stream().map(fact -> String.join(" ", ProfileText.words(fact.getKey(), fact.getValue())))
                .collect(Collectors.joining(", ")));
        var classes = profile.classes().stream().map(Written::name).collect(Collectors.joining(", "));
        return element(Product.class, "product", name, profile.title(), classes.isEmpty() ? "" : " : " + classes, lines);
    }

    private static NewElement element(Class<? extends Named> type, String keyword, String name, List<Tagged> title, String head, List<String> lines) {
        var first = Stream.of(keyword, Written.name(name), Written.texts(Tagged.sorted(title), "    ")).filter(part -> !part.isEmpty());
        var block = lines.stream().map(line -> line + "\n").collect(Collectors.joining());
        return new NewElement(type, name, first.collect(Collectors.joining(" ")) + head + " {\n" + block + "}");
    }

    /** A text to write, in the languages of the title. */
    private static String asked(List<Tagged> title) {
        var languages = Tagged.sorted(title).stream().map(text -> new Tagged(text.language(), "…")).toList();
        return Written.texts(languages.isEmpty() ? ASKED : languages, "");
    }

    private static void addList(List<String> lines, String keyword, List<String> names) {
        add(lines, keyword, names.stream().map(Written::name).collect(Collectors.joining(", ")));
    }

    private static void add(List<String> lines, String keyword, String value) {
        if (!value.isEmpty()) {
            lines.add(keyword + " " + value);
        }
    }
}
