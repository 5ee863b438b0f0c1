package org.kijun.dsl.edit;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.kijun.dsl.edit.EditResult.Reason;

/** Puts the properties of an element right, one after the other. */
final class Parts {
    private final Changes changes;
    private final EObject owner;
    private final String name;

    /** @param name of the declaration, for people */
    Parts(Changes changes, EObject owner, String name) {
        this.changes = changes;
        this.owner = owner;
        this.name = name;
    }

    /** Parts of a head, that go on in the same line. */
    void changeHead(int anchor, List<Part> parts) {
        int behind = anchor;
        for (var part : parts) {
            var written = written(part);
            if (written.isEmpty() && !part.value().isEmpty()) {
                changes.insertAfter(behind, part.fresh());
            }
            behind = changed(part, written, behind);
        }
    }

    /** Properties of a block, each in a line of its own; a new one stands behind that which comes before it in the list. */
    void changeBlock(int open, List<Part> parts) {
        int behind = open;
        for (var part : parts) {
            var written = written(part);
            if (written.isEmpty() && !part.value().isEmpty()) {
                changes.insertBehindLine(behind, separator(open) + part.fresh());
            }
            behind = changed(part, written, behind);
        }
    }

    /** Whether all that is in the block is to go. */
    boolean isEmptied(Span block, List<Part> parts) {
        int left = block.to() - block.from() - 2;
        for (var part : parts) {
            var written = written(part);
            if (!written.isEmpty() && part.value().isEmpty()) {
                left -= whole(part, written).to() - whole(part, written).from();
            }
        }
        return left == 0 && parts.stream().allMatch(part -> part.value().isEmpty());
    }

    private String separator(int open) {
        return changes.parsed().word(open + 1).equals("}") ? "\n" : " ";
    }

    private int changed(Part part, List<Span> written, int behind) {
        if (written.isEmpty()) {
            return behind;
        }
        if (part.value().isEmpty()) {
            changes.delete(whole(part, written));
            return behind;
        }
        part.value().change(changes, written);
        return written.getLast().last();
    }

    private static Span whole(Part part, List<Span> written) {
        return new Span(written.getFirst().from(), written.getLast().to()).after(part.keywords().size());
    }

    /** The values in the text, which must stand in one place. */
    private List<Span> written(Part part) {
        var values = changes.parsed().values(owner, part.feature());
        for (int index = 1; index < values.size(); index++) {
            int between = values.get(index - 1).to();
            if (!part.feature().isMany() || values.get(index).from() != between + 1 || !changes.parsed().word(between).equals(",")) {
                throw new RefusedException(Reason.PROPERTY_TWICE, name, String.join(" ", part.keywords()));
            }
        }
        return values;
    }
}
