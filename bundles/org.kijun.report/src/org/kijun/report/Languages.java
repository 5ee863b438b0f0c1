package org.kijun.report;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The languages of a report: one, or both side by side. */
public enum Languages {
    JA(Language.JA),
    EN(Language.EN),
    BOTH(Language.JA, Language.EN);

    private final List<Language> all;

    Languages(Language... all) {
        this.all = List.of(all);
    }

    /** One or two languages in the order in which they stand. */
    public List<Language> all() {
        return all;
    }

    /** What a user types: "ja", "en" or "both". */
    public String id() {
        return this == BOTH ? "both" : all.getFirst().code();
    }

    /** The languages with this id, or empty when there are none. */
    public static Optional<Languages> byId(String id) {
        return Arrays.stream(values()).filter(languages -> languages.id().equals(id)).findFirst();
    }
}
