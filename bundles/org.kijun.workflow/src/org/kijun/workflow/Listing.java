package org.kijun.workflow;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.kijun.analysis.Traceability;
import org.kijun.model.Named;

/** Use case: what there is, by kind. */
public enum Listing {
    DOCUMENTS(Traceability::documents),
    CLAUSES(Traceability::clauses),
    CLASSES(Traceability::deviceClasses),
    REQUIREMENTS(Traceability::requirements),
    BASELINES(Traceability::baselines),
    PRODUCTS(Traceability::products),
    FACTS(Traceability::facts),
    THREATS(Traceability::threats),
    INCIDENTS(Traceability::incidents);

    private final Function<Traceability, List<? extends Named>> things;

    Listing(Function<Traceability, List<? extends Named>> things) {
        this.things = things;
    }

    /** The things in the order of the texts, the library first. */
    public List<? extends Named> of(Project project) {
        return things.apply(project.index());
    }

    /** What a user types: lower case. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The listing with this id, or empty when there is none. */
    public static Optional<Listing> byId(String id) {
        return Arrays.stream(values()).filter(listing -> listing.id().equals(id)).findFirst();
    }
}
