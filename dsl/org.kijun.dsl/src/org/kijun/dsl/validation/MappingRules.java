package org.kijun.dsl.validation;

import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EReference;
import org.kijun.model.Clause;
import org.kijun.model.Document;
import org.kijun.model.KijunPackage;
import org.kijun.model.Mapping;
import org.kijun.model.MappingEntry;
import org.kijun.model.Named;
import org.kijun.model.Traceable;

/** Entries of mappings. */
final class MappingRules {
    private static final KijunPackage MODEL = KijunPackage.eINSTANCE;
    private static final int STRONGEST = 10;

    private MappingRules() {
    }

    static void strengthIsWithinBounds(MappingEntry entry, Reporter reporter) {
        if (entry.getStrength() < 0 || entry.getStrength() > STRONGEST) {
            reporter.report(KijunIssue.MAPPING_STRENGTH, entry, MODEL.getMappingEntry_Strength(), String.valueOf(entry.getStrength()));
        }
    }

    static void endsLieInTheDocuments(MappingEntry entry, Reporter reporter) {
        if (entry.eContainer() instanceof Mapping mapping) {
            check(entry, MODEL.getMappingEntry_Source(), entry.getSource(), mapping.getFrom(), reporter);
            check(entry, MODEL.getMappingEntry_Target(), entry.getTarget(), mapping.getTo(), reporter);
        }
    }

    static void pairIsMappedOnce(MappingEntry entry, Project project, Reporter reporter) {
        if (project.mappings().earlier(entry).isPresent()) {
            reporter.report(KijunIssue.MAPPING_PAIR_TWICE, entry, MODEL.getMappingEntry_Target(),
                    entry.getSource().qualifiedName(), entry.getTarget().qualifiedName());
        }
    }

    static void partsDoNotContainTheirWholes(MappingEntry entry, Project project, Reporter reporter) {
        var circle = project.mappings().circle(entry);
        if (!circle.isEmpty()) {
            reporter.report(KijunIssue.MAPPING_CONTRADICTION, entry, MODEL.getMappingEntry_Relation(),
                    circle.stream().map(Named::qualifiedName).collect(Collectors.joining(" ⊂ ")));
        }
    }

    private static void check(MappingEntry entry, EReference end, Traceable found, Document document, Reporter reporter) {
        if (found instanceof Clause clause && !clause.eIsProxy() && Resolved.orNull(document) != null && clause.document() != document) {
            reporter.report(KijunIssue.MAPPING_OUTSIDE_DOCUMENT, entry, end, clause.qualifiedName(), document.getName());
        }
    }
}
