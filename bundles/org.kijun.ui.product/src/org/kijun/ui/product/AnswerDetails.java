package org.kijun.ui.product;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.TableWrapData;
import org.eclipse.ui.forms.widgets.TableWrapLayout;
import org.kijun.analysis.assessment.AssessedRequirement;
import org.kijun.analysis.change.Suspect;
import org.kijun.dsl.edit.Answer;
import org.kijun.dsl.edit.Tagged;
import org.kijun.model.Alternative;
import org.kijun.model.Verdict;
import org.kijun.report.Standing;
import org.kijun.report.Words;
import org.kijun.report.builder.ModelWords;
import org.kijun.ui.chosen.Chosen;
import org.kijun.ui.product.facts.Field;
import org.kijun.ui.product.facts.Problems;
import org.kijun.ui.signs.Signs;
import org.kijun.ui.texts.Texts;

/** What one requirement asks, what the product answers, and how to check that. */
final class AnswerDetails {
    private static final Texts TEXTS = Texts.of(AnswerDetails.class);
    private static final String DATE = "\\d{4}(-\\d{2}(-\\d{2})?)?";

    /** A text of the answer. */
    private record Line(Field field, Function<Answer, String> value) {
    }

    private final ScrolledForm scrolled;
    private final FormToolkit toolkit;
    private final Problems problems;
    private final ProductPages pages;
    private final List<Line> lines = new ArrayList<>();
    private ProductState state;
    private Optional<AssessedRequirement> row = Optional.empty();
    private VerdictButtons verdicts;
    private Optional<Combo> alternative = Optional.empty();
    private EvidenceTable evidence;
    private String built = "";

    AnswerDetails(Composite parent, FormToolkit toolkit, Problems problems, ProductPages pages) {
        this.toolkit = toolkit;
        this.problems = problems;
        this.pages = pages;
        scrolled = toolkit.createScrolledForm(parent);
        scrolled.getBody().setLayout(layout(1));
    }

    private static TableWrapLayout layout(int columns) {
        var layout = new TableWrapLayout();
        layout.numColumns = columns;
        layout.verticalSpacing = 6;
        layout.horizontalSpacing = 8;
        return layout;
    }

    void state(ProductState latest) {
        state = latest;
    }

    void show(Optional<AssessedRequirement> shown) {
        commitWhenOther(shown);
        row = shown;
        var answer = answer();
        var wanted = shown.map(each -> key(each, answer)).orElse("-");
        if (!wanted.equals(built)) {
            built = wanted;
            build(answer);
        }
        fill(answer);
    }

    private void commitWhenOther(Optional<AssessedRequirement> shown) {
        var next = shown.map(each -> each.requirement().qualifiedName());
        if (!next.equals(row.map(each -> each.requirement().qualifiedName()))) {
            commit();
        }
    }

    private Optional<Answer> answer() {
        return row.flatMap(each -> pages.answer(each.requirement().qualifiedName()));
    }

    /** The controls are made anew when this changes. */
    private static String key(AssessedRequirement shown, Optional<Answer> answer) {
        var kind = answer.map(Answer::verdict).filter(verdict -> verdict == Verdict.EQUIVALENT || verdict == Verdict.PLANNED);
        return shown.requirement().qualifiedName() + kind + Guidance.of(shown) + Chosen.get().languages() + isSuspect(shown);
    }

    private static boolean isSuspect(AssessedRequirement shown) {
        return shown.suspects().stream().anyMatch(Suspect.OfAnswer.class::isInstance);
    }

    private void build(Optional<Answer> answer) {
        scrolled.setRedraw(false);
        var body = scrolled.getBody();
        for (var child : body.getChildren()) {
            child.dispose();
        }
        lines.clear();
        verdicts = null;
        evidence = null;
        alternative = Optional.empty();
        row.ifPresentOrElse(shown -> build(body, shown, answer), () -> wrapped(body, TEXTS.get("nothing-shown")));
        scrolled.reflow(true);
        scrolled.setRedraw(true);
    }

