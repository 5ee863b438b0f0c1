package org.kijun.ui.compare;

import java.util.List;
import java.util.Optional;
import org.kijun.analysis.change.Change;
import org.kijun.analysis.change.PropertyChange;
import org.kijun.model.Named;
import org.kijun.model.derived.Texts;
import org.kijun.model.findings.Place;
import org.kijun.workflow.CompareTexts.Located;

/**
 * A line of the list of changes.
 *
 * @param kind key of the kind of change
 * @param name qualified name of the element
 * @param property what of the element differs; empty for all of it
 */
record Row(String kind, String name, String property, String old, String now, Optional<Place> before, Optional<Place> after) {
    /** One line for each property that differs; one for what was added or removed. */
    static List<Row> of(Located located, String language) {
        return switch (located.change()) {
            case Change.Added added -> List.of(row("added", added.element(), "", label(added.element(), language), located));
            case Change.Removed removed -> List.of(row("removed", removed.element(), label(removed.element(), language), "", located));
            case Change.Changed changed -> rows("changed", changed.after().qualifiedName(), changed.properties(), located);
            case Change.Renumbered moved -> rows("renumbered", moved.before().qualifiedName() + " → " + moved.after().qualifiedName(),
                    moved.properties(), located);
        };
    }

    private static Row row(String kind, Named element, String old, String now, Located located) {
        return new Row(kind, element.qualifiedName(), "", old, now, located.before(), located.after());
    }

    private static List<Row> rows(String kind, String name, List<PropertyChange> properties, Located located) {
        if (properties.isEmpty()) {
            return List.of(new Row(kind, name, "", "", "", located.before(), located.after()));
        }
        return properties.stream().map(property -> new Row(kind, name, shown(property.property()), property.before(), property.after(),
                located.before(), located.after())).toList();
    }

    /** {@code statement/ja/value} is the statement in Japanese. */
    private static String shown(String path) {
        return path.replaceFirst("/value$", "").replaceFirst("/(ja|en)$", " ($1)");
    }

    private static String label(Named element, String language) {
        return Texts.label(element, language);
    }
}
