package org.kijun.report.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
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
import org.kijun.report.Phrase;
import org.kijun.report.Wide;

/** Lays a graph out in layers from left to right. The same graph gives the same layout. */
public final class GraphLayout {
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

    private GraphLayout(Graph graph) {
        this.graph = graph;
    }

    /** Takes a moment for large graphs; may be called in any thread. */
    public static Layout of(Graph graph) {
        var layout = new GraphLayout(graph);
        layout.layOut();
        return layout.result();
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
        box.setDimensions(widest * CHARACTER + 2 * Layout.PADDING, texts(node).size() * Layout.LINE + Layout.PADDING);
        box.setProperty(CoreOptions.PARTITIONING_PARTITION, node.kind().ordinal());
        return box;
    }

    private static List<String> texts(Graph.Node node) {
        var texts = new ArrayList<String>();
        texts.add(node.status().map(status -> status.sign() + " ").orElse("") + node.name());
        node.title().parts().stream().map(Phrase.Part::text).map(title -> Wide.shortened(title, TITLE_WIDTH)).forEach(texts::add);
        return texts;
    }

    private Layout result() {
        var placed = graph.nodes().stream().map(node -> placed(node, boxes.get(node.id()))).toList();
        var drawn = new ArrayList<Layout.Line>();
        for (int i = 0; i < lines.size(); i++) {
            drawn.add(new Layout.Line(graph.edges().get(i), points(lines.get(i))));
        }
        return new Layout(graph, Math.ceil(root.getWidth()), Math.ceil(root.getHeight()), placed, drawn);
    }

    private static Layout.Box placed(Graph.Node node, ElkNode box) {
        return new Layout.Box(node, texts(node), box.getX(), box.getY(), box.getWidth(), box.getHeight());
    }

    private static List<Layout.Point> points(ElkEdge line) {
        return line.getSections().stream().findFirst().map(GraphLayout::points).orElse(List.of());
    }

    private static List<Layout.Point> points(ElkEdgeSection section) {
        var points = new ArrayList<Layout.Point>();
        points.add(new Layout.Point(section.getStartX(), section.getStartY()));
        section.getBendPoints().forEach(bend -> points.add(new Layout.Point(bend.getX(), bend.getY())));
        points.add(new Layout.Point(section.getEndX(), section.getEndY()));
        return points;
    }
}
