package org.kijun.analysis.applicability;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.util.EList;
import org.kijun.analysis.Linked;
import org.kijun.analysis.Origin;
import org.kijun.analysis.applicability.Explanation.All;
import org.kijun.analysis.applicability.Explanation.Any;
import org.kijun.analysis.applicability.Explanation.Broken;
import org.kijun.analysis.applicability.Explanation.ClassMatch;
import org.kijun.analysis.applicability.Explanation.FactMatch;
import org.kijun.analysis.applicability.Explanation.Negation;
import org.kijun.analysis.taxonomy.ClassPath;
import org.kijun.model.And;
import org.kijun.model.ClassTest;
import org.kijun.model.Condition;
import org.kijun.model.DeviceClass;
import org.kijun.model.Element;
import org.kijun.model.FactTest;
import org.kijun.model.Not;
import org.kijun.model.Or;
import org.kijun.model.derived.Truth;

/** Evaluates conditions and classes for a product and keeps every step. */
public final class Evaluation {
    private final Profile profile;

    public Evaluation(Profile profile) {
        this.profile = profile;
    }

    /** The condition with the truth value of every operand; a missing part of a condition is unknown. */
    public Explanation of(Condition condition) {
        return switch (condition) {
            case null -> new Broken(Optional.empty(), Optional.empty());
            case And and -> All.of(operands(and.getOperands()));
            case Or or -> Any.of(operands(or.getOperands()));
            case Not not -> Negation.of(of(not.getOperand()));
            case FactTest test when Linked.is(test.getFact()) -> fact(test);
            case ClassTest test when Linked.is(test.getDeviceClass()) -> classes(List.of(test.getDeviceClass()), test);
            default -> new Broken(Optional.of(condition), Origin.of(condition));
        };
    }

    /**
     * Whether the product is of one of the classes; no class means every class. Unknown when the product names no class itself.
     *
     * @param asker the element that names the classes
     */
    public ClassMatch classes(List<DeviceClass> wanted, Element asker) {
        var paths = wanted.stream().map(profile::path).flatMap(Optional::stream).toList();
        return new ClassMatch(truth(wanted, paths), Linked.in(wanted), profile.held(), paths, Origin.of(asker));
    }

    private Truth truth(List<DeviceClass> wanted, List<ClassPath> paths) {
        if (wanted.isEmpty()) {
            return Truth.TRUE;
        }
        return profile.held().isEmpty() ? Truth.UNKNOWN : Truth.of(!paths.isEmpty());
    }

    private List<Explanation> operands(EList<Condition> operands) {
        return operands.stream().map(this::of).toList();
    }

    private FactMatch fact(FactTest test) {
        var comparison = FactComparison.of(test, profile.values(test.getFact()));
        return new FactMatch(comparison.truth(), test, comparison.reading(), Origin.of(test));
    }
}
