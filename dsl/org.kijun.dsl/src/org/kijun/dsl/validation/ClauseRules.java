package org.kijun.dsl.validation;

import java.util.Set;
import org.kijun.model.Clause;
import org.kijun.model.DocumentStatus;
import org.kijun.model.Incident;
import org.kijun.model.KijunPackage;
import org.kijun.model.LocalText;
import org.kijun.model.OverlayText;

/** Clauses, their licensed texts, and incidents. */
final class ClauseRules {
    private static final Set<DocumentStatus> PAST = Set.of(DocumentStatus.SUPERSEDED, DocumentStatus.WITHDRAWN);

    private ClauseRules() {
    }

    /** What the library's documents leave open is told by the coverage of a report. */
    static void isTakenUp(Clause clause, Project project, Reporter reporter) {
        if (clause.isNormative() && project.isOwn(clause) && !PAST.contains(clause.document().getStatus()) && !project.isTakenUp(clause)) {
            reporter.report(KijunIssue.CLAUSE_WITHOUT_REQUIREMENT, clause, KijunPackage.Literals.NAMED__NAME, clause.qualifiedName());
        }
    }

    static void overlayIsTheText(OverlayText overlay, Reporter reporter) {
        var clause = Resolved.orNull(overlay.getClause());
        if (clause == null || clause.getSha256() == null || overlay.getText() == null) {
            return;
        }
        var hashes = overlay.getText().getValues().stream().map(LocalText::getValue).map(Hashes::of).toList();
        if (hashes.stream().noneMatch(clause.getSha256()::equalsIgnoreCase)) {
            reporter.report(KijunIssue.OVERLAY_TEXT_DIFFERS, overlay, KijunPackage.Literals.OVERLAY_TEXT__CLAUSE,
                    clause.qualifiedName(), clause.getSha256(), hashes.isEmpty() ? "" : hashes.getFirst());
        }
    }

    static void incidentShowsAThreat(Incident incident, Reporter reporter) {
        if (!incident.eIsSet(KijunPackage.Literals.INCIDENT__SHOWS) && incident.getName() != null) {
            reporter.report(KijunIssue.INCIDENT_WITHOUT_THREAT, incident, KijunPackage.Literals.NAMED__NAME, incident.getName());
        }
    }
}