    private void build(Composite body, AssessedRequirement shown, Optional<Answer> answer) {
        var words = ModelWords.in(Words.in(Chosen.get().languages()));
        var heading = wrapped(body, shown.requirement().qualifiedName() + "  " + words.label(shown.requirement()).plain());
        heading.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
        wrapped(body, Guidance.statement(shown));
        if (isSuspect(shown)) {
            suspect(body, shown);
        }
        var form = toolkit.createComposite(body);
        form.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB));
        form.setLayout(layout(1));
        verdicts = new VerdictButtons(form, toolkit, this::choose);
        addAlternatives(form, shown);
        texts(form, "reason", Answer::reasons, Answer::withReason);
        answer.map(Answer::verdict).ifPresent(verdict -> special(form, verdict));
        evidence = new EvidenceTable(form, toolkit, problems, pages, items -> change(given -> given.withEvidence(items)));
        guidance(body, shown);
    }

    private void suspect(Composite body, AssessedRequirement shown) {
        wrapped(body, TEXTS.get("suspect"));
        toolkit.createButton(body, TEXTS.get("confirm"), SWT.PUSH)
                .addListener(SWT.Selection, event -> change(given -> given.withAsOf(shown.requirement().fingerprint())));
    }

    private void addAlternatives(Composite form, AssessedRequirement shown) {
        var offered = shown.requirement().getAlternatives();
        if (offered.isEmpty()) {
            return;
        }
        toolkit.createLabel(form, TEXTS.get("alternative"));
        var box = new Combo(form, SWT.READ_ONLY | SWT.DROP_DOWN);
        toolkit.adapt(box, true, false);
        box.add(TEXTS.get("no-alternative"));
        var words = ModelWords.in(Words.in(Chosen.get().languages()));
        offered.forEach(each -> box.add(words.label(each).plain()));
        var names = offered.stream().map(Alternative::getName).toList();
        box.setData(names);
        box.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB));
        box.addListener(SWT.Selection, event -> change(given ->
                given.withAlternative(box.getSelectionIndex() <= 0 ? "" : names.get(box.getSelectionIndex() - 1))));
        alternative = Optional.of(box);
    }

    /** What only some verdicts need. */
    private void special(Composite form, Verdict verdict) {
        if (verdict == Verdict.EQUIVALENT) {
            if (row.filter(shown -> shown.requirement().isOrEquivalent()).isEmpty()) {
                wrapped(form, TEXTS.get("not-accepted")).setForeground(Signs.colour(Standing.Tone.BAD));
            }
            texts(form, "argument", Answer::argument, Answer::withArgument);
            line(form, TEXTS.get("reviewer"), Answer::reviewer, (given, text) -> given.withReview(text, given.date()), ".*");
            line(form, TEXTS.get("date"), Answer::date, (given, text) -> given.withReview(given.reviewer(), text), DATE);
        } else if (verdict == Verdict.PLANNED) {
            line(form, TEXTS.get("due"), Answer::due, (given, text) -> given.withPlan(text, given.responsible()), DATE);
            line(form, TEXTS.get("responsible"), Answer::responsible, (given, text) -> given.withPlan(given.due(), text), ".*");
        }
    }

    /** One of the texts of an answer, in both languages. */
    private void texts(Composite form, String key, Function<Answer, List<Tagged>> value, InLanguage change) {
        for (var language : Texts.language().equals("ja") ? List.of("ja", "en") : List.of("en", "ja")) {
            var label = TEXTS.get("in-language", TEXTS.get(key), TEXTS.get(language));
            var text = field(form, label, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
            text.setData("org.kijun.field", key + language);
            lines.add(new Line(new Field(text, problems, typed -> change(given -> change.apply(given, language, typed))),
                    given -> value.apply(given).stream().filter(each -> each.language().equals(language)).findFirst().map(Tagged::text).orElse("")));
        }
    }

    /** Puts a text into an answer. */
    private interface InLanguage {
        Answer apply(Answer answer, String language, String text);
    }

    /** Puts a text into an answer. */
    private interface Plain {
        Answer apply(Answer answer, String text);
    }

    private void line(Composite form, String label, Function<Answer, String> value, Plain change, String pattern) {
        var text = field(form, label, SWT.SINGLE);
        lines.add(new Line(new Field(text, problems, typed -> typed.isBlank() || typed.strip().matches(pattern)
                ? change(given -> change.apply(given, typed.strip()))
                : Optional.of(TEXTS.get("no-date", typed.strip()))), value));
    }

    private Text field(Composite form, String label, int style) {
        toolkit.createLabel(form, label, SWT.WRAP);
        var text = toolkit.createText(form, "", style | SWT.BORDER);
        var data = new TableWrapData(TableWrapData.FILL_GRAB);
        if ((style & SWT.MULTI) != 0) {
            data.heightHint = text.getLineHeight() * 2;
        }
        text.setLayoutData(data);
        return text;
    }

    private void guidance(Composite body, AssessedRequirement shown) {
        for (var part : Guidance.of(shown)) {
            var heading = wrapped(body, TEXTS.get("guidance." + part.key()));
            heading.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
            wrapped(body, part.text());
        }
    }

    private Label wrapped(Composite body, String text) {
        var label = toolkit.createLabel(body, text.replace("&", "&&"), SWT.WRAP);
        label.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB));
        return label;
    }

    private void fill(Optional<Answer> answer) {
        if (verdicts == null) {
            return;
        }
        var changeable = state.changeable();
        var given = answer.orElse(Answer.of(Verdict.MET));
        verdicts.show(answer.map(Answer::verdict), changeable);
        lines.forEach(line -> line.field().show(line.value().apply(given), changeable && answer.isPresent()));
        alternative.ifPresent(box -> {
            box.select(((List<?>) box.getData()).indexOf(given.alternative()) + 1);
            box.setEnabled(changeable && answer.isPresent());
        });
        evidence.show(given.evidence(), changeable && answer.isPresent());
    }

    private void choose(Optional<Verdict> verdict) {
        commit();
        row.ifPresent(shown -> {
            var name = shown.requirement().qualifiedName();
            pages.answer(name, verdict.map(chosen -> pages.answer(name).map(given -> given.withVerdict(chosen)).orElseGet(() -> Answer.of(chosen))));
            show(row);
        });
    }

    private Optional<String> change(Function<Answer, Answer> change) {
        var name = row.map(shown -> shown.requirement().qualifiedName()).orElse("");
        return pages.answer(name).flatMap(given -> pages.answer(name, Optional.of(change.apply(given))));
    }

    void commit() {
        lines.forEach(line -> line.field().commit());
    }
}
