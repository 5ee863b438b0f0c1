package org.kijun.dsl.naming;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.eclipse.emf.ecore.EReference;
import org.junit.jupiter.api.Test;
import org.kijun.dsl.Sheet;
import org.kijun.dsl.validation.KijunIssue;
import org.kijun.dsl.workspace.Workspace;
import org.kijun.model.Clause;
import org.kijun.model.Element;
import org.kijun.model.KijunPackage;
import org.kijun.model.MappingEntry;
import org.kijun.model.OverlayText;
import org.kijun.model.Product;
import org.kijun.model.Statement;
import org.kijun.model.Threat;
import org.kijun.model.Trace;

class NameResolutionTest {
    private static final KijunPackage MODEL = KijunPackage.eINSTANCE;

    @Test
    void aNameIsTriedFromTheInsideOutThenInUsedNamespacesThenAsFullName() {
        assertEquals(List.of("m/A/x", "m/x", "m/guide/x", "guide/x", "x"),
                candidates("module m use guide document guide requirement A { shall \"s\" traces 1 }", Trace.class, MODEL.getTrace_Clause()));
    }

    @Test
    void clausesAreNoPartOfNames() {
        assertEquals(List.of("guide/x", "x"), candidates("document guide { clause 1 { clause 1.1 } }", Clause.class, MODEL.getClause_Cites()));
    }

    @Test
    void theSourceOfAMappingLiesInItsFirstDocumentAndTheTargetInTheSecond() {
        var text = "document a { clause 1 } document b { clause 2 } mapping m { 1 equal 2 from a to b }";
        assertEquals(List.of("m/x", "a/x", "x"), candidates(text, MappingEntry.class, MODEL.getMappingEntry_Source()));
        assertEquals(List.of("m/x", "b/x", "x"), candidates(text, MappingEntry.class, MODEL.getMappingEntry_Target()));
        Sheet.expectNothing(text);
    }

    @Test
    void anAlternativeIsOneOfTheRequirementAnswered() {
        var text = "requirement A { any of { forced } status withdrawn } product p { A partly \"x\" { via forced } }";
        assertEquals(List.of("p/x", "A/x", "x"), candidates(text, Statement.class, MODEL.getStatement_Alternative()));
        assertEquals(List.of("p/x", "x"), candidates(text, Statement.class, MODEL.getStatement_Requirement()));
        assertEquals("A/forced", Sheet.workspace(text).all(Statement.class).getFirst().getAlternative().qualifiedName());
    }

    @Test
    void theClausesOfAnOverlayLieInItsDocument() {
        assertEquals(List.of("guide/x", "x"), candidates("document guide { clause 1 } overlay guide { 1 \"x\" }", OverlayText.class,
                MODEL.getOverlayText_Clause()));
    }

    @Test
    void onlyElementsOfTheWantedKindCount() {
        var workspace = Sheet.workspace("""
                module m
                threat router
                device-class router
                threat flood { for router }
                """);
        assertEquals(List.of(), workspace.findings());
        var flood = workspace.find("m/flood", Threat.class).orElseThrow();
        assertEquals("m/router", flood.getDeviceClasses().getFirst().qualifiedName());
    }

    @Test
    void theNearerElementIsMeant() {
        var workspace = Sheet.workspace("""
                use law
                document guide { clause 1 clause 2 { cites 1 } }
                document law { clause 1 clause 3 }
                requirement A { status withdrawn traces 3, 1, guide/1 }
                """);
        assertEquals(List.of(), workspace.findings());
        assertEquals("guide/1", workspace.find("guide/2", Clause.class).orElseThrow().getCites().getFirst().qualifiedName());
        assertEquals(List.of("law/3", "law/1", "guide/1"),
                workspace.all(Trace.class).stream().map(trace -> trace.getClause().qualifiedName()).toList());
    }

    @Test
    void aNamespaceThatUsesItselfDoesNoHarm() {
        Sheet.expectNothing("module m use m use m/m use n topic a threat t");
    }

    @Test
    void aCaretFreesAKeyword() {
        Sheet.expectNothing("device-class ^for threat t { for ^for } topic ^shall document d { clause 1 { topic ^shall strength info } }");
    }

    @Test
    void anUnresolvedNameSaysWhatWasProbablyMeant() {
        Sheet.expect(KijunIssue.UNRESOLVED_NAME, List.of("ruoter", "DeviceClass", "router"), "device-class router threat t { for «ruoter» }");
        Sheet.expect(KijunIssue.UNRESOLVED_NAME, List.of("router", "DeviceClass", ""), "topic router threat t { for «router» }");
        Sheet.expect(KijunIssue.UNRESOLVED_NAME, List.of("2.1", "Clause", "guide/2.1"), """
                document guide { clause 1.1 clause 2.1 }
                requirement A { shall "x" traces «2.1» }
                """);
    }

    @Test
    void aUnitIsANameToo() {
        Sheet.expect(KijunIssue.UNRESOLVED_NAME, List.of("minutes", "Unit", "minute"), """
                unit minute
                fact f { quantity in minute }
                product p { facts f is 3 «minutes» }
                """);
    }

    @Test
    void statementsFollowFactsWithoutUnits() {
        var workspace = Sheet.workspace("""
                fact f { choice of a, b }
                requirement R-1 { status draft }
                product p { facts f is a
                  R-1 not met "x" }
                """);
        assertEquals("R-1", workspace.all(Product.class).getFirst().getStatements().getFirst().getRequirement().getName());
    }

    private static List<String> candidates(String text, Class<? extends Element> type, EReference reference) {
        Workspace workspace = Sheet.workspace(text);
        var place = workspace.all(type).getLast();
        return NameResolution.candidates(place, reference, "x");
    }
}
