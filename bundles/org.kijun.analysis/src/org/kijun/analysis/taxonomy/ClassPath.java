package org.kijun.analysis.taxonomy;

import java.util.List;

import org.kijun.model.DeviceClass;

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

    public DeviceClass special() {
        return classes.getFirst();
    }

    public DeviceClass general() {
        return classes.getLast();
    }
}
