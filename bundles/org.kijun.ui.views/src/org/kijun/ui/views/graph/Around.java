package org.kijun.ui.views.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.kijun.model.Named;
import org.kijun.model.Threat;
import org.kijun.report.Cell;
import org.kijun.report.Graph;
import org.kijun.report.Phrase;
import org.kijun.report.Standing;
import org.kijun.report.layout.GraphLayout;
import org.kijun.ui.live.Snapshot;
import org.kijun.ui.subject.Subject;
import org.kijun.ui.texts.Texts;
import org.kijun.ui.views.frame.Titles;

/** Gathers the graph around a subject: to both sides, so many steps far, and of many neighbours the first only. */
final class Around {
    private static final Texts TEXTS = Texts.of(Around.class);
    /** So many neighbours of one node are shown until more are asked for. */
    private static final int NEIGHBOURS = 10;
    /** A larger graph would be a tangle. */
    private static final int LARGEST = 160;

    /**
     * What is asked for.
     *
     * @param steps how far to each side
     * @param unfolded ids of nodes of which all neighbours are wanted
     */
    record Wish(Subject focus, Titles titles, int steps, Set<String> unfolded) {
    }

    /** A node that is still to be looked at. */
    private record Step(Named at, int left) {
    }

    private final Wish wish;
    private final Snapshot snapshot;
    private final Neighbours neighbours;
    private final Map<Named, String> ids = new LinkedHashMap<>();
    private final Map<String, Subject> subjects = new HashMap<>();
    private final Map<Named, Standing> standings = new HashMap<>();
    private final Set<Neighbours.Link> links = new LinkedHashSet<>();
    private final Map<String, String> more = new LinkedHashMap<>();
    private final List<Graph.Node> moreNodes = new ArrayList<>();
    private final List<Graph.Edge> moreEdges = new ArrayList<>();

    private Around(Wish wish, Snapshot snapshot) {
        this.wish = wish;
        this.snapshot = snapshot;
        this.neighbours = new Neighbours(snapshot.index(), wish.titles().words());
    }

    /** The graph, laid out; empty when the texts no longer have the subject or it has no links. */
    static Optional<Surroundings> of(Wish wish, Snapshot snapshot) {
        return snapshot.find(wish.focus()).flatMap(focus -> new Around(wish, snapshot).surroundings(focus));
    }

    private Optional<Surroundings> surroundings(Named focus) {
        var members = Members.of(focus, snapshot);
        var shown = limited(members, wish.focus().name());
        shown.forEach(this::add);
        walk(shown, neighbours::left);
        walk(shown, neighbours::right);
        if (members.size() > shown.size()) {
            more(wish.focus().name(), members.size() - shown.size(), GraphKinds.of(members.getFirst()), null);
        }
        return ids.isEmpty() ? Optional.empty() : Optional.of(new Surroundings(wish.focus(), GraphLayout.of(graph(focus)), subjects, more));
    }

    private <T> List<T> limited(List<T> all, String of) {
        return all.size() <= NEIGHBOURS + 1 || wish.unfolded().contains(of) ? all.subList(0, Math.min(all.size(), LARGEST)) : all.subList(0, NEIGHBOURS);
    }

    private void walk(Collection<Named> from, Function<Named, List<Neighbours.Link>> side) {
        var queue = new ArrayDeque<Step>();
        from.forEach(each -> queue.add(new Step(each, wish.steps())));
        while (!queue.isEmpty() && ids.size() < LARGEST) {
            var step = queue.remove();
            if (step.left() > 0) {
                follow(step, side.apply(step.at()), queue);
            }
        }
    }

    private void follow(Step step, List<Neighbours.Link> all, ArrayDeque<Step> queue) {
        var wanted = all.stream().filter(link -> isMeant(link.other(step.at())) && matters(step, link.other(step.at()))).toList();
        var shown = limited(wanted, ids.get(step.at()));
        for (var link : shown) {
            var other = link.other(step.at());
            if (add(other)) {
                queue.add(new Step(other, step.left() - 1));
            }
            link.standing().ifPresent(standing -> stands(other, standing));
            links.add(link);
        }
        if (wanted.size() > shown.size()) {
            var kind = GraphKinds.of(wanted.getLast().other(step.at()));
            more(ids.get(step.at()), wanted.size() - shown.size(), kind, step.at());
        }
    }

    /** A node that stands in one way by one link and in another by another shows neither; the links tell. */
    private void stands(Named element, Standing standing) {
        if (standings.containsKey(element) && standings.get(element) != standing) {
            standings.put(element, null);
        } else {
            standings.put(element, standing);
        }
    }

    /** A text of the user that has the name of a text of the library takes its place. */
    private boolean isMeant(Named element) {
        return element.getName() != null && snapshot.find(Subject.of(element)).filter(element::equals).isPresent();
    }

    /** Threats are shown where they are the matter; what every clause counters would be a tangle. */
    private boolean matters(Step step, Named other) {
        return !(other instanceof Threat) || step.left() == wish.steps();
    }

    private boolean add(Named element) {
        if (ids.containsKey(element)) {
            return false;
        }
        var name = element.qualifiedName();
        var id = subjects.containsKey(name) ? name + " (" + element.eClass().getName() + ")" : name;
        ids.put(element, id);
        subjects.put(id, Subject.of(element));
        return true;
    }

    private void more(String of, int count, Graph.Kind kind, Named neighbour) {
        var id = of + " …" + kind;
        more.put(id, of);
        moreNodes.add(new Graph.Node(id, kind, TEXTS.get("more", count), Phrase.EMPTY, Optional.empty(), ""));
        if (neighbour != null) {
            var outwards = kind.compareTo(GraphKinds.of(neighbour)) > 0;
            moreEdges.add(new Graph.Edge(outwards ? ids.get(neighbour) : id, outwards ? id : ids.get(neighbour), Phrase.neutral("…"), true));
        }
    }

    private Graph graph(Named focus) {
        var nodes = new ArrayList<Graph.Node>();
        ids.forEach((element, id) -> nodes.add(node(element, id)));
        nodes.addAll(moreNodes);
        var edges = new ArrayList<Graph.Edge>();
        links.forEach(link -> edges.add(new Graph.Edge(ids.get(link.left()), ids.get(link.right()), link.label(), link.partial())));
        edges.addAll(moreEdges);
        var title = Phrase.neutral(wish.titles().label(focus));
        return new Graph("traceability", title, Phrase.neutral(TEXTS.get("description", nodes.size(), edges.size())), nodes, edges);
    }

    private Graph.Node node(Named element, String id) {
        var status = Optional.ofNullable(standings.get(element)).map(standing -> wish.titles().words().status(standing));
        return new Graph.Node(id, GraphKinds.of(element), element.qualifiedName(), wish.titles().model().of(element.getTitle()),
                status.map(Cell.Status.class::cast), "");
    }
}
