package org.kijun.dsl.text;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.kijun.dsl.values.KijunValueConverters;
import org.kijun.dsl.workspace.BatchLanguage;
import org.kijun.model.LocalText;
import org.kijun.model.Named;
import org.kijun.model.Text;
import org.kijun.model.derived.QualifiedNames;

/** A text while it is written, one word after the other; blocks open with their first property. Values that are missing leave nothing. */
final class Words {
    private static final KijunValueConverters VALUES = BatchLanguage.service(KijunValueConverters.class);

    private final StringBuilder text = new StringBuilder();
    private boolean awaitsBlock;

    String text() {
        return text.toString();
    }

    void blankLine() {
        text.append("\n\n");
    }

    /** The head of a named element: keyword, name and title. */
    Words begin(String keyword, Named named) {
        return line(keyword + " " + name(named)).texts(named.getTitle());
    }

    /** Opens the block even when it stays empty. */
    Words open() {
        awaitsBlock = false;
        text.append(" {");
        return this;
    }

    /** The block opens when there is something in it. */
    Words openWhenNeeded() {
        awaitsBlock = true;
        return this;
    }

    Words close() {
        text.append(awaitsBlock ? "" : "\n}");
        awaitsBlock = false;
        return this;
    }

    /** Begins a line, in the block if one awaits. */
    Words line(String words) {
        if (awaitsBlock) {
            open();
        }
        text.append('\n').append(words);
        return this;
    }

    Words word(String word) {
        text.append(' ').append(word);
        return this;
    }

    Words texts(Text value) {
        if (value != null) {
            value.getValues().forEach(this::local);
        }
        return this;
    }

    private void local(LocalText value) {
        if (value.getLanguage() != null) {
            word(value.getLanguage());
        }
        word(VALUES.stringValue().toString(value.getValue()));
        if (value.getTranslates() != null) {
            word("of").word(VALUES.word().toString(value.getTranslates()));
        }
    }

    Words property(String keyword, Text value) {
        if (value != null && !value.getValues().isEmpty()) {
            line(keyword).texts(value);
        }
        return this;
    }

    /** A string in quotes. */
    Words quoted(String keyword, String value) {
        return value == null ? this : line(keyword).word(VALUES.stringValue().toString(value));
    }

    /** A word, such as a date or a sum. */
    Words plain(String keyword, String value) {
        return value == null ? this : line(keyword).word(VALUES.word().toString(value));
    }

    /** A version, a model or a person: a word, or a string where it has to be. */
    Words label(String keyword, String value) {
        return value == null ? this : line(keyword).word(labelled(value));
    }

    Words flag(String keyword, boolean isSet) {
        return isSet ? line(keyword) : this;
    }

    Words literal(String keyword, Enumerator value) {
        return line(keyword).word(value.getLiteral());
    }

    Words literals(String keyword, List<? extends Enumerator> values) {
        return list(keyword, values, value -> word(value.getLiteral()));
    }

    Words link(String keyword, EObject from, Named target) {
        return target == null ? this : line(keyword).word(reference(from, target));
    }

    Words links(String keyword, EObject from, List<? extends Named> targets) {
        return list(keyword, targets, target -> word(reference(from, target)));
    }

    /** The keyword, then the items with commas between them; nothing when there are none. */
    <T> Words list(String keyword, List<T> items, Consumer<T> item) {
        for (int at = 0; at < items.size(); at++) {
            if (at == 0) {
                line(keyword);
            } else {
                text.append(',');
            }
            item.accept(items.get(at));
        }
        return this;
    }

    static String labelled(String value) {
        return VALUES.label().toString(value);
    }

    static String quoted(String value) {
        return VALUES.stringValue().toString(value);
    }

    static String plain(String value) {
        return VALUES.word().toString(value);
    }

    static String name(Named named) {
        return name(named.getName());
    }

    static String name(String name) {
        return VALUES.name().toString(name);
    }

    /** The name by which the target is found from there: the full name, shortened where it is inside the same element. */
    static String reference(EObject from, Named target) {
        return VALUES.qualifiedName().toString(written(from, target));
    }

    /** The same at the beginning of an entry, where the words of properties are not free. */
    static String firstReference(EObject from, Named target) {
        return VALUES.plainQualifiedName().toString(written(from, target));
    }

    private static String written(EObject from, Named target) {
        var full = QualifiedNames.of(target);
        var prefix = QualifiedNames.prefix(from) + QualifiedNames.SEPARATOR;
        return full.startsWith(prefix) && prefix.length() > 1 ? full.substring(prefix.length()) : full;
    }
}
