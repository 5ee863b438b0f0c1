package org.kijun.ui.matrix.answer;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.kijun.dsl.edit.Answer;
import org.kijun.model.Alternative;
import org.kijun.model.Requirement;
import org.kijun.model.Verdict;
import org.kijun.report.Languages;
import org.kijun.report.Standing;
import org.kijun.report.Words;
import org.kijun.report.builder.ModelWords;
import org.kijun.report.builder.Standings;
import org.kijun.ui.matrix.sheet.AnswerColumn;
import org.kijun.ui.signs.Signs;
import org.kijun.ui.texts.Texts;

/** The fields of one answer; those that the verdict asks for come and go with it, and keep what was typed. */
final class AnswerFields {
    private static final Texts TEXTS = Texts.of(AnswerFields.class);
    static final List<Verdict> VERDICTS = List.of(Verdict.MET, Verdict.PARTLY, Verdict.NOT_MET, Verdict.PLANNED, Verdict.NOT_APPLICABLE,
            Verdict.EQUIVALENT);

    private final Composite area;
    private final Answer before;
    private final Requirement requirement;
    private final Combo verdict;
    private final Label guidance;
    private final Combo alternative;
    private final TaggedFields reason;
    private final TaggedFields argument;
    private final Text reviewer;
    private final Text date;
    private final Text due;
    private final Text responsible;
    private final EvidenceFields evidence;
    private final List<Control> ofEquivalent = new ArrayList<>();
    private final List<Control> ofPlan = new ArrayList<>();

