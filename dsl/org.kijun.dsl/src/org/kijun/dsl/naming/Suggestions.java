package org.kijun.dsl.naming;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.kijun.model.derived.QualifiedNames;

/** What somebody probably meant by a name that stands for nothing. */
public final class Suggestions {
    private final NearestWord nearest;

    /** @param budget how many names may be compared over the life of the object */
    public Suggestions(int budget) {
        nearest = new NearestWord(budget);
    }

    /**
     * A name that could stand at the place instead, as one would write it there: the same name in another namespace, else the nearest.
     *
     * @param prefixes where the place looks for short names, see {@link NameResolution#prefixes}
     * @param names    the full names of the elements that may stand there
     */
    public Optional<String> instead(String written, Collection<String> prefixes, Supplier<Stream<String>> names) {
        if (nearest.isSpent()) {
            return Optional.empty();
        }
        var tail = QualifiedNames.SEPARATOR + written;
        return nearest.bounded(names.get()).filter(name -> name.endsWith(tail)).min(String::compareTo)
                .or(() -> nearest.to(written, names.get().map(name -> NameResolution.shortened(name, prefixes))));
    }
}
