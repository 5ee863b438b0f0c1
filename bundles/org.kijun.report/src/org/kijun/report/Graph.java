package org.kijun.report;

import java.util.List;
import java.util.Optional;

/**
 * A picture of things and the links between them, in layers from left to right. Whoever cannot draw shows the links as a list.
 *
 * @param id unique in the report
 * @param title what it shows
 * @param description the same in a sentence, for people who cannot see it
 * @param nodes with unique ids, in an order that the drawing keeps where it can
 * @param edges between nodes of the graph
 */
public record Graph(String id, Phrase title, Phrase description, List<Node> nodes, List<Edge> edges) implements Block {
    public Graph {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }

    /** What a node stands for; also its layer, from left to right. */
    public enum Kind {
        INCIDENT, THREAT, CLAUSE, REQUIREMENT, TEST, PRODUCT
    }

    /**
     * A node.
     *
     * @param id unique in the graph
     * @param name the short name, always shown
     * @param title the title; may be shortened where room is scarce
     * @param status how it stands, if that is known
     * @param target the row that tells more, as {@link Cell.Link#row} makes it, or empty
     */
    public record Node(String id, Kind kind, String name, Phrase title, Optional<Cell.Status> status, String target) {
    }

    /**
     * A link from one node to another.
     *
     * @param label the kind of the link in words
     * @param partial whether it takes up a part only; drawn with a broken line
     */
    public record Edge(String from, String to, Phrase label, boolean partial) {
    }
}
