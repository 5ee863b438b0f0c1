package org.kijun.report.html;

import java.io.IOException;
import java.util.Locale;

import org.kijun.report.Block;
import org.kijun.report.Graph;
import org.kijun.report.Words;

/** Charts and graphs. Each stands beside its numbers or links as text, so nothing is lost to those who cannot see it. */
final class PicturePart {
    /** A larger graph would be a tangle: its links are listed only. */
    private static final int LARGEST_GRAPH = 150;

    private static final double BAR_WIDTH = 100;

    private final Html html;
    private final Words words;

    PicturePart(Html html, Words words) {
        this.html = html;
        this.words = words;
    }

    void bars(Block.Bars bars) throws IOException {
        html.open("table", "id", "bars-" + bars.id(), "class", "bars").element("caption", bars.title());
        html.open("thead", "class", "unseen").open("tr").element("th", bars.unit(), "scope", "col");
        html.element("th", words.of("page.bar"), "scope", "col").element("th", words.of("total"), "scope", "col").close("tr").close("thead").line();
        html.open("tbody");
        for (var bar : bars.bars()) {
            html.open("tr").element("th", bar.label(), "scope", "row").open("td", "class", "bar");
            bar(bar);
            html.close("td").open("td", "class", "counts");
            counts(bar);
            html.close("td").close("tr").line();
        }
        html.close("tbody").close("table").line();
    }

    /** Shares of the whole; the counts stand beside it. */
    private void bar(Block.Bar bar) throws IOException {
        html.open("svg", "viewBox", "0 0 100 10", "preserveAspectRatio", "none", "aria-hidden", "true");
        double left = 0;
        for (var part : bar.parts()) {
            var width = bar.total() == 0 ? 0 : part.count() * BAR_WIDTH / bar.total();
            var tone = part.status().standing().tone().id();
            html.open("rect", "x", decimal(left), "y", "0", "width", decimal(width), "height", "10", "class", "fill " + tone).close("rect");
            left += width;
        }
        html.close("svg");
    }

    private void counts(Block.Bar bar) throws IOException {
        for (var part : bar.parts()) {
            if (part.count() > 0) {
                html.open("span", "class", "count");
                CellPart.signed(part.status(), html);
                html.text(" " + part.count()).close("span").text(" ");
            }
        }
        html.element("span", words.of("page.sum", bar.total()), "class", "sum");
    }

    void graph(Graph graph) throws IOException {
        html.open("figure", "id", "graph-" + graph.id(), "class", "graph").line();
        html.element("figcaption", graph.title(), "id", "graph-" + graph.id() + "-caption").line();
        if (graph.nodes().size() <= LARGEST_GRAPH) {
            html.open("div", "class", "scroll", "role", "region", "tabindex", "0", "aria-labelledby", "graph-" + graph.id() + "-caption").line();
            GraphDrawing.of(graph).write(html);
            html.close("div").line();
        } else {
            html.element("p", words.of("page.graph-too-large", graph.nodes().size()));
        }
        links(graph);
        html.close("figure").line();
    }

    private void links(Graph graph) throws IOException {
        html.open("details").element("summary", words.of("page.links", graph.edges().size())).open("ul");
        for (var edge : graph.edges()) {
            html.open("li").text(edge.from() + " → " + edge.to() + " (").words(edge.label()).text(")").close("li").line();
        }
        html.close("ul").close("details").line();
    }

    static String decimal(double number) {
        var text = String.format(Locale.ROOT, "%.2f", number);
        return text.contains(".") ? text.replaceAll("\\.?0+$", "") : text;
    }
}
