package org.kijun.dsl.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.xtext.conversion.IValueConverter;
import org.kijun.dsl.values.KijunValueConverters;
import org.kijun.dsl.values.TextValue;
import org.kijun.dsl.workspace.BatchLanguage;
import org.kijun.model.EvidenceKind;

/** How values are written in a text. */
final class Written {
    private static final KijunValueConverters VALUES = BatchLanguage.service(KijunValueConverters.class);
    private static final IValueConverter<String> WORDS = VALUES.word();
    private static final IValueConverter<String> LABELS = VALUES.label();
    private static final IValueConverter<String> NAMES = VALUES.qualifiedName();
    private static final IValueConverter<String> FIRST_NAMES = VALUES.plainQualifiedName();
    private static final TextValue STRINGS = new TextValue();
    private static final String BLOCK = "\"\"\"";
    private static final String INDENT = "    ";

    private Written() {
    }

    static String word(String value) {
        return WORDS.toString(value);
    }

    static String label(String value) {
        return LABELS.toString(value);
    }

    static String name(String qualifiedName) {
        return NAMES.toString(qualifiedName);
    }

    /** A name at the beginning of an entry, where the words of properties are not free. */
    static String firstName(String qualifiedName) {
        return FIRST_NAMES.toString(qualifiedName);
    }

    static String string(String value) {
        return STRINGS.toString(value);
    }

    /** A string, or a block where the text has lines or was a block before. */
    static String string(String value, String before, String indent) {
        var block = BLOCK + body(value, before.indexOf('\n') >= 0, indent + INDENT) + BLOCK;
        boolean isBlock = before.startsWith(BLOCK) || value.indexOf('\n') >= 0;
        return isBlock && !value.contains(BLOCK) && value.equals(value(block)) ? block : string(value);
    }

    static String value(String written) {
        return STRINGS.toValue(written, null);
    }

    static String texts(List<Tagged> texts, String indent) {
        return texts.stream().map(text -> text(text, indent)).collect(Collectors.joining(" "));
    }

    static String text(Tagged text, String indent) {
        var value = (text.language().isEmpty() ? "" : text.language() + " ") + string(text.text(), "", indent);
        return text.of().isEmpty() ? value : value + " of " + word(text.of());
    }

    static List<String> evidence(EvidenceItem item) {
        var words = new ArrayList<String>();
        if (item.kind() != EvidenceKind.FILE) {
            words.add(item.kind().getLiteral());
        }
        words.add(string(item.target()));
        if (!item.sha256().isEmpty()) {
            words.add("sha256");
            words.add(word(item.sha256()));
        }
        return words;
    }

    private static String body(String value, boolean manyLines, String indent) {
        if (value.indexOf('\n') < 0 && !manyLines) {
            return value;
        }
        return value.lines().map(line -> line.isEmpty() ? "\n" : "\n" + indent + line).collect(Collectors.joining()) + "\n" + indent;
    }
}
