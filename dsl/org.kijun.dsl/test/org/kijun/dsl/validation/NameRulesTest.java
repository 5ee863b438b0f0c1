package org.kijun.dsl.validation;

import static org.kijun.dsl.validation.KijunIssue.DUPLICATE_NAME;
import static org.kijun.dsl.validation.KijunIssue.LISTED_TWICE;
import static org.kijun.dsl.validation.KijunIssue.PROPERTY_TWICE;
import static org.kijun.dsl.validation.KijunIssue.TITLE_LANGUAGE_MISSING;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kijun.dsl.Sheet;

class NameRulesTest {
    @Test
    void aNameIsDeclaredOnce() {
        Sheet.expect(DUPLICATE_NAME, List.of("password", "Topic", "test.kijun:1"), """
                topic password "a"
                topic «password» "b"
                """);
    }

    @Test
    void elementsOfDifferentKindsMayShareAName() {
        Sheet.expectNo(DUPLICATE_NAME, """
                device-class router "a"
                topic router "b"
                """);
    }

    @Test
    void aClauseNumberIsUniqueInItsDocumentHoweverDeepItIsNested() {
        Sheet.expect(DUPLICATE_NAME, List.of("doc/1.1", "Clause", "test.kijun:3"), """
                document doc {
                  clause 1 {
                    clause 1.1 }
                  clause 2 {
                    clause «1.1» }
                }
                document other { clause 1.1 }
                """);
    }

    @Test
    void testsOfDifferentRequirementsMayShareAName() {
        Sheet.expectNo(DUPLICATE_NAME, """
                requirement A { shall "x" test T1 by interview { } }
                requirement B { shall "x" test T1 by interview { } }
                """);
    }

    @Test
    void aParameterIsGivenOnce() {
        Sheet.expect(DUPLICATE_NAME, List.of("length", "Parameter", "A"), """
                requirement A { shall "x" param length 8 param «length» 9 }
                """);
    }

    @Test
    void aModuleQualifiesItsNames() {
        Sheet.expect(DUPLICATE_NAME, List.of("m/a", "Topic", "test.kijun:1"), "module m topic a topic «a»");
    }

    @Test
    void aTitleInOneLanguageIsMissingInTheOther() {
        Sheet.expect(TITLE_LANGUAGE_MISSING, List.of("a", "ja"), "topic «a» en \"Password\"");
        Sheet.expect(TITLE_LANGUAGE_MISSING, List.of("a", "en"), "topic «a» ja \"パスワード\"");
        Sheet.expect(TITLE_LANGUAGE_MISSING, List.of("a", "en"), "topic «a» ja \"パスワード\" en \"  \"");
    }

    @Test
    void aTitleWithoutLanguageStandsForBoth() {
        Sheet.expectNothing("topic a \"PIN\" topic b \"暗号\" en \"Encryption\" topic c ja \"記録\" en \"Log\"");
    }

    @Test
    void aPropertyStandsOnceInABlock() {
        Sheet.expect(PROPERTY_TWICE, List.of("for"), """
                device-class router
                threat t { for router «for» router }
                """);
        Sheet.expect(PROPERTY_TWICE, List.of("kind"), "fact f { boolean «boolean» }");
        Sheet.expect(PROPERTY_TWICE, List.of("obligation"), "requirement A { shall \"x\" «should» \"y\" }");
        Sheet.expect(PROPERTY_TWICE, List.of("role"), "device-class a { role «role» }");
        Sheet.expect(PROPERTY_TWICE, List.of("or"), "requirement A { shall \"x\" or equivalent «or» equivalent }");
        Sheet.expect(PROPERTY_TWICE, List.of("strength"), """
                document d { clause 1 { strength must «strength» may clause 1.1 { strength may } } }
                """);
    }

    @Test
    void whatIsAddedOneByOneMayStandSeveralTimes() {
        Sheet.expectNo(PROPERTY_TWICE, """
                document d {
                  revision 1 2019 "a" revision 2 2020 "b"
                  term a term b
                  clause 1 clause 2
                  incident i incident j
                }
                requirement A {
                  shall "x"
                  param a word param b word
                  test T1 by interview { when "a" then "b" when "c" then "d" }
                  test T2 by interview { given "x" }
                }
                baseline b { tailors A { to may } excludes A tailors A { to may } excludes A }
                """);
    }

    @Test
    void aLanguageStandsOnceInAText() {
        Sheet.expect(PROPERTY_TWICE, List.of("en"), "topic a en \"x\" «en» \"y\" ja \"z\"");
    }

    @Test
    void aNameIsListedOnce() {
        Sheet.expect(LISTED_TWICE, List.of("router"), """
                device-class router
                device-class home : router, «router»
                """);
    }
}
