package org.kijun.dsl.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import org.kijun.dsl.edit.EditResult.Edits;
import org.kijun.dsl.edit.EditResult.Reason;
import org.kijun.dsl.edit.EditResult.Refused;
import org.kijun.dsl.formatting.Replacement;

/** What every change of a text must be. */
final class Laid {
    private Laid() {
    }

    /** The text after the change, which leads back, and is laid out where the text was. */
    static String changed(String text, EditResult result) {
        var edits = assertInstanceOf(Edits.class, result, () -> result.toString()).edits();
        var changed = TextEdit.apply(text, edits);
        assertEquals(text, TextEdit.apply(changed, TextEdit.inverse(text, edits)));
        var before = new Parsed(text);
        if (before.isSound() && before.layout().isEmpty()) {
            assertEquals(List.<Replacement>of(), new Parsed(changed).layout(), changed);
        }
        return changed;
    }

    static Reason refused(EditResult result) {
        return assertInstanceOf(Refused.class, result).reason();
    }
}
