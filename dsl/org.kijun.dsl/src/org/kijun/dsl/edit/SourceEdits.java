package org.kijun.dsl.edit;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.kijun.dsl.edit.EditResult.Reason;
import org.kijun.model.Clause;
import org.kijun.model.Document;
import org.kijun.model.Named;
import org.kijun.model.derived.Contents;

/** Adds elements to a text. */
public final class SourceEdits {
    private final Parsed parsed;

    private SourceEdits(Parsed parsed) {
        this.parsed = parsed;
    }

    /** @param text of a whole file; it may be empty */
    public static SourceEdits of(String text) {
        return new SourceEdits(new Parsed(text));
    }

    /** Puts the declaration at the end of the file. */
    public EditResult append(NewElement element) {
        return result(element, changes -> changes.insert(endOfText(), gap() + element.text() + "\n"));
    }

    /**
     * Puts the clause at the end of a document or of another clause.
     *
     * @param parent full or local name of the document, or the full name of the clause
     */
    public EditResult appendClause(String parent, NewElement clause) {
        return result(clause, changes -> addInside(changes, find(parent), clause));
    }

    private static void addInside(Changes changes, Named parent, NewElement clause) {
        int last = changes.parsed().span(parent).last();
        if (changes.parsed().word(last).equals("}")) {
            changes.insertBehindLine(last - 1, "\n" + clause.text());
        } else {
            changes.insertAfter(last, "{\n" + clause.text() + "\n}");
        }
    }

    private EditResult result(NewElement element, Consumer<Changes> work) {
        if (!parsed.isSound()) {
            return new EditResult.Refused(Reason.SYNTAX_OF_FILE, List.of());
        }
        try {
            var changes = new Changes(parsed);
            work.accept(changes);
            var traced = new Finish(parsed).changed(changes.sorted());
            var after = new Parsed(traced.text());
            if (!after.isSound() || count(after, element) != count(parsed, element) + 1) {
                return new EditResult.Refused(Reason.BAD_VALUE, List.of(element.name()));
            }
            return new EditResult.Edits(traced.edits(parsed.text()));
        } catch (RefusedException refused) {
            return refused.refused();
        }
    }

    private int endOfText() {
        return parsed.text().length();
    }

    private String gap() {
        return parsed.text().isBlank() ? "" : parsed.text().endsWith("\n") ? "\n" : "\n\n";
    }

    private Named find(String parent) {
        return named(parsed).filter(named -> named instanceof Document || named instanceof Clause)
                .filter(named -> parent.equals(named.qualifiedName()) || named instanceof Document && parent.equals(named.getName()))
                .findFirst().orElseThrow(() -> new RefusedException(Reason.NOT_DECLARED, parent));
    }

    private static long count(Parsed parsed, NewElement element) {
        return named(parsed).filter(named -> element.type().isInstance(named) && element.name().equals(named.getName())).count();
    }

    private static Stream<Named> named(Parsed parsed) {
        var all = Stream.<Named>builder();
        Optional.<EObject>ofNullable(parsed.module()).ifPresent(module -> Contents.walk(module, element -> {
            if (element instanceof Named named) {
                all.add(named);
            }
        }));
        return all.build();
    }
}
