package org.kijun.dsl.validation;

import java.util.ArrayList;
import java.util.List;
import org.kijun.model.KijunPackage;
import org.kijun.model.Named;
import org.kijun.model.Text;

/** Names and titles. */
final class NameRules {
    private static final List<String> LANGUAGES = List.of("ja", "en");

    private NameRules() {
    }

    static void nameIsFree(Named named, Project project, Reporter reporter) {
        project.placeOfOther(named).ifPresent(place -> reporter.report(KijunIssue.DUPLICATE_NAME, named, KijunPackage.Literals.NAMED__NAME,
                named.qualifiedName(), named.eClass().getName(), place));
    }

    static void titleIsInBothLanguages(Named named, Reporter reporter) {
        if (named.getTitle() != null && named.getName() != null) {
            missing(named.getTitle()).forEach(language -> reporter.report(KijunIssue.TITLE_LANGUAGE_MISSING, named,
                    KijunPackage.Literals.NAMED__NAME, named.getName(), language));
        }
    }

    /** The languages in which a text says nothing; a text without language stands for all. */
    static List<String> missing(Text text) {
        var missing = new ArrayList<>(LANGUAGES);
        if (text != null) {
            for (var value : text.getValues()) {
                if (value.getValue() == null || value.getValue().isBlank()) {
                    continue;
                }
                if (value.getLanguage() == null) {
                    return List.of();
                }
                missing.remove(value.getLanguage());
            }
        }
        return missing;
    }
}
