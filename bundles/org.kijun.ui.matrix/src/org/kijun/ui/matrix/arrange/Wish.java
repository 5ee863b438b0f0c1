package org.kijun.ui.matrix.arrange;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kijun.report.Standing;
import org.kijun.ui.matrix.sheet.Grouping;

/**
 * How a person wants to see the rows.
 *
 * @param filters  what the cells of a column have to say, by the id of the column: the id of a standing, or a part of the text
 * @param standing what one cell of a row at least has to say
 * @param sort     the column that decides the order
 * @param closed   labels of the groups whose rows are folded away
 */
public record Wish(Map<String, String> filters, Optional<Standing> standing, Optional<Sort> sort, Grouping grouping, Set<String> closed) {
    /** Everything in the order of the texts. */
    public static final Wish PLAIN = new Wish(Map.of(), Optional.empty(), Optional.empty(), Grouping.NONE, Set.of());

    public Wish {
        filters = Map.copyOf(filters);
        closed = Set.copyOf(closed);
    }

    /** An order by the id of a column. */
    public record Sort(String column, boolean descending) {
    }

    public Wish filtered(Map<String, String> wanted) {
        return new Wish(wanted, standing, sort, grouping, closed);
    }

    /** An empty or null text filters nothing. */
    public Wish filtered(String column, String text) {
        var changed = new HashMap<>(filters);
        if (text == null || text.isBlank()) {
            changed.remove(column);
        } else {
            changed.put(column, text);
        }
        return filtered(changed);
    }

    public Wish showing(Optional<Standing> wanted) {
        return new Wish(filters, wanted, sort, grouping, closed);
    }

    public Wish sorted(Optional<Sort> wanted) {
        return new Wish(filters, standing, wanted, grouping, closed);
    }

    public Wish grouped(Grouping wanted) {
        return new Wish(filters, standing, sort, wanted, Set.of());
    }

    /** The group opened when it is closed, and closed when it is open. */
    public Wish turned(String group) {
        var changed = new HashSet<>(closed);
        if (!changed.remove(group)) {
            changed.add(group);
        }
        return new Wish(filters, standing, sort, grouping, changed);
    }

    /** All rows, in the same order and the same groups. */
    public Wish unfiltered() {
        return new Wish(Map.of(), Optional.empty(), sort, grouping, closed);
    }

    public boolean isFiltered() {
        return !filters.isEmpty() || standing.isPresent();
    }
}
