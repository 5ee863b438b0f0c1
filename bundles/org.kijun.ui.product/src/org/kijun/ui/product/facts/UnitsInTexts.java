package org.kijun.ui.product.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.kijun.model.Unit;
import org.kijun.ui.live.Snapshot;

/** The units that numbers can have. */
public final class UnitsInTexts {
    private UnitsInTexts() {
    }

    /** All units of the library and the user, in the order of their texts. */
    public static List<Unit> of(Snapshot snapshot) {
        var units = new ArrayList<Unit>();
        Stream.concat(snapshot.project().libraryModules().stream(), snapshot.project().modules().stream())
                .flatMap(module -> module.getDeclarations().stream())
                .filter(Unit.class::isInstance).map(Unit.class::cast).filter(unit -> unit.getName() != null).forEach(units::add);
        return units;
    }
}
