package org.kijun.analysis.applicability;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.kijun.analysis.Linked;
import org.kijun.analysis.taxonomy.ClassPath;
import org.kijun.analysis.taxonomy.Taxonomy;
import org.kijun.model.DeviceClass;
import org.kijun.model.Fact;
import org.kijun.model.FactValue;
import org.kijun.model.Product;

/** What a product says about itself, indexed: its classes with their ancestors, and its facts. */
public final class Profile {
    private final Product product;
    private final List<DeviceClass> held;
    private final Map<DeviceClass, ClassPath> paths = new LinkedHashMap<>();
    private final Map<Fact, List<FactValue>> facts = new HashMap<>();

    private Profile(Product product) {
        this.product = product;
        this.held = Linked.in(product.getDeviceClasses());
        for (var each : held) {
            ClassPath.upFrom(each).forEach(path -> paths.merge(path.general(), path, Profile::shorter));
        }
        for (var value : product.getFacts()) {
            if (Linked.is(value.getFact())) {
                facts.computeIfAbsent(value.getFact(), absent -> new ArrayList<>(1)).add(value);
            }
        }
    }

    public static Profile of(Product product) {
        return new Profile(product);
    }

    public Product product() {
        return product;
    }

    /** The classes that the product declares. */
    public List<DeviceClass> held() {
        return held;
    }

    /** The classes that the product declares and all their ancestors. */
    public Set<DeviceClass> classes() {
        return paths.keySet();
    }

    /** How the product belongs to a class: the shortest way from one of its declared classes. */
    public Optional<ClassPath> path(DeviceClass wanted) {
        return Optional.ofNullable(paths.get(wanted));
    }

    /** What the product says about the fact; more than one entry when it says it more than once. */
    public List<FactValue> values(Fact fact) {
        return facts.getOrDefault(fact, List.of());
    }

    /** Facts of this list that the product is asked for by its classes and leaves open. */
    public List<Fact> unanswered(List<Fact> asked) {
        return asked.stream()
                .filter(fact -> Taxonomy.holdsFor(fact.getDeviceClasses(), classes()))
                .filter(fact -> values(fact).isEmpty())
                .toList();
    }

    private static ClassPath shorter(ClassPath one, ClassPath other) {
        return one.classes().size() <= other.classes().size() ? one : other;
    }
}
