package org.kijun.dsl.scoping;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.StreamSupport;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.junit.jupiter.api.Test;
import org.kijun.dsl.Sheet;
import org.kijun.model.KijunPackage;
import org.kijun.model.MappingEntry;
import org.kijun.model.Statement;
import org.kijun.model.Threat;
import org.kijun.model.Trace;

class KijunScopeProviderTest {
    private static final KijunPackage MODEL = KijunPackage.eINSTANCE;

    @Test
    void everythingIsOfferedUnderItsShortestName() {
        assertEquals(List.of("1.1", "1.2", "law/1"), names("""
                module m
                use guide
                document guide { clause 1.1 { clause 1.2 } }
                document law { clause 1 }
                requirement A { shall "x" traces 1.1 }
                """, Trace.class, MODEL.getTrace_Clause()));
    }

    @Test
    void aNameThatMeansSomethingElseHereIsOfferedInFull() {
        assertEquals(List.of("1", "2", "b/2", "c/1"), names("""
                document a { clause 1 clause 2 }
                document b { clause 2 }
                document c { clause 1 }
                mapping m { from a to b 1 equal 2 }
                """, MappingEntry.class, MODEL.getMappingEntry_Source()));
    }

    @Test
    void onlyTheWantedKindIsOffered() {
        assertEquals(List.of("camera", "router"), names("""
                topic password
                device-class router device-class camera
                threat t { for router }
                """, Threat.class, MODEL.getThreat_DeviceClasses()));
    }

    @Test
    void theAlternativesOfTheRequirementComeShort() {
        assertEquals(List.of("B/c", "a", "b"), names("""
                requirement A { shall "x" any of { a b } }
                requirement B { shall "x" any of { c } }
                product p { A met { via a } }
                """, Statement.class, MODEL.getStatement_Alternative()));
    }

    @Test
    void whatIsOfferedMeansWhatItIsOfferedFor() {
        var resource = Sheet.resource("""
                module m use guide
                document guide { clause 1 clause 2 }
                document law { clause 1 clause 3 }
                requirement guide { shall "x" traces 1 }
                """);
        var place = EcoreUtil2.getAllContentsOfType(resource.getContents().getFirst(), Trace.class).getFirst();
        var scope = Sheet.service(IScopeProvider.class).getScope(place, MODEL.getTrace_Clause());
        for (var element : scope.getAllElements()) {
            assertEquals(element.getEObjectURI(), scope.getSingleElement(element.getName()).getEObjectURI(), element.getName().toString());
        }
        EcoreUtil.resolveAll(resource);
        assertEquals("m/guide/1", place.getClause().qualifiedName());
    }

    private static List<String> names(String text, Class<? extends EObject> type, EReference reference) {
        var place = EcoreUtil2.getAllContentsOfType(Sheet.resource(text).getContents().getFirst(), type).getFirst();
        var scope = Sheet.service(IScopeProvider.class).getScope(place, reference);
        return StreamSupport.stream(scope.getAllElements().spliterator(), false)
                .map(element -> element.getName().toString("/")).sorted().toList();
    }
}
