package org.kijun.report.html;

import java.io.IOException;
import java.io.Writer;
import java.util.regex.Pattern;

import org.kijun.report.Language;
import org.kijun.report.Phrase;

/** Writes elements. Every text and every value of an attribute goes through {@link #escaped}; nothing else escapes. */
final class Html {
    /** What HTML may not hold: control characters, surrogates without partner, noncharacters. */
    private static final Pattern FORBIDDEN = Pattern.compile("[\\p{Cntrl}\\x80-\\x9F\\p{Cs}\\uFDD0-\\uFDEF\\uFFFE\\uFFFF&&[^\\t\\n]]");

    private final Writer out;

    Html(Writer out) {
        this.out = out;
    }

    /** Opens an element. Attributes are pairs of name and value; one without a value (null) is left out. */
    Html open(String tag, String... attributes) throws IOException {
        out.write("<" + tag);
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i + 1] != null) {
                out.write(" " + attributes[i] + "=\"" + escaped(attributes[i + 1]) + "\"");
            }
        }
        out.write(">");
        return this;
    }

    Html close(String tag) throws IOException {
        out.write("</" + tag + ">");
        return this;
    }

    /** An element with text and nothing else in it. */
    Html element(String tag, String text, String... attributes) throws IOException {
        return open(tag, attributes).text(text).close(tag);
    }

    /** An element with words in it, each language marked. */
    Html element(String tag, Phrase words, String... attributes) throws IOException {
        return open(tag, attributes).words(words).close(tag);
    }

    Html text(String text) throws IOException {
        out.write(escaped(text));
        return this;
    }

    /** Words in one or two languages, each marked with its language. */
    Html words(Phrase words) throws IOException {
        for (int i = 0; i < words.parts().size(); i++) {
            var part = words.parts().get(i);
            if (i > 0) {
                element("span", Phrase.SEPARATOR, "class", "or");
            }
            element("span", part.text(), "lang", part.language().map(Language::code).orElse(null));
        }
        return this;
    }

    Html line() throws IOException {
        out.write("\n");
        return this;
    }

    /** Our own markup, style or script; never anything from a user. */
    Html ours(String markup) throws IOException {
        out.write(markup);
        return this;
    }

    /** The one place where texts become HTML; right for text and for attributes in double quotes. */
    static String escaped(String text) {
        return FORBIDDEN.matcher(text.replace("\r\n", "\n").replace('\r', '\n')).replaceAll("\uFFFD")
                .replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("'", "&#39;");
    }
}
