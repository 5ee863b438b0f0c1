package org.kijun.analysis.assessment;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.kijun.analysis.Groups;
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
        return Groups.by(assessments, assessment -> Linked.in(assessment.product().getDeviceClasses())).entrySet().stream()
                .map(entry -> new Group<>(entry.getKey(), sum(entry.getValue())))
                .toList();
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
        return Groups.by(rows, belongsTo).entrySet().stream()
                .map(entry -> new Group<>(entry.getKey(), Tally.of(entry.getValue())))
                .toList();
    }

    private static Tally sum(List<Assessment> assessments) {
        return assessments.stream().map(Assessment::tally).reduce(Tally.of(List.of()), Tally::plus);
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
