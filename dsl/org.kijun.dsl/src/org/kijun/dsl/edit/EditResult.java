package org.kijun.dsl.edit;

import java.util.List;
import java.util.Locale;
import org.kijun.model.findings.Messages;

/** What became of a wish to change a text. */
public sealed interface EditResult {
    /** The edits that do it; none when the text says so already. */
    record Edits(List<TextEdit> edits) implements EditResult {
        public Edits {
            edits = List.copyOf(edits);
        }
    }

    /** The text cannot be changed so; nothing of the wish is done. */
    record Refused(Reason reason, List<String> arguments) implements EditResult {
        private static final Messages TEXTS = Messages.of(Refused.class, "refused");

        public Refused {
            arguments = List.copyOf(arguments);
        }

        /** Why, and what to do about it; {@code "ja"} or {@code "en"}. */
        public String message(String language) {
            return TEXTS.text(language, reason.name().toLowerCase(Locale.ROOT).replace('_', '-'), arguments);
        }
    }

    /** Why a text is left alone. Behind each constant stand the arguments. */
    enum Reason {
        /** Name that the text does not declare. */
        NOT_DECLARED,
        /** Name of the declaration that has errors of syntax. */
        SYNTAX,
        /** Nothing; the file has errors of syntax somewhere. */
        SYNTAX_OF_FILE,
        /** Name of the declaration, property that is there twice. */
        PROPERTY_TWICE,
        /** Name of the declaration; the text would not mean what was wanted, as a value cannot be written. */
        BAD_VALUE
    }
}
