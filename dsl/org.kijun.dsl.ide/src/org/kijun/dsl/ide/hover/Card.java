package org.kijun.dsl.ide.hover;

import java.util.ArrayList;
import java.util.List;
import org.kijun.dsl.ide.words.Words;
import org.kijun.model.Named;
import org.kijun.model.Text;

/** A short description of one element in Markdown. Texts of people are Markdown already; tags in them stay text. */
final class Card {
    private final Words words;
    private final List<String> paragraphs = new ArrayList<>();

    Card(Words words) {
        this.words = words;
    }

    /** Name and title, and behind them the facts that matter most. */
    Card heading(Named named, String... notes) {
        var label = named.label(words.language());
        var title = label == null || label.equals(named.getName()) ? "" : " " + plain(label);
        paragraphs.add("**" + plain(named.getName()) + "**" + title + noted(notes));
        return this;
    }

    /** What the text says, in the language of the reader first. */
    Card text(Text text) {
        if (text != null) {
            var first = text.in(words.language());
            var other = text.in(words.otherLanguage());
            paragraph(first);
            if (other != null && !other.equals(first)) {
                paragraph(other);
            }
        }
        return this;
    }

    /** A text under a heading of the words. */
    Card text(String key, Text text) {
        if (text != null) {
            paragraphs.add("*" + words.text(key) + "*");
        }
        return text(text);
    }

    /** A line such as "Traced by: a, b"; nothing when the list is empty. */
    Card line(String key, List<String> values) {
        if (!values.isEmpty()) {
            paragraphs.add("*" + words.text(key) + "*: " + String.join(", ", values.stream().map(Card::plain).toList()));
        }
        return this;
    }

    /** A text of somebody else under a heading of the words. */
    Card quotation(String key, Text text) {
        if (text != null && text.in(words.language()) != null) {
            paragraphs.add("*" + words.text(key) + "*");
            paragraphs.add("> " + tagless(text.in(words.language())).replace("\n", "\n> "));
        }
        return this;
    }

    String markdown() {
        return String.join("\n\n", paragraphs);
    }

    private void paragraph(String text) {
        if (text != null && !text.isBlank()) {
            paragraphs.add(tagless(text));
        }
    }

    private static String noted(String... notes) {
        var shown = List.of(notes).stream().filter(note -> !note.isEmpty()).map(note -> "`" + note.replace("`", "") + "`").toList();
        return shown.isEmpty() ? "" : " — " + String.join(" ", shown);
    }

    private static String plain(String text) {
        return tagless(text).replaceAll("([\\\\`*_\\[\\]#])", "\\\\$1");
    }

    private static String tagless(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
