package org.kijun.report.builder;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.kijun.analysis.Linked;
import org.kijun.analysis.baseline.EffectiveParameter;
import org.kijun.analysis.baseline.EffectiveRequirement;
import org.kijun.model.Alternative;
import org.kijun.model.Clause;
import org.kijun.model.Evidence;
import org.kijun.model.Requirement;
import org.kijun.model.Statement;
import org.kijun.model.TestCase;
import org.kijun.model.Trace;
import org.kijun.report.Cell;
import org.kijun.report.Language;
import org.kijun.report.Phrase;
import org.kijun.report.Words;

/** What requirements, their tests and their answers say, as the cells of several reports have it. */
public final class RequirementWords {
    private final ModelWords model;

    RequirementWords(ModelWords model) {
        this.model = model;
    }

    /** What requirements say in the languages of the words. */
    public static RequirementWords in(Words words) {
        return new RequirementWords(new ModelWords(words));
    }

    static String id(Requirement requirement) {
        return ModelWords.name(requirement);
    }

    /** The normative sentence, with its alternatives as a list and whether an equivalent function is accepted. */
    Phrase statement(Requirement requirement) {
        var statement = model.of(requirement.getStatement());
        return model.words().each(language -> Stream.of(
                statement.in(language),
                alternatives(requirement.getAlternatives(), language),
                requirement.isOrEquivalent() ? Words.text(language, "or-equivalent") : "")
                .filter(part -> !part.isEmpty()).collect(Collectors.joining("\n\n")));
    }

    private String alternatives(List<Alternative> alternatives, Language language) {
        if (alternatives.isEmpty()) {
            return "";
        }
        var list = alternatives.stream().map(each -> "- " + model.label(each).in(language)).collect(Collectors.joining("\n"));
        return Words.text(language, "any-of") + "\n\n" + list;
    }

    /** The statement, and the values that count for its parameters. */
    public Phrase statement(EffectiveRequirement effective) {
        var statement = statement(effective.requirement());
        var values = values(effective);
        return values.isEmpty() ? statement : model.words().each(language -> statement.in(language) + "\n\n" + values.in(language));
    }

    /** The values that count, in a line; nothing when there are no parameters. */
    Phrase values(EffectiveRequirement effective) {
        return effective.parameters().isEmpty() ? Phrase.EMPTY : model.words().each(language -> Words.text(language, "values",
                effective.parameters().stream().map(each -> parameter(each, language)).collect(Collectors.joining(ModelWords.comma(language)))));
    }

    /** The values that count, one on a line; a value that a baseline has set says so. */
    Phrase parameters(EffectiveRequirement effective) {
        return model.words().each(language -> effective.parameters().stream().map(each -> parameter(each, language))
                .collect(Collectors.joining("\n")));
    }

    private String parameter(EffectiveParameter effective, Language language) {
        var parameter = effective.parameter();
        var value = model.quantity(Objects.toString(parameter.getValue(), ""), parameter.getUnit(), language);
        var text = Words.text(language, "parameter", effective.name(), value);
        return effective.tailoredBy().map(baseline -> Words.text(language, "tailored-by", text, model.label(baseline))).orElse(text);
    }

    /** The obligation, and whether a baseline has changed it. */
    public Phrase obligation(EffectiveRequirement effective) {
        var words = model.words();
        return effective.obligationTailored()
                ? words.of("obligation-tailored", words.of(effective.obligation()), words.of(effective.requirement().getObligation()))
                : words.of(effective.obligation());
    }

    /** How to check it: each test with its steps in short. */
    public Phrase howToCheck(Requirement requirement) {
        return model.words().each(language -> requirement.getTests().stream().map(test -> test(test, language)).collect(Collectors.joining("\n\n")));
    }

    private String test(TestCase test, Language language) {
        var title = Words.text(language, "test-title", Objects.toString(test.getName(), ""), model.words().of(test.getMethod()));
        var given = model.of(test.getGiven()).in(language);
        var steps = test.getSteps().stream()
                .map(step -> Words.text(language, "test-step", model.of(step.getAction()), model.of(step.getExpected())))
                .map(step -> "- " + step)
                .collect(Collectors.joining("\n"));
        return Stream.of(given.isEmpty() ? title : Words.text(language, "test-given", title, given), steps)
                .filter(part -> !part.isEmpty()).collect(Collectors.joining("\n\n"));
    }

    /** Evidence that its tests ask for. */
    public Phrase wantedEvidence(Requirement requirement) {
        return model.words().each(language -> requirement.getTests().stream()
                .map(test -> model.of(test.getEvidence()).in(language)).filter(text -> !text.isEmpty()).distinct().collect(Collectors.joining("\n")));
    }

    /** Comment, chosen alternative, argument and plan of an answer, one on a line. */
    public Phrase answer(Optional<Statement> statement) {
        return statement.map(this::answer).orElse(Phrase.EMPTY);
    }

    private Phrase answer(Statement statement) {
        var words = model.words();
        var parts = Stream.of(
                model.of(statement.getComment()),
                Linked.is(statement.getAlternative()) ? words.of("answer.alternative", model.label(statement.getAlternative())) : Phrase.EMPTY,
                labelled("answer.argument", model.of(statement.getArgument())),
                labelled("answer.reviewer", neutral(statement.getReviewer())),
                labelled("answer.due", neutral(statement.getDue())),
                labelled("answer.responsible", neutral(statement.getResponsible())))
                .filter(part -> !part.isEmpty()).toList();
        return parts.size() == 1 ? parts.getFirst() : Phrase.neutral(parts.stream().map(Phrase::plain).collect(Collectors.joining("\n")));
    }

    private Phrase labelled(String key, Phrase value) {
        return value.isEmpty() ? value : model.words().of(key, value);
    }

    static Phrase neutral(String text) {
        return Phrase.neutral(Objects.toString(text, ""));
    }

    /** The comment of an answer alone, as a person has written it. */
    public Phrase comment(Optional<Statement> statement) {
        return statement.map(given -> model.of(given.getComment())).orElse(Phrase.EMPTY);
    }

    /** What proves an answer, one link for each piece. */
    public static List<Cell.Link> evidence(List<Evidence> evidence) {
        return evidence.stream().map(RequirementWords::evidence).toList();
    }

    private static Cell.Link evidence(Evidence evidence) {
        var target = Objects.toString(evidence.getTarget(), "");
        return switch (evidence.getKind()) {
            case LINK -> new Cell.Link(target, target);
            case FILE, CERTIFICATE ->
                    Cell.Link.none(evidence.getSha256() == null ? target : target + " (sha256 " + shortened(evidence.getSha256()) + ")");
        };
    }

    private static String shortened(String sha256) {
        return sha256.length() <= 12 ? sha256 : sha256.substring(0, 12) + "…";
    }

    /** The clauses that a requirement takes up, with the relation. */
    List<Cell.Link> traces(Requirement requirement) {
        return requirement.getTraces().stream().filter(trace -> Linked.is(trace.getClause())).map(this::trace).toList();
    }

    private Cell.Link trace(Trace trace) {
        return Cell.Link.none(clause(trace.getClause()) + " (" + model.words().of(trace.getRelation()).plain() + ")");
    }

    static String clause(Clause clause) {
        return ModelWords.name(clause);
    }
}
