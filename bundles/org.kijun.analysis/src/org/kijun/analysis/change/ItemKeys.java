package org.kijun.analysis.change;

import java.util.Objects;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.kijun.model.Exclusion;
import org.kijun.model.FactValue;
import org.kijun.model.LocalText;
import org.kijun.model.MappingEntry;
import org.kijun.model.Named;
import org.kijun.model.Parameter;
import org.kijun.model.Statement;
import org.kijun.model.Tailoring;
import org.kijun.model.Trace;

/** What tells the items of a list apart, so that an item that moves is still the same item. */
final class ItemKeys {
    private ItemKeys() {
    }

    /** The key of an item: what it is about, its own name, or the empty text when only its place tells it apart. */
    static String of(EObject item, Function<Named, String> name) {
        return switch (item) {
            case Trace trace -> name.apply(trace.getClause());
            case Statement statement -> name.apply(statement.getRequirement());
            case Tailoring tailoring -> name.apply(tailoring.getRequirement());
            case Exclusion exclusion -> name.apply(exclusion.getRequirement());
            case MappingEntry entry -> name.apply(entry.getSource()) + " " + name.apply(entry.getTarget());
            case FactValue value -> name.apply(value.getFact());
            case Parameter parameter -> Objects.toString(parameter.getName(), "");
            case LocalText text -> Objects.toString(text.getLanguage(), "");
            case Named named -> Objects.toString(named.getName(), "");
            default -> "";
        };
    }
}
