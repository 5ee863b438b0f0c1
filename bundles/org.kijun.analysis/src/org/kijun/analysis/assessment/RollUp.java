package org.kijun.analysis.assessment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.kijun.analysis.Linked;
import org.kijun.analysis.applicability.Explanation;
import org.kijun.analysis.applicability.Explanation.ClassMatch;
import org.kijun.analysis.applicability.Explanation.WhateverTheAnswer;
import org.kijun.analysis.taxonomy.ClassPath;
import org.kijun.model.DeviceClass;
import org.kijun.model.Document;
import org.kijun.model.Product;
import org.kijun.model.Topic;
import org.kijun.model.Trace;

/**
 * Tallies of one or several assessments by what the rows belong to. A row that belongs to several things counts in each of them, so only the tallies
 * by product and by topic add up to the total. Groups stand in the order of their first row; what belongs nowhere stands last.
 */
public final class RollUp {
    private RollUp() {
    }

    public static List<Group<Product>> byProduct(Collection<Assessment> assessments) {
        return assessments.stream().map(assessment -> new Group<>(Optional.of(assessment.product()), assessment.tally())).toList();
    }

    /** By the classes that products declare: a product of two classes counts in both. */
    public static List<Group<DeviceClass>> byProductClass(Collection<Assessment> assessments) {
        var tallies = new LinkedHashMap<Optional<DeviceClass>, Tally>();
        for (var assessment : assessments) {
            for (var key : keys(Linked.in(assessment.product().getDeviceClasses()))) {
                tallies.merge(key, assessment.tally(), Tally::plus);
            }
        }
        return groups(tallies);
    }

    /** By the classes that the requirements are for; of several classes those that the product belongs to. */
    public static List<Group<DeviceClass>> byDeviceClass(Collection<AssessedRequirement> rows) {
        return by(rows, RollUp::classes);
    }

    /** By the documents that the requirements trace to. */
    public static List<Group<Document>> byDocument(Collection<AssessedRequirement> rows) {
        return by(rows, RollUp::documents);
    }

    public static List<Group<Topic>> byTopic(Collection<AssessedRequirement> rows) {
        return by(rows, row -> Optional.ofNullable(row.requirement().getTopic()).filter(Linked::is).stream().toList());
    }

    /** By anything that a row belongs to. */
    public static <K> List<Group<K>> by(Collection<AssessedRequirement> rows, Function<AssessedRequirement, Collection<K>> belongsTo) {
        var members = new LinkedHashMap<Optional<K>, List<AssessedRequirement>>();
        for (var row : rows) {
            keys(belongsTo.apply(row)).forEach(key -> members.computeIfAbsent(key, absent -> new ArrayList<>()).add(row));
        }
        var tallies = new LinkedHashMap<Optional<K>, Tally>();
        members.forEach((key, group) -> tallies.put(key, Tally.of(group)));
        return groups(tallies);
    }

    private static <K> List<Optional<K>> keys(Collection<K> belongsTo) {
        return belongsTo.isEmpty() ? List.of(Optional.empty()) : belongsTo.stream().distinct().map(Optional::of).toList();
    }

    private static <K> List<Group<K>> groups(LinkedHashMap<Optional<K>, Tally> tallies) {
        var nowhere = tallies.remove(Optional.<K>empty());
        var groups = new ArrayList<Group<K>>();
        tallies.forEach((key, tally) -> groups.add(new Group<>(key, tally)));
        if (nowhere != null) {
            groups.add(new Group<>(Optional.empty(), nowhere));
        }
        return groups;
    }

    private static List<Document> documents(AssessedRequirement row) {
        return row.requirement().getTraces().stream()
                .map(Trace::getClause)
                .filter(Linked::is)
                .map(clause -> clause.document())
                .filter(Linked::is)
                .toList();
    }

    private static List<DeviceClass> classes(AssessedRequirement row) {
        var matched = match(row.applicability().because()).map(ClassMatch::paths).orElse(List.of()).stream().map(ClassPath::general).toList();
        return matched.isEmpty() ? Linked.in(row.requirement().getDeviceClasses()) : matched;
    }

    private static Optional<ClassMatch> match(Explanation because) {
        if (because instanceof WhateverTheAnswer settled) {
            return match(settled.part());
        }
        return because.parts().stream().filter(ClassMatch.class::isInstance).map(ClassMatch.class::cast).findFirst();
    }
}
