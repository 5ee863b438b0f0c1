package org.kijun.ui.help;

import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;

/** Pages as HTML that neither needs a network nor runs anything, and as plain text. */
final class HtmlPage {
    private static final List<Extension> TABLES = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(TABLES).build();
    private static final HtmlRenderer HTML = HtmlRenderer.builder().extensions(TABLES).escapeHtml(true).sanitizeUrls(true).build();
    private static final TextContentRenderer TEXT = TextContentRenderer.builder().extensions(TABLES).build();
    private static final String STYLE = """
        body { font: 14px/1.6 "Noto Sans CJK JP", "Noto Sans JP", "Hiragino Sans", "Yu Gothic UI", Meiryo, sans-serif; margin: 20px 28px; max-width: 46em; }
        h1 { font-size: 22px; } h2 { font-size: 17px; margin-top: 1.6em; }
        table { border-collapse: collapse; } th, td { border: 1px solid %3$s; padding: 4px 10px; text-align: left; vertical-align: top; }
        pre, code { font-family: "Noto Sans Mono CJK JP", monospace; font-size: 13px; } pre { border: 1px solid %3$s; padding: 10px; overflow-x: auto; }
        body { color: %1$s; background: %2$s; } a { color: %4$s; }
        """;

    private HtmlPage() {
    }

    static String html(Page page, String language, boolean isDark) {
        var document = parsed(page);
        document.accept(new Links());
        var style = isDark ? STYLE.formatted("#e8eaed", "#2b2d30", "#5f6368", "#8fc1ff") : STYLE.formatted("#202124", "#ffffff", "#c4c7cc", "#1f5fa8");
        return """
            <!DOCTYPE html>
            <html lang="%s"><head><meta charset="utf-8"><style>%s</style></head><body>%s</body></html>
            """.formatted(language, style, HTML.render(document));
    }

    static String plain(Page page) {
        return TEXT.render(parsed(page));
    }

    static Node parsed(Page page) {
        return PARSER.parse(page.text());
    }

    /** Pages lie side by side. */
    private static final class Links extends AbstractVisitor {
        @Override
        public void visit(Link link) {
            var to = link.getDestination();
            if (to.endsWith(".md")) {
                link.setDestination(to.substring(0, to.length() - 3) + ".html");
            }
            visitChildren(link);
        }
    }
}
