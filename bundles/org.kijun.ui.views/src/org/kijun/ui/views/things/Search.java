package org.kijun.ui.views.things;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kijun.ui.views.frame.Row;
import org.kijun.ui.views.frame.Rows;

/** Finds things by numbers and words, and what is still open. */
final class Search {
    /** More rows than this are not expanded by themselves. */
    private static final int MOST = 400;

    /**
     * What was found.
     *
     * @param expanded rows that lead to it, as keys from the root; empty when there is too much
     */
    record Found(Rows rows, Set<List<String>> expanded) {
    }

    private final Things things;
    private final List<String> words;
    private final boolean onlyOpen;
    private final Set<List<String>> leading = new HashSet<>();
    private int hits;

    private Search(Things things, String text, boolean onlyOpen) {
        this.things = things;
        this.words = List.of(Collected.folded(text).strip().split("\\s+"));
        this.onlyOpen = onlyOpen;
    }

    /** Every word has to occur; an empty text finds everything. */
    static Found in(Things things, String text, boolean onlyOpen) {
        var search = new Search(things, text, onlyOpen);
        var rows = Rows.of(search.kept(things.rows().roots(), List.of()));
        return new Found(rows, search.hits <= MOST ? Set.copyOf(search.leading) : Set.of());
    }

    private List<Row> kept(List<Row> rows, List<String> way) {
        var kept = new ArrayList<Row>();
        for (var row : rows) {
            var here = new ArrayList<>(way);
            here.add(row.key());
            var nested = kept(row.children(), here);
            if (!nested.isEmpty()) {
                leading.add(List.copyOf(here));
                kept.add(row.with(nested));
            } else if (hit(row)) {
                hits++;
                kept.add(onlyOpen ? row.with(List.of()) : row);
            }
        }
        return kept;
    }

    private boolean hit(Row row) {
        return row.subject().filter(subject -> !onlyOpen || things.open().contains(subject))
                .map(subject -> things.words().getOrDefault(subject, "")).filter(text -> words.stream().allMatch(text::contains)).isPresent();
    }
}
