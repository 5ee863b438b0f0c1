package org.kijun.analysis.coverage;

import java.util.List;
import java.util.Objects;

import org.kijun.analysis.Linked;
import org.kijun.model.LocalText;
import org.kijun.model.Requirement;
import org.kijun.model.RequirementStatus;
import org.kijun.model.Text;

/**
 * What requirements lack. Withdrawn requirements lack nothing.
 *
 * @param withoutClause requirements that trace to no clause
 * @param withoutTest requirements that nothing verifies
 * @param withoutStatement requirements without a normative sentence in any language
 */
public record RequirementGaps(List<Requirement> withoutClause, List<Requirement> withoutTest, List<Requirement> withoutStatement) {
    public RequirementGaps {
        withoutClause = List.copyOf(withoutClause);
        withoutTest = List.copyOf(withoutTest);
        withoutStatement = List.copyOf(withoutStatement);
    }

    static RequirementGaps of(List<Requirement> requirements) {
        var living = requirements.stream().filter(requirement -> requirement.getStatus() != RequirementStatus.WITHDRAWN).toList();
        return new RequirementGaps(
                living.stream().filter(requirement -> requirement.getTraces().stream().noneMatch(trace -> Linked.is(trace.getClause()))).toList(),
                living.stream().filter(requirement -> requirement.getTests().isEmpty()).toList(),
                living.stream().filter(requirement -> blank(requirement.getStatement())).toList());
    }

    private static boolean blank(Text text) {
        return text == null || text.getValues().stream().map(LocalText::getValue).filter(Objects::nonNull).allMatch(String::isBlank);
    }
}
