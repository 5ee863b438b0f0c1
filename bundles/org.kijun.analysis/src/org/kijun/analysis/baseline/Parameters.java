package org.kijun.analysis.baseline;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;

import org.kijun.model.Parameter;
import org.kijun.model.Requirement;
import org.kijun.model.Tailoring;

/** Lists of parameters in which every name stands once. */
final class Parameters {
    private Parameters() {
    }

    static List<EffectiveParameter> of(Requirement requirement) {
        return requirement.getParameters().stream()
                .filter(parameter -> parameter.getName() != null)
                .map(parameter -> new EffectiveParameter(parameter, Optional.empty()))
                .toList();
    }

    /** The parameters with the values of the tailoring; names that are new come last. */
    static List<EffectiveParameter> tailored(List<EffectiveParameter> parameters, AppliedTailoring tailoring) {
        var byName = byName(parameters);
        for (var parameter : tailoring.tailoring().getParameters()) {
            if (parameter.getName() != null) {
                byName.put(parameter.getName(), new EffectiveParameter(parameter, Optional.of(tailoring.baseline())));
            }
        }
        return List.copyOf(byName.values());
    }

    static SequencedMap<String, EffectiveParameter> byName(List<EffectiveParameter> parameters) {
        var byName = new LinkedHashMap<String, EffectiveParameter>();
        parameters.forEach(parameter -> byName.putIfAbsent(parameter.name(), parameter));
        return byName;
    }

    static boolean names(Tailoring tailoring, String parameter) {
        return tailoring.getParameters().stream().anyMatch(each -> parameter.equals(each.getName()));
    }

    static boolean sameValue(Parameter one, Parameter other) {
        return Objects.equals(one.getValue(), other.getValue()) && Objects.equals(one.getUnit(), other.getUnit());
    }
}
