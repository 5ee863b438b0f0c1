package org.kijun.report.html;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
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

    private final Graph graph;
    private final ElkNode root = ElkGraphUtil.createGraph();
    private final Map<Graph.Node, ElkNode> boxes = new HashMap<>();
    private final Map<Graph.Edge, ElkEdge> lines = new HashMap<>();

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
        var byId = new HashMap<String, ElkNode>();
        for (var node : graph.nodes()) {
            byId.put(node.id(), boxes.computeIfAbsent(node, this::box));
        }
        for (var edge : graph.edges()) {
            lines.put(edge, ElkGraphUtil.createSimpleEdge(byId.get(edge.from()), byId.get(edge.to())));
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
        var size = "0 0 " + Math.round(Math.ceil(root.getWidth())) + " " + Math.round(Math.ceil(root.getHeight()));
        html.open("svg", "viewBox", size, "width", String.valueOf(Math.round(Math.ceil(root.getWidth()))), "height",
                String.valueOf(Math.round(Math.ceil(root.getHeight()))), "role", "group", "aria-labelledby", graph.id() + "-svg-title " + graph.id() + "-svg-desc").line();
        html.element("title", graph.title().plain(), "id", graph.id() + "-svg-title");
        html.element("desc", graph.description().plain(), "id", graph.id() + "-svg-desc").line();
        for (var edge : graph.edges()) {
            line(edge, html);
        }
        for (var node : graph.nodes()) {
            box(node, html);
        }
        html.close("svg").line();
    }

    private void line(Graph.Edge edge, Html html) throws IOException {
        for (var section : lines.get(edge).getSections()) {
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
        var box = boxes.get(node);
        if (!node.target().isEmpty()) {
            html.open("a", "href", CellPart.inside(node.target()));
        }
        html.open("g", "class", "node " + node.kind().name().toLowerCase(java.util.Locale.ROOT), "transform", "translate(" + point(box.getX(), box.getY()).replace(' ', ',') + ")");
        html.element("title", node.name() + " " + node.title().plain() + node.status().map(status -> ": " + status.word().plain()).orElse(""));
        html.open("rect", "width", PicturePart.decimal(box.getWidth()), "height", PicturePart.decimal(box.getHeight()), "rx", "3", "class", node.status().map(status -> status.standing().tone().id()).orElse(null)).close("rect");
        texts(node, html);
        html.close("g");
        if (!node.target().isEmpty()) {
            html.close("a");
        }
        html.line();
    }

    private static void texts(Graph.Node node, Html html) throws IOException {
        var texts = texts(node);
        for (int i = 0; i < texts.size(); i++) {
            html.element("text", texts.get(i), "x", String.valueOf(PADDING), "y", String.valueOf((i + 1) * LINE), "class", i == 0 ? "name" : null);
        }
    }
}
