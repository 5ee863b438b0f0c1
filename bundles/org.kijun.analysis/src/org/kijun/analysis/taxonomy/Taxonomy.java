package org.kijun.analysis.taxonomy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.Set;
import java.util.function.Function;

import org.kijun.analysis.Linked;
import org.kijun.model.DeviceClass;
import org.kijun.model.derived.DeviceClasses;

/**
 * The taxonomy seen from above: kinds and parts of a class. A class that is its own ancestor by mistake does no harm. Being a kind of something and
 * being a part of something are different: what is asked of a router is asked of a home router, but not of a part of a router.
 */
public final class Taxonomy {
    private final Collection<DeviceClass> classes;
    private final Map<DeviceClass, List<DeviceClass>> children = new HashMap<>();

    private Taxonomy(Collection<DeviceClass> classes) {
        this.classes = classes;
        for (var each : classes) {
            for (var parent : Linked.in(each.getParents())) {
                children.computeIfAbsent(parent, absent -> new ArrayList<>()).add(each);
            }
        }
    }

    /** Indexes the way down; the way up stands in {@link DeviceClasses}. */
    public static Taxonomy of(Collection<DeviceClass> classes) {
        return new Taxonomy(List.copyOf(classes));
    }

    /** The class itself and everything that is a kind of it, nearest first. */
    public SequencedSet<DeviceClass> descendants(DeviceClass general) {
        return reachable(List.of(general), at -> children.getOrDefault(at, List.of()));
    }

    /** The systems that devices of this class are parts of, directly, by inheritance, or as a part of a part. */
    public static SequencedSet<DeviceClass> wholes(DeviceClass part) {
        var direct = partOf(part);
        return reachable(direct, Taxonomy::generalOrWhole);
    }

    /** The classes whose devices are parts of the system, in the order of the taxonomy. */
    public List<DeviceClass> parts(DeviceClass whole) {
        return classes.stream().filter(each -> wholes(each).contains(whole)).toList();
    }

    private static List<DeviceClass> generalOrWhole(DeviceClass at) {
        var next = new ArrayList<>(Linked.in(at.getParents()));
        next.addAll(Linked.in(at.getPartOf()));
        return next;
    }

    private static List<DeviceClass> partOf(DeviceClass part) {
        return DeviceClasses.ancestors(part).stream().flatMap(each -> Linked.in(each.getPartOf()).stream()).toList();
    }

    private static SequencedSet<DeviceClass> reachable(Collection<DeviceClass> start, Function<DeviceClass, List<DeviceClass>> next) {
        var seen = new LinkedHashSet<>(start);
        var queue = new ArrayDeque<>(seen);
        while (!queue.isEmpty()) {
            for (var each : next.apply(queue.remove())) {
                if (seen.add(each)) {
                    queue.add(each);
                }
            }
        }
        return seen;
    }

    /**
     * Whether a rule written for some classes holds for a device; a rule for no class in particular holds for every device.
     *
     * @param held the classes of the device with all their ancestors
     */
    public static boolean holdsFor(List<DeviceClass> written, Set<DeviceClass> held) {
        return written.isEmpty() || written.stream().anyMatch(held::contains);
    }
}
