package org.kijun.dsl.edit;

import java.util.List;
import java.util.Objects;
import org.kijun.model.Statement;
import org.kijun.model.Verdict;

/**
 * What a product says about a requirement; the same for forms, matrices and workbooks. Texts that are missing are empty, never null.
 *
 * @param reasons     by language
 * @param alternative local name of the alternative of the requirement that was chosen
 * @param argument    why an equivalent function is as good, by language
 * @param reviewer    who looked at it
 * @param date        when, such as {@code 2026-10-01}
 * @param due         when it will be met
 * @param responsible who sees to that
 * @param asOf        fingerprint of the requirement that was answered
 */
public record Answer(Verdict verdict, List<Tagged> reasons, String alternative, List<Tagged> argument, String reviewer, String date,
        String due, String responsible, List<EvidenceItem> evidence, String asOf) {
    public Answer {
        reasons = Tagged.sorted(reasons);
        argument = Tagged.sorted(argument);
        evidence = List.copyOf(evidence);
        alternative = alternative.strip();
        reviewer = reviewer.strip();
        date = date.strip();
        due = due.strip();
        responsible = responsible.strip();
        asOf = asOf.strip();
    }

    /** The verdict and nothing else. */
    public static Answer of(Verdict verdict) {
        return new Answer(verdict, List.of(), "", List.of(), "", "", "", "", List.of(), "");
    }

    /** What the statement says. */
    public static Answer of(Statement statement) {
        var chosen = statement.getAlternative();
        return of(statement, chosen == null ? "" : Objects.toString(chosen.getName(), ""));
    }

    static Answer of(Statement statement, String alternative) {
        return new Answer(statement.getVerdict(), Tagged.of(statement.getComment()), alternative, Tagged.of(statement.getArgument()),
                orEmpty(statement.getReviewer()), orEmpty(statement.getDate()), orEmpty(statement.getDue()),
                orEmpty(statement.getResponsible()), statement.getEvidence().stream().map(EvidenceItem::of).toList(),
                orEmpty(statement.getAsOf()));
    }

    public Answer withVerdict(Verdict other) {
        return new Answer(other, reasons, alternative, argument, reviewer, date, due, responsible, evidence, asOf);
    }

    /** The reason in one language changed; no such reason when the text is blank. */
    public Answer withReason(String language, String text) {
        var changed = Tagged.with(reasons, new Tagged(language, text));
        return new Answer(verdict, changed, alternative, argument, reviewer, date, due, responsible, evidence, asOf);
    }

    public Answer withAlternative(String name) {
        return new Answer(verdict, reasons, name, argument, reviewer, date, due, responsible, evidence, asOf);
    }

    /** The argument in one language changed; no such argument when the text is blank. */
    public Answer withArgument(String language, String text) {
        var changed = Tagged.with(argument, new Tagged(language, text));
        return new Answer(verdict, reasons, alternative, changed, reviewer, date, due, responsible, evidence, asOf);
    }

    public Answer withReview(String who, String when) {
        return new Answer(verdict, reasons, alternative, argument, who, when, due, responsible, evidence, asOf);
    }

    public Answer withPlan(String when, String who) {
        return new Answer(verdict, reasons, alternative, argument, reviewer, date, when, who, evidence, asOf);
    }

    public Answer withEvidence(List<EvidenceItem> items) {
        return new Answer(verdict, reasons, alternative, argument, reviewer, date, due, responsible, items, asOf);
    }

    /** Stamped: made with a view to the requirement as it reads now. */
    public Answer withAsOf(String fingerprint) {
        return new Answer(verdict, reasons, alternative, argument, reviewer, date, due, responsible, evidence, fingerprint);
    }

    private static String orEmpty(String text) {
        return Objects.toString(text, "");
    }
}
