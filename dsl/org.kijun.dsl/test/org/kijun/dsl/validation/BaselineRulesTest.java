package org.kijun.dsl.validation;

import static org.kijun.dsl.validation.KijunIssue.CONFLICT_IN_BASELINE;
import static org.kijun.dsl.validation.KijunIssue.NOT_SELECTED;
import static org.kijun.dsl.validation.KijunIssue.WITHDRAWN_IN_USE;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kijun.dsl.Sheet;

class BaselineRulesTest {
    private static final String REQUIREMENTS = """
            requirement A { shall "x" conflicts B }
            requirement B { shall "x" conflicts A }
            requirement C { shall "x" }
            requirement W { status withdrawn }
            """;

    @Test
    void selectedRequirementsDoNotConflict() {
        Sheet.expect(CONFLICT_IN_BASELINE, List.of("A", "B"), REQUIREMENTS + """
                baseline one { requires A }
                baseline «both» { includes one requires B }
                """);
    }

    @Test
    void anExcludedRequirementConflictsWithNothing() {
        Sheet.expectNo(CONFLICT_IN_BASELINE, REQUIREMENTS + """
                baseline one { requires A }
                baseline both { includes one excludes A requires B }
                """);
    }

    @Test
    void whatIsChangedIsSelected() {
        Sheet.expect(NOT_SELECTED, List.of("C", "b"), REQUIREMENTS + "baseline b { requires A tailors A { to may } tailors «C» { to may } }");
        Sheet.expect(NOT_SELECTED, List.of("C", "b"), REQUIREMENTS + "baseline b { requires A excludes A excludes «C» }");
    }

    @Test
    void whatIsTakenOverCanBeChanged() {
        Sheet.expectNo(NOT_SELECTED, REQUIREMENTS + """
                baseline one { requires A, C }
                baseline b { includes one excludes A tailors C { to should } }
                """);
    }

    @Test
    void aWithdrawnRequirementIsNotSelected() {
        Sheet.expect(WITHDRAWN_IN_USE, List.of("Requirement", "W"), REQUIREMENTS + """
                baseline b { requires A, «W» }
                baseline old { status withdrawn requires W }
                """);
    }

    @Test
    void aWithdrawnBaselineIsNotUsed() {
        Sheet.expect(WITHDRAWN_IN_USE, """
                baseline old { status withdrawn }
                baseline b { includes «old» }
                product p { baseline b, «old» }
                """);
    }
}
