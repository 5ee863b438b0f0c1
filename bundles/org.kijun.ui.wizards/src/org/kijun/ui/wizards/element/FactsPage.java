package org.kijun.ui.wizards.element;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.TableWrapData;
import org.eclipse.ui.forms.widgets.TableWrapLayout;
import org.kijun.dsl.edit.FactAnswer;
import org.kijun.dsl.edit.Profile;
import org.kijun.ui.live.LiveProject;
import org.kijun.ui.live.Snapshot;
import org.kijun.ui.product.facts.Counts;
import org.kijun.ui.product.facts.Draft;
import org.kijun.ui.product.facts.FactQuestions;
import org.kijun.ui.product.facts.Problems;
import org.kijun.ui.product.facts.Question;
import org.kijun.ui.product.facts.UnitsInTexts;
import org.kijun.ui.wizards.CheckedPage;

/** The facts that matter for the classes, as questions; none of them must be answered now. */
final class FactsPage extends CheckedPage implements Problems {
    private static final int LINES = 16;
    private static final int WIDTH_IN_CHARS = 90;

    private final Supplier<Profile> base;
    private final Map<String, FactAnswer> answers = new LinkedHashMap<>();
    private final Map<Control, String> problems = new LinkedHashMap<>();
    private FormToolkit toolkit;
    private ScrolledForm scrolled;
    private FactQuestions questions;
    private Label counts;

    FactsPage(Supplier<Profile> base) {
        super("facts", "org.kijun.ui.help.wizards");
        this.base = base;
    }

    @Override
    protected void fill(Composite body) {
        toolkit = new FormToolkit(body.getDisplay());
        initializeDialogUnits(body);
        counts = new Label(body, SWT.WRAP);
        counts.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 3, 1));
        scrolled = toolkit.createScrolledForm(body);
        var data = new GridData(SWT.FILL, SWT.FILL, true, true, 3, 1);
        data.heightHint = counts.computeSize(SWT.DEFAULT, SWT.DEFAULT).y * LINES;
        data.widthHint = convertWidthInCharsToPixels(WIDTH_IN_CHARS);
        scrolled.setLayoutData(data);
        scrolled.getBody().setLayout(new TableWrapLayout());
        questions = new FactQuestions(scrolled.getBody(), toolkit, this, this::answer, () -> scrolled.reflow(true));
        questions.control().setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB));
    }

    private void answer(String fact, Optional<FactAnswer> answer) {
        answer.ifPresentOrElse(given -> answers.put(fact, given), () -> answers.remove(fact));
        refresh();
    }

    private void refresh() {
        LiveProject.get().latest().ifPresent(this::refresh);
    }

    private void refresh(Snapshot latest) {
        var assessment = Draft.assess(profile(), latest);
        var sentence = Counts.of(assessment).sentence();
        if (!sentence.equals(counts.getText())) {
            counts.setText(sentence);
            counts.requestLayout();
        }
        questions.show(Question.of(assessment, latest.index().facts()), answers, UnitsInTexts.of(latest), true);
    }

    /** What is known, with the facts. */
    Profile profile() {
        var profile = base.get();
        for (var answer : answers.entrySet()) {
            profile = profile.withFact(answer.getKey(), answer.getValue());
        }
        return profile;
    }

    void commit() {
        if (questions != null) {
            questions.commit();
        }
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible) {
            refresh();
            questions.setFocus();
        }
    }

    @Override
    public void found(Control control, String sentence) {
        problems.put(control, sentence);
        changed();
    }

    @Override
    public void solved(Control control) {
        if (problems.remove(control) != null) {
            changed();
        }
    }

    @Override
    protected Optional<String> wrong() {
        return problems.values().stream().findFirst();
    }

    @Override
    public void dispose() {
        if (toolkit != null) {
            toolkit.dispose();
        }
        super.dispose();
    }
}
