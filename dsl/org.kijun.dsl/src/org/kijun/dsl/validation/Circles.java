package org.kijun.dsl.validation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Finds out whether something leads back to itself. Nothing here recurses, so that long chains do no harm. */
final class Circles {
    private Circles() {
    }

    /** A shortest way from start to end, both included; empty when there is none. */
    static <T> List<T> path(T start, T end, Function<T, ? extends Collection<T>> next) {
        var cameFrom = new HashMap<T, T>();
        var open = new ArrayDeque<>(List.of(start));
        if (start.equals(end)) {
            return List.of(start);
        }
        while (!open.isEmpty()) {
            var at = open.remove();
            for (var following : next.apply(at)) {
                if (following != null && cameFrom.putIfAbsent(following, at) == null) {
                    if (following.equals(end)) {
                        return wayBack(start, end, cameFrom);
                    }
                    open.add(following);
                }
            }
        }
        return List.of();
    }

    private static <T> List<T> wayBack(T start, T end, Map<T, T> cameFrom) {
        var way = new ArrayList<>(List.of(end));
        while (!way.getLast().equals(start)) {
            way.add(cameFrom.get(way.getLast()));
        }
        Collections.reverse(way);
        return way;
    }

    /** Numbers for all things that can be reached: equal for two that can be reached from one another (Tarjan's algorithm). */
    static <T> Map<T, Integer> components(Collection<T> starts, Function<T, ? extends Collection<T>> next) {
        var search = new Components<>(next);
        starts.forEach(search::visit);
        return search.component;
    }

    private static final class Components<T> {
        private final Function<T, ? extends Collection<T>> next;
        private final Map<T, Integer> order = new HashMap<>();
        private final Map<T, Integer> lowest = new HashMap<>();
        private final Map<T, Integer> component = new HashMap<>();
        private final Deque<T> open = new ArrayDeque<>();
        private final Deque<Step<T>> steps = new ArrayDeque<>();

        private record Step<T>(T at, Iterator<? extends T> rest) {
        }

        Components(Function<T, ? extends Collection<T>> next) {
            this.next = next;
        }

        void visit(T start) {
            enter(start);
            while (!steps.isEmpty()) {
                var step = steps.peek();
                if (step.rest().hasNext()) {
                    follow(step.at(), step.rest().next());
                } else {
                    leave(steps.pop().at());
                }
            }
        }

        private void enter(T at) {
            if (order.putIfAbsent(at, order.size()) == null) {
                lowest.put(at, order.get(at));
                open.push(at);
                steps.push(new Step<>(at, next.apply(at).iterator()));
            }
        }

        private void follow(T at, T following) {
            if (!order.containsKey(following)) {
                enter(following);
            } else if (!component.containsKey(following)) {
                lowest.merge(at, order.get(following), Math::min);
            }
        }

        private void leave(T at) {
            if (lowest.get(at).equals(order.get(at))) {
                T member;
                do {
                    member = open.pop();
                    component.put(member, order.get(at));
                } while (member != at);
            }
            if (!steps.isEmpty()) {
                lowest.merge(steps.peek().at(), lowest.get(at), Math::min);
            }
        }
    }
}
