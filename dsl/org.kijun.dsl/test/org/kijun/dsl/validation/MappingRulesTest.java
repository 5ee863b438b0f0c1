package org.kijun.dsl.validation;

import static org.kijun.dsl.validation.KijunIssue.MAPPING_CONTRADICTION;
import static org.kijun.dsl.validation.KijunIssue.MAPPING_OUTSIDE_DOCUMENT;
import static org.kijun.dsl.validation.KijunIssue.MAPPING_PAIR_TWICE;
import static org.kijun.dsl.validation.KijunIssue.MAPPING_STRENGTH;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kijun.dsl.Sheet;

class MappingRulesTest {
    private static final String DOCUMENTS = """
            document a { clause 1 clause 2 clause 3 }
            document b { clause 1 clause 2 clause 3 }
            document c { clause 1 }
            """;

    @Test
    void aCorrectMappingIsFine() {
        Sheet.expectNothing(DOCUMENTS + """
                mapping m {
                  from a to b
                  1 equal 1 strength 10
                  2 subset 2 strength 0 because "x"
                  2 superset 3
                  3 unmapped because "nothing there"
                }
                """);
    }

    @Test
    void theStrengthIsWithinZeroAndTen() {
        Sheet.expect(MAPPING_STRENGTH, List.of("11"), DOCUMENTS + "mapping m { from a to b 1 equal 1 strength «11» }");
        Sheet.expect(MAPPING_STRENGTH, List.of("-1"), DOCUMENTS + "mapping m { from a to b 1 equal 1 strength «-1» }");
    }

    @Test
    void sourcesAndTargetsLieInTheDocuments() {
        Sheet.expect(MAPPING_OUTSIDE_DOCUMENT, List.of("c/1", "b"), DOCUMENTS + "mapping m { from a to b 1 equal «c/1» }");
        Sheet.expect(MAPPING_OUTSIDE_DOCUMENT, List.of("c/1", "a"), DOCUMENTS + "mapping m { from a to b «c/1» equal 1 }");
    }

    @Test
    void aPairIsMappedOnce() {
        Sheet.expect(MAPPING_PAIR_TWICE, List.of("b/1", "a/1"), DOCUMENTS + """
                mapping m { from a to b 1 equal 1 }
                mapping n { from b to a 1 subset «1» 2 equal 2 }
                """);
    }

    @Test
    void partsDoNotContainTheirWholes() {
        Sheet.expect(MAPPING_CONTRADICTION, DOCUMENTS + """
                mapping m { from a to b 1 «subset» 1 2 superset 2 }
                mapping n { from b to c 1 «subset» 1 }
                mapping o { from a to c 1 «superset» 1 }
                """);
        Sheet.expect(MAPPING_CONTRADICTION, List.of("a/1 ⊂ b/1 ⊂ a/1"), DOCUMENTS + """
                mapping m { from a to b 1 «subset» 1 }
                mapping n { from b to a 1 «subset» 1 }
                """);
    }

    @Test
    void thingsStatedToBeEqualMayBePartsOfEachOther() {
        Sheet.expectNo(MAPPING_CONTRADICTION, DOCUMENTS + """
                mapping m { from a to b 1 subset 1 }
                mapping n { from a to b 1 superset 1 }
                mapping o { from a to b 1 equal 1 }
                """);
    }
}
