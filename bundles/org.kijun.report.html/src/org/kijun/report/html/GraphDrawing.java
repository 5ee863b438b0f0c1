package org.kijun.report.html;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.NullElkProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.kijun.report.Graph;

/** A graph laid out in layers from left to right, and drawn as SVG. The same graph gives the same drawing. */
final class GraphDrawing {
    private static final int LINE = 16;
    private static final int PADDING = 8;
    /** Room for one half-width character; generous, so that no font cuts a word. */
    private static final double CHARACTER = 7;
    private static final int TITLE_WIDTH = 40;
    private static final double NODE_SPACING = 12;
    private static final double LAYER_SPACING = 72;

    static {
        // tells the layout kernel how to copy the default values of its options
        LayoutMetaDataService.getInstance();
    }

    private final Graph graph;
    private final ElkNode root = ElkGraphUtil.createGraph();
    /** By the id of the node. */
    private final Map<String, ElkNode> boxes = new HashMap<>();
    /** In the order of the graph. */
    private final List<ElkEdge> lines = new ArrayList<>();

    private GraphDrawing(Graph graph) {
        this.graph = graph;
    }

    static GraphDrawing of(Graph graph) {
        var drawing = new GraphDrawing(graph);
        drawing.layOut();
        return drawing;
    }

    private void layOut() {
        options();
        for (var node : graph.nodes()) {
            boxes.put(node.id(), box(node));
        }
        for (var edge : graph.edges()) {
            lines.add(ElkGraphUtil.createSimpleEdge(boxes.get(edge.from()), boxes.get(edge.to())));
        }
        new LayeredLayoutProvider().layout(root, new NullElkProgressMonitor());
    }

    private void options() {
        root.setProperty(CoreOptions.DIRECTION, Direction.RIGHT);
        root.setProperty(CoreOptions.RANDOM_SEED, 1);
        root.setProperty(CoreOptions.PARTITIONING_ACTIVATE, true);
        root.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.POLYLINE);
        root.setProperty(CoreOptions.SEPARATE_CONNECTED_COMPONENTS, false);
        root.setProperty(CoreOptions.SPACING_NODE_NODE, NODE_SPACING);
        root.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, LAYER_SPACING);
        root.setProperty(LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.PREFER_NODES);
    }

    private ElkNode box(Graph.Node node) {
        var box = ElkGraphUtil.createNode(root);
        var widest = texts(node).stream().mapToInt(Wide::of).max().orElse(0);
        box.setDimensions(widest * CHARACTER + 2 * PADDING, texts(node).size() * LINE + PADDING);
        box.setProperty(CoreOptions.PARTITIONING_PARTITION, node.kind().ordinal());
        return box;
    }

    /** The lines in the box: sign and name, then the title. */
    private static List<String> texts(Graph.Node node) {
        var name = node.status().map(status -> status.sign() + " ").orElse("") + node.name();
        var title = Wide.shortened(node.title().plain(), TITLE_WIDTH);
        return title.isEmpty() ? List.of(name) : List.of(name, title);
    }

    void write(Html html) throws IOException {
        var width = PicturePart.decimal(Math.ceil(root.getWidth()));
        var height = PicturePart.decimal(Math.ceil(root.getHeight()));
        html.open("svg", "viewBox", "0 0 " + width + " " + height, "width", width, "height", height, "role", "group",
                "aria-labelledby", "graph-" + graph.id() + "-svg-title graph-" + graph.id() + "-svg-desc").line();
        html.element("title", graph.title().plain(), "id", "graph-" + graph.id() + "-svg-title");
        html.element("desc", graph.description().plain(), "id", "graph-" + graph.id() + "-svg-desc").line();
        for (int i = 0; i < lines.size(); i++) {
            line(graph.edges().get(i), lines.get(i), html);
        }
        for (var node : graph.nodes()) {
            box(node, html);
        }
        html.close("svg").line();
    }

    private static void line(Graph.Edge edge, ElkEdge line, Html html) throws IOException {
        for (var section : line.getSections()) {
            html.open("path", "d", path(section), "class", edge.partial() ? "edge partial" : "edge");
            html.element("title", edge.from() + " → " + edge.to() + ": " + edge.label().plain()).close("path").line();
        }
    }

    private static String path(ElkEdgeSection section) {
        var path = new StringBuilder("M" + point(section.getStartX(), section.getStartY()));
        for (var bend : section.getBendPoints()) {
            path.append(" L").append(point(bend.getX(), bend.getY()));
        }
        return path.append(" L").append(point(section.getEndX(), section.getEndY())).toString();
    }

    private static String point(double x, double y) {
        return PicturePart.decimal(x) + " " + PicturePart.decimal(y);
    }

    private void box(Graph.Node node, Html html) throws IOException {
        if (node.target().isEmpty()) {
            shape(node, html);
        } else {
            html.open("a", "href", CellPart.inside(node.target()));
            shape(node, html);
            html.close("a");
        }
        html.line();
    }

    private void shape(Graph.Node node, Html html) throws IOException {
        var box = boxes.get(node.id());
        var place = "translate(" + PicturePart.decimal(box.getX()) + "," + PicturePart.decimal(box.getY()) + ")";
        html.open("g", "class", "node " + node.kind().name().toLowerCase(Locale.ROOT), "transform", place);
        html.element("title", node.name() + " " + node.title().plain() + node.status().map(status -> ": " + status.word().plain()).orElse(""));
        html.open("rect", "width", PicturePart.decimal(box.getWidth()), "height", PicturePart.decimal(box.getHeight()), "rx", "3",
                "class", node.status().map(status -> status.standing().tone().id()).orElse(null)).close("rect");
        texts(node, html);
        html.close("g");
    }

    private static void texts(Graph.Node node, Html html) throws IOException {
        var texts = texts(node);
        for (int i = 0; i < texts.size(); i++) {
            html.element("text", texts.get(i), "x", String.valueOf(PADDING), "y", String.valueOf((i + 1) * LINE), "class", i == 0 ? "name" : null);
        }
    }
}
