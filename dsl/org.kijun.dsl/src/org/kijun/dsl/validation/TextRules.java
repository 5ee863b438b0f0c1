package org.kijun.dsl.validation;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.kijun.model.KijunPackage;
import org.kijun.model.LocalText;
import org.kijun.model.Text;
import org.kijun.model.derived.Fingerprints;

/** Texts and their translations. */
final class TextRules {
    private TextRules() {
    }

    static void eachLanguageStandsOnce(Text text, Reporter reporter) {
        var values = text.getValues();
        for (int index = 1; index < values.size(); index++) {
            var language = values.get(index).getLanguage();
            if (language != null && values.subList(0, index).stream().anyMatch(earlier -> language.equals(earlier.getLanguage()))) {
                reporter.report(KijunIssue.PROPERTY_TWICE, values.get(index), KijunPackage.Literals.LOCAL_TEXT__LANGUAGE, language);
            }
        }
    }

    static void translationIsUpToDate(Text text, Reporter reporter) {
        for (var value : text.getValues()) {
            if (value.getTranslates() != null) {
                source(text, value).map(LocalText::getValue).map(Fingerprints::of)
                        .filter(now -> !now.equalsIgnoreCase(value.getTranslates()))
                        .ifPresent(now -> reporter.report(KijunIssue.TRANSLATION_OUTDATED, value,
                                KijunPackage.Literals.LOCAL_TEXT__TRANSLATES, Objects.toString(value.getLanguage(), ""),
                                value.getTranslates(), now));
            }
        }
    }

    /** What was translated: the Japanese text, or else the first in another language. */
    private static Optional<LocalText> source(Text text, LocalText translation) {
        return text.getValues().stream()
                .filter(value -> !Objects.equals(value.getLanguage(), translation.getLanguage()) && value.getValue() != null)
                .min(Comparator.comparingInt(value -> "ja".equals(value.getLanguage()) ? 0 : 1));
    }
}
