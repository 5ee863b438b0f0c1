package org.kijun.analysis.taxonomy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.Set;
import java.util.function.Function;

import org.kijun.analysis.Linked;
import org.kijun.model.DeviceClass;

/**
 * The order of device classes. A class may have several parents; a class that is its own ancestor by mistake does no harm. Being a kind of something
 * and being a part of something are different: what is asked of a router is asked of a home router, but not of a part of a router.
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

    /** A taxonomy that also knows the way down, for descendants and parts. */
    public static Taxonomy of(Collection<DeviceClass> classes) {
        return new Taxonomy(List.copyOf(classes));
    }

    /** Whether the first class is the second or a kind of it. */
    public static boolean isA(DeviceClass special, DeviceClass general) {
        return paths(special).containsKey(general);
    }

    /** The shortest way from a class up to another; of equally short ways the one through the parents that are written first. */
    public static Optional<ClassPath> path(DeviceClass special, DeviceClass general) {
        return Optional.ofNullable(paths(special).get(general));
    }

    /** The class itself and all its ancestors, nearest first, each with the way to it. */
    public static SequencedMap<DeviceClass, ClassPath> paths(DeviceClass special) {
        var paths = new LinkedHashMap<DeviceClass, ClassPath>();
        paths.put(special, new ClassPath(List.of(special)));
        var queue = new ArrayDeque<>(List.of(special));
        while (!queue.isEmpty()) {
            var at = queue.remove();
            for (var parent : Linked.in(at.getParents())) {
                if (!paths.containsKey(parent)) {
                    paths.put(parent, longer(paths.get(at), parent));
                    queue.add(parent);
                }
            }
        }
        return paths;
    }

    private static ClassPath longer(ClassPath path, DeviceClass parent) {
        var classes = new ArrayList<>(path.classes());
        classes.add(parent);
        return new ClassPath(classes);
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
        return paths(part).keySet().stream().flatMap(each -> Linked.in(each.getPartOf()).stream()).toList();
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
