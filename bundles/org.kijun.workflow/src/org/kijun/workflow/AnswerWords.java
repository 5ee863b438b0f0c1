package org.kijun.workflow;

import java.util.Locale;
import org.kijun.exchange.answers.Layout;
import org.kijun.report.Languages;
import org.kijun.report.Standing;
import org.kijun.report.Words;

/** What verdicts are called in a workbook. */
final class AnswerWords {
    private final Layout layout;
    private final Words words;

    AnswerWords(Layout layout, Languages languages) {
        this.layout = layout;
        words = Words.in(languages);
    }

    /** The words for the name of a verdict: those of the mapping file, else our own, with their sign in our own workbooks. */
    String of(String verdict) {
        if (verdict.isEmpty()) {
            return layout.words().getOrDefault("none", "");
        }
        var standing = Standing.valueOf(verdict.toUpperCase(Locale.ROOT).replace('-', '_'));
        var own = layout.own() ? words.status(standing).plain() : words.of(standing).plain();
        return layout.words().getOrDefault(verdict, own);
    }
}
