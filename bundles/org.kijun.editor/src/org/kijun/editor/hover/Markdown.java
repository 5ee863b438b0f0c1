package org.kijun.editor.hover;

import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Turns what the language service writes into what the small windows of the workbench show. */
public final class Markdown {
    private Markdown() {
    }

    /** Simple markup; whatever looks like markup in the text itself is shown as it is written. */
    public static String html(String markdown) {
        return HtmlRenderer.builder().escapeHtml(true).softbreak("<br>").build().render(Parser.builder().build().parse(markdown))
                .replace("<strong>", "<b>").replace("</strong>", "</b>").replace("<em>", "<i>").replace("</em>", "</i>")
                .replace("<code>", "").replace("</code>", "").replace("<blockquote>", "<p>").replace("</blockquote>", "</p>");
    }

    /** A text without markup, as markup. */
    public static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
