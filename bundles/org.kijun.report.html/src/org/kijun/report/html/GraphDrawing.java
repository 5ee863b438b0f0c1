package org.kijun.report.html;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.kijun.report.Graph;
import org.kijun.report.layout.GraphLayout;
import org.kijun.report.layout.Layout;

/** A graph drawn as SVG. The same graph gives the same drawing. */
final class GraphDrawing {
    private final Graph graph;
    private final Layout layout;

    private GraphDrawing(Layout layout) {
        this.graph = layout.graph();
        this.layout = layout;
    }

    static GraphDrawing of(Graph graph) {
        return new GraphDrawing(GraphLayout.of(graph));
    }

    static GraphDrawing of(Layout layout) {
        return new GraphDrawing(layout);
    }

    /** A part of a page, which has the styles. */
    void write(Html html) throws IOException {
        write(html, null, "");
    }

    /**
     * The drawing with its own styles.
     *
     * @param namespace of the element, or null inside of a page
     * @param style our own rules, or empty where the page has them
     */
    void write(Html html, String namespace, String style) throws IOException {
        var width = PicturePart.decimal(layout.width());
        var height = PicturePart.decimal(layout.height());
        html.open("svg", "xmlns", namespace, "viewBox", "0 0 " + width + " " + height, "width", width, "height", height, "role", "group",
                "aria-labelledby", "graph-" + graph.id() + "-svg-title graph-" + graph.id() + "-svg-desc").line();
        html.element("title", graph.title().plain(), "id", "graph-" + graph.id() + "-svg-title");
        html.element("desc", graph.description().plain(), "id", "graph-" + graph.id() + "-svg-desc").line();
        html.ours(style);
        for (var line : layout.lines()) {
            line(line, html);
        }
        for (var box : layout.boxes()) {
            box(box, html);
        }
        html.close("svg").line();
    }

    private static void line(Layout.Line line, Html html) throws IOException {
        var edge = line.edge();
        html.open("path", "d", path(line.points()), "class", edge.partial() ? "edge partial" : "edge");
        html.element("title", edge.from() + " → " + edge.to() + ": " + edge.label().plain()).close("path").line();
    }

    private static String path(List<Layout.Point> points) {
        return points.stream().map(point -> PicturePart.decimal(point.x()) + " " + PicturePart.decimal(point.y()))
                .collect(Collectors.joining(" L", "M", ""));
    }

    private static void box(Layout.Box box, Html html) throws IOException {
        var target = box.node().target();
        if (target.isEmpty()) {
            shape(box, html);
        } else {
            html.open("a", "href", CellPart.inside(target));
            shape(box, html);
            html.close("a");
        }
        html.line();
    }

    private static void shape(Layout.Box box, Html html) throws IOException {
        var node = box.node();
        var place = "translate(" + PicturePart.decimal(box.x()) + "," + PicturePart.decimal(box.y()) + ")";
        html.open("g", "class", "node " + node.kind().name().toLowerCase(Locale.ROOT), "transform", place);
        html.element("title", node.name() + " " + node.title().plain() + node.status().map(status -> ": " + status.word().plain()).orElse(""));
        html.open("rect", "width", PicturePart.decimal(box.width()), "height", PicturePart.decimal(box.height()), "rx", "3",
                "class", node.status().map(status -> status.standing().tone().id()).orElse(null)).close("rect");
        texts(box.texts(), html);
        html.close("g");
    }

    private static void texts(List<String> texts, Html html) throws IOException {
        for (int i = 0; i < texts.size(); i++) {
            html.element("text", texts.get(i), "x", String.valueOf(Layout.PADDING), "y", String.valueOf((i + 1) * Layout.LINE),
                    "class", i == 0 ? "name" : null);
        }
    }
}
