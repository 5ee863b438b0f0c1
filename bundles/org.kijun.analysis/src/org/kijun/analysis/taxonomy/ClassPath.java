package org.kijun.analysis.taxonomy;

import java.util.List;
import java.util.Optional;

import org.kijun.model.DeviceClass;
import org.kijun.model.derived.DeviceClasses;

/**
 * How a class is a kind of another: home-router ⊂ router ⊂ network-device.
 *
 * @param classes from the special to the general class, each a direct child of the next; one entry when both are the same class
 */
public record ClassPath(List<DeviceClass> classes) {
    public ClassPath {
        if (classes.isEmpty()) {
            throw new IllegalArgumentException("a path has at least one class");
        }
        classes = List.copyOf(classes);
    }

    /** The shortest way from a class up to another; nothing when the first is not a kind of the second. */
    public static Optional<ClassPath> between(DeviceClass special, DeviceClass general) {
        return Optional.of(DeviceClasses.path(special, general)).filter(path -> !path.isEmpty()).map(ClassPath::new);
    }

    /** The ways to the class itself and to all its ancestors, nearest first. */
    public static List<ClassPath> upFrom(DeviceClass special) {
        return DeviceClasses.ancestors(special).stream().map(general -> between(special, general)).flatMap(Optional::stream).toList();
    }

    public DeviceClass special() {
        return classes.getFirst();
    }

    public DeviceClass general() {
        return classes.getLast();
    }
}
