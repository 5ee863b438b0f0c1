package org.kijun.report.layout;

import java.util.List;

import org.kijun.report.Graph;

/**
 * A graph with the places of its nodes and links, in pixels from the upper left corner.
 *
 * @param boxes in the order of the nodes of the graph
 * @param lines in the order of the edges of the graph
 */
public record Layout(Graph graph, double width, double height, List<Box> boxes, List<Line> lines) {
    /** The height of a line of text. */
    public static final int LINE = 16;
    /** Between the border of a box and its texts. */
    public static final int PADDING = 8;

    public Layout {
        boxes = List.copyOf(boxes);
        lines = List.copyOf(lines);
    }

    /**
     * A node in its place.
     *
     * @param texts the lines in the box: sign and name, then the title in each language, shortened where it is long
     */
    public record Box(Graph.Node node, List<String> texts, double x, double y, double width, double height) {
        public Box {
            texts = List.copyOf(texts);
        }
    }

    /**
     * A link in its place.
     *
     * @param points from the beginning to the end, at least two
     */
    public record Line(Graph.Edge edge, List<Point> points) {
        public Line {
            points = List.copyOf(points);
        }
    }

    /** A place in the drawing. */
    public record Point(double x, double y) {
    }
}
