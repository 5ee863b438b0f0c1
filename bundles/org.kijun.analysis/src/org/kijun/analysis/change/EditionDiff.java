package org.kijun.analysis.change;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeSet;

import org.kijun.model.Declaration;
import org.kijun.model.Document;
import org.kijun.model.Module;
import org.kijun.model.Named;
import org.kijun.model.Requirement;

/**
 * What changed from one edition to the next. Elements are matched by kind and name; what has gone under one number and come under another with the same
 * content is renumbered.
 */
public final class EditionDiff {
    private final SequencedMap<String, Named> before;
    private final SequencedMap<String, Named> after;
    private final Contents old;
    private final Contents now;
    private final Sameness same;
    private final Renumbering renumbering;

    private EditionDiff(SequencedMap<String, Named> before, SequencedMap<String, Named> after, Contents old, Contents now) {
        this.before = before;
        this.after = after;
        this.old = old;
        this.now = now;
        this.same = new Sameness(old, now);
        this.renumbering = Renumbering.of(only(before, after), only(after, before), old, now);
    }

    /** Two states of a workspace. Changes stand in the order of the later state, what was removed at the end. */
    public static List<Change> between(Collection<? extends Module> before, Collection<? extends Module> after) {
        return new EditionDiff(elements(before), elements(after), new Contents(""), new Contents("")).changes();
    }

    /** Two editions of a document, which may have different names: clauses, terms and incidents are matched by their names in the document. */
    public static List<Change> between(Document before, Document after) {
        return new EditionDiff(parts(before), parts(after), new Contents(before.qualifiedName()), new Contents(after.qualifiedName())).changes();
    }

    /** Two wordings of a requirement. */
    public static List<PropertyChange> between(Requirement before, Requirement after) {
        return differences(new Contents("").of(before), new Contents("").of(after));
    }

    private List<Change> changes() {
        var changes = new ArrayList<Change>();
        after.forEach((key, element) -> {
            var was = before.get(key);
            if (was != null) {
                changed(was, element, changes);
            } else {
                changes.add(came(element));
            }
        });
        before.forEach((key, element) -> {
            if (!after.containsKey(key) && !renumbering.isRenumbered(element)) {
                changes.add(new Change.Removed(element));
            }
        });
        return changes;
    }

    private void changed(Named was, Named is, List<Change> changes) {
        var properties = differences(was, is);
        if (!properties.isEmpty()) {
            changes.add(new Change.Changed(was, is, properties));
        }
    }

    private Change came(Named element) {
        return renumbering.before(element)
                .<Change>map(was -> new Change.Renumbered(was, element, differences(was, element)))
                .orElseGet(() -> new Change.Added(element));
    }

    private List<PropertyChange> differences(Named was, Named is) {
        if (same.of(was, is)) {
            return List.of();
        }
        return differences(old.of(was), now.of(is)).stream().filter(change -> !renumbering.explains(change)).toList();
    }

    private static List<PropertyChange> differences(SequencedMap<String, String> before, SequencedMap<String, String> after) {
        var properties = new TreeSet<>(before.keySet());
        properties.addAll(after.keySet());
        return properties.stream()
                .map(property -> new PropertyChange(property, before.getOrDefault(property, ""), after.getOrDefault(property, "")))
                .filter(change -> !change.before().equals(change.after()))
                .toList();
    }

    private static List<Named> only(SequencedMap<String, Named> here, SequencedMap<String, Named> there) {
        return here.entrySet().stream().filter(entry -> !there.containsKey(entry.getKey())).map(entry -> entry.getValue()).toList();
    }

    private static SequencedMap<String, Named> elements(Collection<? extends Module> modules) {
        var elements = new LinkedHashMap<String, Named>();
        for (var module : modules) {
            for (Declaration declaration : module.getDeclarations()) {
                if (declaration instanceof Named named) {
                    put(named, named.qualifiedName(), elements);
                }
                if (declaration instanceof Document document) {
                    parts(document).forEach((key, part) -> put(part, part.qualifiedName(), elements));
                }
            }
        }
        return elements;
    }

    private static SequencedMap<String, Named> parts(Document document) {
        var parts = new LinkedHashMap<String, Named>();
        document.allClauses().forEach(clause -> put(clause, clause.getName(), parts));
        document.getTerms().forEach(term -> put(term, term.getName(), parts));
        document.getIncidents().forEach(incident -> put(incident, incident.getName(), parts));
        return parts;
    }

    /** An element without a name is a text that is being typed; of two elements with one name the first counts. */
    private static void put(Named element, String name, SequencedMap<String, Named> elements) {
        if (name != null) {
            elements.putIfAbsent(element.eClass().getName() + " " + name, element);
        }
    }
}
