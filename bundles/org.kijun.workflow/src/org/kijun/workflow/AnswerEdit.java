package org.kijun.workflow;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kijun.dsl.edit.Answer;
import org.kijun.dsl.edit.EvidenceItem;
import org.kijun.dsl.edit.Tagged;
import org.kijun.exchange.answers.Field;
import org.kijun.model.EvidenceKind;
import org.kijun.model.Statement;
import org.kijun.model.Verdict;
import org.kijun.report.Phrase;

/** Puts what a cell says into an answer. Texts in languages that the workbook does not show stay as they are. */
final class AnswerEdit {
    private static final Pattern JAPANESE = Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}]");
    private static final Pattern ADDRESS = Pattern.compile("(?i)https?://\\S+");
    private static final Pattern PATH = Pattern.compile(".*(/|\\.\\p{Alnum}{1,5}$).*");
    private static final Pattern SHOWN_HASH = Pattern.compile(" \\(sha256 \\p{XDigit}+…?\\)$");

    private final AnswerValues values;
    private final Optional<Statement> statement;
    private final String language;

    /** The language, {@code ja}, {@code en} or empty, is for texts that could be in either. */
    AnswerEdit(AnswerValues values, Optional<Statement> statement, String language) {
        this.values = values;
        this.statement = statement;
        this.language = language;
    }

    Answer with(Answer answer, Field field, String value) {
        return switch (field) {
            case KEY -> throw new IllegalArgumentException("a key is no answer");
            case VERDICT -> answer.withVerdict(Verdict.get(value));
            case COMMENT, ANSWER -> comment(answer, value);
            case ARGUMENT -> argument(answer, value);
            case EVIDENCE -> answer.withEvidence(evidence(answer.evidence(), value));
            case REVIEWER -> answer.withReview(value, answer.date());
            case DATE -> answer.withReview(answer.reviewer(), value);
            case DUE -> answer.withPlan(value, answer.responsible());
            case RESPONSIBLE -> answer.withPlan(answer.due(), value);
        };
    }

    private Answer comment(Answer answer, String value) {
        var changed = answer;
        for (var text : texts(values.comment(statement), value)) {
            changed = changed.withReason(text.language(), text.text());
        }
        return changed;
    }

    private Answer argument(Answer answer, String value) {
        var changed = answer;
        for (var text : texts(values.argument(statement), value)) {
            changed = changed.withArgument(text.language(), text.text());
        }
        return changed;
    }

    /** What becomes of the texts that the cell showed: those that are blank go. */
    private List<Tagged> texts(Phrase shown, String value) {
        var halves = value.split(Pattern.quote(Phrase.SEPARATOR), -1);
        var before = shown.parts().stream().map(part -> part.language().map(known -> known.code()).orElse("")).toList();
        if (before.size() == 1) {
            return List.of(new Tagged(before.getFirst(), value));
        }
        if (before.size() == halves.length) {
            return List.of(new Tagged(before.get(0), halves[0]), new Tagged(before.get(1), halves[1]));
        }
        return before.isEmpty() && value.isBlank() ? List.of() : List.of(new Tagged("ja", isJapanese(value) ? value : ""), new Tagged("en", isJapanese(value) ? "" : value));
    }

    private boolean isJapanese(String value) {
        return language.equals("ja") && !value.matches("\\p{ASCII}*") || JAPANESE.matcher(value).find();
    }

    /** What was there already keeps its kind and its hash. */
    private static List<EvidenceItem> evidence(List<EvidenceItem> before, String value) {
        return value.lines().map(line -> SHOWN_HASH.matcher(line.strip()).replaceFirst("")).filter(line -> !line.isEmpty()).distinct()
                .map(line -> before.stream().filter(item -> item.target().equals(line)).findFirst().orElseGet(() -> item(line))).toList();
    }

    private static EvidenceItem item(String line) {
        if (ADDRESS.matcher(line).matches()) {
            return new EvidenceItem(EvidenceKind.LINK, line, "");
        }
        var path = line.replace('\\', '/');
        return PATH.matcher(path).matches() ? new EvidenceItem(EvidenceKind.FILE, path, "") : new EvidenceItem(EvidenceKind.CERTIFICATE, line, "");
    }
}
