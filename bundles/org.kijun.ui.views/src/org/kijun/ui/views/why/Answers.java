package org.kijun.ui.views.why;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kijun.analysis.applicability.Applicability;
import org.kijun.analysis.applicability.ApplicabilityCheck;
import org.kijun.analysis.applicability.OpenFact;
import org.kijun.analysis.assessment.AssessedRequirement;
import org.kijun.analysis.assessment.Assessment;
import org.kijun.analysis.assessment.DecidingFact;
import org.kijun.model.Baseline;
import org.kijun.model.Fact;
import org.kijun.model.Product;
import org.kijun.model.Requirement;
import org.kijun.report.Language;
import org.kijun.report.Standing;
import org.kijun.report.builder.Standings;
import org.kijun.ui.live.Snapshot;
import org.kijun.ui.subject.Subject;
import org.kijun.ui.texts.Texts;
import org.kijun.ui.views.frame.Piece;
import org.kijun.ui.views.frame.Row;
import org.kijun.ui.views.frame.Rows;
import org.kijun.ui.views.frame.Titles;

/**
 * What the view says.
 *
 * @param heading the answer in a sentence
 * @param undecided whether an answer of the user would decide something
 */
record Answers(String heading, boolean undecided, Rows rows) {
    private static final Texts TEXTS = Texts.of(Answers.class);

    /** What is asked: a product, with a requirement or with all that are asked of it. */
    record Question(Subject product, Optional<Subject> requirement, Optional<String> baseline, Titles titles) {
    }

    /** Answers the question; empty when the texts no longer have the product. */
    static Optional<Answers> to(Question question, Snapshot snapshot) {
        return snapshot.find(question.product(), Product.class).map(product -> {
            var baselines = question.baseline().flatMap(name -> snapshot.project().find(name, Baseline.class)).map(List::of)
                    .orElseGet(() -> product.getBaselines().stream().filter(each -> !each.eIsProxy()).toList());
            return question.requirement().flatMap(subject -> snapshot.find(subject, Requirement.class))
                    .map(requirement -> one(requirement, product, baselines, question.titles()))
                    .orElseGet(() -> all(Assessment.of(product, baselines, snapshot.index()), question.titles()));
        });
    }

    private static Answers one(Requirement requirement, Product product, List<Baseline> baselines, Titles titles) {
        var applicability = ApplicabilityCheck.of(product, baselines).of(requirement);
        var rows = new ArrayList<>(new Reasons(titles).of(applicability.because()));
        var open = open(applicability);
        if (!open.isEmpty()) {
            rows.addFirst(Row.of("open", "open", "asking", List.of(Piece.strong(TEXTS.get("decided")))).with(open.stream().map(fact -> row(fact, titles)).toList()));
        }
        var key = switch (applicability) {
            case Applicability.Applies yes -> "applies";
            case Applicability.DoesNotApply no -> "doesNotApply";
            case Applicability.Undecided unknown -> "undecided";
        };
        var heading = Standings.of(applicability).sign() + " " + TEXTS.get(key, requirement.qualifiedName(), titles.label(product));
        return new Answers(heading, applicability instanceof Applicability.Undecided, Rows.of(rows));
    }

    private static List<OpenFact> open(Applicability applicability) {
        return applicability instanceof Applicability.Undecided undecided ? undecided.open() : List.of();
    }

    private static Row row(OpenFact open, Titles titles) {
        return Row.of(open.fact().getName(), Subject.of(open.fact()), "fact", List.of(Piece.plain(question(open.fact(), titles))));
    }

    /** As the product is asked. */
    private static String question(Fact fact, Titles titles) {
        var open = new OpenFact(fact, List.of());
        return titles.words().languages().all().stream().map(Language::code).map(open::question).distinct().collect(Collectors.joining(" / "));
    }

    private static Answers all(Assessment assessment, Titles titles) {
        var applies = rows(assessment, Standing.APPLIES);
        var not = rows(assessment, Standing.DOES_NOT_APPLY);
        var open = rows(assessment, Standing.UNDECIDED);
        var groups = new ArrayList<Row>();
        if (!open.isEmpty()) {
            var facts = assessment.decidingFacts();
            groups.add(Row.of("facts", "facts", "asking", List.of(Piece.strong(TEXTS.get("facts")), Piece.quiet(Integer.toString(facts.size()))))
                    .with(facts.stream().map(fact -> row(fact, titles)).toList()));
        }
        groups.add(group("list.undecided", Standing.UNDECIDED, open, titles));
        groups.add(group("list.applies", Standing.APPLIES, applies, titles));
        groups.add(group("list.doesNotApply", Standing.DOES_NOT_APPLY, not, titles));
        var heading = TEXTS.get("all", titles.label(assessment.product()), applies.size(), not.size(), open.size());
        return new Answers(heading, !open.isEmpty(), Rows.of(groups));
    }

    private static List<AssessedRequirement> rows(Assessment assessment, Standing standing) {
        return assessment.rows().stream().filter(row -> row.requirement().getName() != null && Standings.of(row.applicability()) == standing).toList();
    }

    private static Row group(String key, Standing standing, List<AssessedRequirement> members, Titles titles) {
        return Row.of(key, key, null, List.of(Piece.sign(standing), Piece.strong(TEXTS.get(key)), Piece.quiet(Integer.toString(members.size()))))
                .with(members.stream().map(row -> row(row, titles)).toList());
    }

    private static Row row(AssessedRequirement row, Titles titles) {
        var outcome = Standings.of(row.outcome());
        var label = List.of(Piece.sign(outcome), Piece.plain(row.requirement().getName()), Piece.plain(titles.title(row.requirement())));
        return Row.of(row.requirement().qualifiedName(), Subject.of(row.requirement()), "requirement", label)
                .with(new Reasons(titles).of(row.applicability().because()));
    }

    private static Row row(DecidingFact deciding, Titles titles) {
        return Row.of(deciding.fact().getName(), Subject.of(deciding.fact()), "fact",
                List.of(Piece.plain(question(deciding.fact(), titles)), Piece.quiet(TEXTS.get("decides", deciding.requirements().size()))));
    }
}
