package org.kijun.dsl.text;

import org.kijun.model.Baseline;
import org.kijun.model.Exclusion;
import org.kijun.model.KijunPackage;
import org.kijun.model.Tailoring;

/** Baselines. */
record BaselineText(Words words) {
    void write(Baseline baseline) {
        words.begin("baseline", baseline).open();
        words.property("summary", baseline.getSummary());
        words.label("edition", baseline.getEdition()).plain("date", baseline.getDate());
        if (baseline.eIsSet(KijunPackage.Literals.BASELINE__STATUS)) {
            words.literal("status", baseline.getStatus());
        }
        words.links("about", baseline, baseline.getAbout()).links("for", baseline, baseline.getDeviceClasses());
        ConditionText.property(words, baseline.getCondition());
        words.list("route", baseline.getRoutes(), route -> {
            words.word(route.getKind().getLiteral());
            if (route.getLevel() != null) {
                words.word("level").word(Words.labelled(route.getLevel()));
            }
        });
        words.links("includes", baseline, baseline.getIncludes()).links("requires", baseline, baseline.getRequirements());
        baseline.getTailorings().forEach(this::tailoring);
        baseline.getExclusions().forEach(this::exclusion);
        words.close();
    }

    private void tailoring(Tailoring tailoring) {
        words.line("tailors").word(Words.reference(tailoring, tailoring.getRequirement())).open();
        if (tailoring.isObligationChanged()) {
            words.literal("to", tailoring.getObligation());
        }
        tailoring.getParameters().forEach(parameter -> Heads.parameter(words, parameter));
        words.property("because", tailoring.getReason()).close();
    }

    private void exclusion(Exclusion exclusion) {
        words.line("excludes").word(Words.reference(exclusion, exclusion.getRequirement()));
        if (exclusion.getReason() != null) {
            words.word("because").texts(exclusion.getReason());
        }
    }
}