    AnswerFields(Composite parent, Answer before, Requirement requirement, Path folder, Languages languages, Consumer<String> message) {
        this.before = before;
        this.requirement = requirement;
        area = new Composite(parent, SWT.NONE);
        area.setLayout(GridLayoutFactory.swtDefaults().numColumns(2).create());
        area.setLayoutData(GridDataFactory.fillDefaults().grab(true, true).create());
        verdict = verdicts(languages);
        label("");
        guidance = new Label(area, SWT.WRAP);
        guidance.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).hint(320, SWT.DEFAULT).create());
        alternative = requirement.getAlternatives().isEmpty() ? null : alternatives(languages);
        reason = new TaggedFields(area, "reason", before.reasons(), languages);
        int first = area.getChildren().length;
        argument = new TaggedFields(area, "argument", before.argument(), languages);
        reviewer = text("reviewer", before.reviewer());
        date = date("date", before.date(), true);
        keep(ofEquivalent, first);
        int second = area.getChildren().length;
        due = date("due", before.due(), false);
        responsible = text("responsible", before.responsible());
        keep(ofPlan, second);
        label(TEXTS.get("evidence")).setLayoutData(GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).create());
        evidence = new EvidenceFields(area, folder, before.evidence(), message);
        adapt();
    }

    private void keep(List<Control> group, int from) {
        group.addAll(List.of(area.getChildren()).subList(from, area.getChildren().length));
    }

    private Label label(String text) {
        var label = new Label(area, SWT.NONE);
        label.setText(text);
        return label;
    }

    private Combo verdicts(Languages languages) {
        label(TEXTS.get("verdict"));
        var combo = new Combo(area, SWT.DROP_DOWN | SWT.READ_ONLY);
        var words = Words.in(languages);
        VERDICTS.forEach(each -> combo.add(Standings.of(each).sign() + " " + words.of(Standings.of(each)).plain()));
        combo.select(VERDICTS.indexOf(before.verdict()));
        combo.addListener(SWT.Selection, event -> adapt());
        return combo;
    }

    private Combo alternatives(Languages languages) {
        label(TEXTS.get("alternative"));
        var combo = new Combo(area, SWT.DROP_DOWN | SWT.READ_ONLY);
        combo.add(TEXTS.get("no-alternative"));
        requirement.getAlternatives().forEach(each -> combo.add(ModelWords.in(Words.in(languages)).label(each).plain()));
        combo.select(1 + requirement.getAlternatives().stream().map(Alternative::getName).toList().indexOf(before.alternative()));
        combo.setLayoutData(GridDataFactory.swtDefaults().align(SWT.FILL, SWT.CENTER).hint(320, SWT.DEFAULT).create());
        return combo;
    }

    private Text text(String key, String value) {
        label(TEXTS.get(key));
        var field = new Text(area, SWT.SINGLE | SWT.BORDER);
        field.setText(value);
        field.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).create());
        return field;
    }

    private Text date(String key, String value, boolean offersToday) {
        label(TEXTS.get(key));
        var line = new Composite(area, SWT.NONE);
        line.setLayout(GridLayoutFactory.fillDefaults().numColumns(2).create());
        var field = new Text(line, SWT.SINGLE | SWT.BORDER);
        field.setText(value);
        field.setMessage(TEXTS.get("date-form"));
        field.setLayoutData(GridDataFactory.swtDefaults().hint(120, SWT.DEFAULT).create());
        if (offersToday) {
            var today = new Button(line, SWT.PUSH);
            today.setText(TEXTS.get("today"));
            today.addListener(SWT.Selection, event -> field.setText(LocalDate.now(ZoneId.systemDefault()).toString()));
        }
        return field;
    }

    /** Shows what the verdict asks for and says so. */
    private void adapt() {
        var chosen = chosen();
        show(ofEquivalent, chosen == Verdict.EQUIVALENT || !before.argument().isEmpty() || !before.reviewer().isEmpty());
        show(ofPlan, chosen == Verdict.PLANNED || !before.due().isEmpty() || !before.responsible().isEmpty());
        var refused = chosen == Verdict.EQUIVALENT && !requirement.isOrEquivalent() ? "\n" + TEXTS.get("equivalent-not-accepted") : "";
        guidance.setText(TEXTS.get("guidance." + chosen.getLiteral()) + refused);
        guidance.setForeground(Signs.colour(refused.isEmpty() ? Standing.Tone.PLAIN : Standing.Tone.BAD));
        area.getShell().layout(true, true);
        var wanted = area.getShell().computeSize(area.getShell().getSize().x, SWT.DEFAULT);
        if (area.getShell().isVisible() && wanted.y > area.getShell().getSize().y) {
            area.getShell().setSize(area.getShell().getSize().x, wanted.y);
        }
    }

    private static void show(List<Control> group, boolean visible) {
        for (var control : group) {
            var data = control.getLayoutData() instanceof GridData grid ? grid : new GridData();
            data.exclude = !visible;
            control.setLayoutData(data);
            control.setVisible(visible);
        }
    }

    Verdict chosen() {
        return VERDICTS.get(Math.max(0, verdict.getSelectionIndex()));
    }

    /** What the fields say. */
    Answer read() {
        var chosen = alternative == null || alternative.getSelectionIndex() <= 0 ? ""
                : requirement.getAlternatives().get(alternative.getSelectionIndex() - 1).getName();
        return new Answer(chosen(), reason.read(), chosen, argument.read(), reviewer.getText(), date.getText(), due.getText(),
                responsible.getText(), evidence.read(), before.asOf());
    }

    void focus(AnswerColumn part) {
        switch (part) {
            case VERDICT -> verdict.setFocus();
            case REASON -> reason.first().setFocus();
            case EVIDENCE -> evidence.control().setFocus();
            case REVIEWER -> (reviewer.isVisible() ? reviewer : reason.first()).setFocus();
            case DATE -> (date.isVisible() ? date : reason.first()).setFocus();
        }
    }

    void focus(Rule rule) {
        switch (rule) {
            case REASON -> reason.first().setFocus();
            case ARGUMENT -> argument.first().setFocus();
            case REVIEWER -> reviewer.setFocus();
            case DATE -> date.setFocus();
        }
    }
}
