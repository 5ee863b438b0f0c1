package org.kijun.model.derived;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kijun.model.DeviceClass;

/** The taxonomy of device classes. A cycle, which is an error of the text, does no harm here. */
public final class DeviceClasses {
    private DeviceClasses() {
    }

    /** Whether every device of the class is one of the ancestor; a class is one of itself. */
    public static boolean isA(DeviceClass deviceClass, DeviceClass ancestor) {
        return deviceClass == ancestor || ancestors(deviceClass).contains(ancestor);
    }

    /** Whether any of the classes is one of any of the wanted ones; no wanted class means every class. */
    public static boolean isAny(Collection<DeviceClass> classes, Collection<DeviceClass> wanted) {
        return wanted.isEmpty() || classes.stream().anyMatch(own -> wanted.stream().anyMatch(ancestor -> isA(own, ancestor)));
    }

    /** The class and all that is more general, nearest first. */
    public static Set<DeviceClass> ancestors(DeviceClass deviceClass) {
        var found = new LinkedHashSet<>(List.of(deviceClass));
        var open = new ArrayDeque<>(found);
        while (!open.isEmpty()) {
            for (var parent : open.remove().getParents()) {
                if (found.add(parent)) {
                    open.add(parent);
                }
            }
        }
        return found;
    }

    /** A shortest way up from the class to the ancestor, both ends included; empty when there is none. */
    public static List<DeviceClass> path(DeviceClass deviceClass, DeviceClass ancestor) {
        var cameFrom = new HashMap<DeviceClass, DeviceClass>();
        var open = new ArrayDeque<>(List.of(deviceClass));
        while (!open.isEmpty()) {
            var at = open.remove();
            if (at == ancestor) {
                return wayBack(at, deviceClass, cameFrom);
            }
            for (var parent : at.getParents()) {
                if (parent != deviceClass && cameFrom.putIfAbsent(parent, at) == null) {
                    open.add(parent);
                }
            }
        }
        return List.of();
    }

    private static List<DeviceClass> wayBack(DeviceClass end, DeviceClass start, Map<DeviceClass, DeviceClass> cameFrom) {
        var path = new LinkedList<>(List.of(end));
        while (path.getFirst() != start) {
            path.addFirst(cameFrom.get(path.getFirst()));
        }
        return List.copyOf(path);
    }
}
