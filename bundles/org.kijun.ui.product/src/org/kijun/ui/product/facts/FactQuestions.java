package org.kijun.ui.product.facts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.events.ExpansionAdapter;
import org.eclipse.ui.forms.events.ExpansionEvent;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.TableWrapData;
import org.eclipse.ui.forms.widgets.TableWrapLayout;
import org.kijun.dsl.edit.FactAnswer;
import org.kijun.model.Fact;
import org.kijun.model.FactKind;
import org.kijun.model.Named;
import org.kijun.model.Unit;
import org.kijun.report.Standing;
import org.kijun.report.Words;
import org.kijun.report.builder.ModelWords;
import org.kijun.ui.chosen.Chosen;
import org.kijun.ui.signs.Signs;
import org.kijun.ui.texts.Texts;

/** Facts as questions: those that matter first, the others folded. Made anew when other facts matter, else kept as they are. */
public final class FactQuestions {
    /** What a control needs to know of the fact. */
    record Asked(Fact fact, String question, List<Unit> units, ModelWords words, Problems problems) {
    }

    /** A question on the screen. */
    private record Row(FactControl control, Label hint) {
    }

    private static final Texts TEXTS = Texts.of(FactQuestions.class);
    private static final int HELP_INDENT = 2;

    private final Composite body;
    private final FormToolkit toolkit;
    private final Problems problems;
    private final BiConsumer<String, Optional<FactAnswer>> listener;
    private final Runnable reflow;
    private final Map<String, Row> rows = new LinkedHashMap<>();
    private List<String> shown = List.of();
    private List<Question> others = List.of();
    private List<Unit> units = List.of();
    private Map<String, FactAnswer> answers = Map.of();
    private boolean changeable;
    private boolean othersOpen;

    /**
     * Adds the questions to a composite.
     *
     * @param listener hears each answer with the full name of its fact; empty for not known
     * @param reflow   runs when the questions need more or less room
     */
    public FactQuestions(Composite parent, FormToolkit toolkit, Problems problems, BiConsumer<String, Optional<FactAnswer>> listener, Runnable reflow) {
        this.toolkit = toolkit;
        this.problems = problems;
        this.listener = listener;
        this.reflow = reflow;
        body = toolkit.createComposite(parent);
        body.setLayout(layout(1));
    }

    public Composite control() {
        return body;
    }

    /** Shows the questions with what is known; a value that is being typed stays. */
    public void show(List<Question> questions, Map<String, FactAnswer> known, List<Unit> knownUnits, boolean mayChange) {
        answers = known;
        changeable = mayChange;
        units = knownUnits;
        var mattering = questions.stream().filter(Question::matters).toList();
        others = questions.stream().filter(question -> !question.matters()).toList();
        var wanted = names(questions, mattering);
        if (!wanted.equals(shown)) {
            shown = wanted;
            build(mattering);
        }
        questions.forEach(this::update);
    }

    /** Hands over what is being typed. */
    public void commit() {
        rows.values().forEach(row -> row.control().commit());
    }

    /** Puts the cursor to the first question without an answer that decides something. */
    public void setFocus() {
        rows.entrySet().stream().filter(row -> !answers.containsKey(row.getKey())).findFirst()
                .or(() -> rows.entrySet().stream().findFirst()).ifPresent(row -> row.getValue().control().setFocus());
    }

    private static List<String> names(List<Question> questions, List<Question> mattering) {
        var languages = Chosen.get().languages().id();
        return questions.stream().map(question -> languages + mattering.contains(question) + question.fact().qualifiedName()).toList();
    }

    private void build(List<Question> mattering) {
        body.setRedraw(false);
        for (var child : body.getChildren()) {
            child.dispose();
        }
        rows.clear();
        if (mattering.isEmpty()) {
            toolkit.createLabel(body, TEXTS.get("none"), SWT.WRAP);
        }
        grid(body, mattering);
        addOthers();
        body.setRedraw(true);
        reflow.run();
    }

    private void grid(Composite parent, List<Question> questions) {
        var grid = toolkit.createComposite(parent);
        grid.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB));
        grid.setLayout(layout(2));
        questions.forEach(question -> rows.put(question.fact().qualifiedName(), row(grid, question)));
    }

    private static TableWrapLayout layout(int columns) {
        var layout = new TableWrapLayout();
        layout.numColumns = columns;
        layout.leftMargin = 0;
        layout.rightMargin = 0;
        layout.horizontalSpacing = 12;
        layout.verticalSpacing = 8;
        return layout;
    }

    /** Most people never open these, so that they are made when somebody does. */
    private void addOthers() {
        if (others.isEmpty()) {
            return;
        }
        var fold = toolkit.createExpandableComposite(body, ExpandableComposite.TWISTIE | ExpandableComposite.CLIENT_INDENT);
        fold.setText(TEXTS.get("others", others.size()));
        fold.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB));
        var client = toolkit.createComposite(fold);
        client.setLayout(layout(1));
        fold.setClient(client);
        if (othersOpen) {
            grid(client, others);
        }
        fold.setExpanded(othersOpen);
        fold.addExpansionListener(new ExpansionAdapter() {
            @Override
            public void expansionStateChanging(ExpansionEvent event) {
                open(client, event.getState());
            }

            @Override
            public void expansionStateChanged(ExpansionEvent event) {
                reflow.run();
            }
        });
    }

    private void open(Composite client, boolean isOpen) {
        othersOpen = isOpen;
        if (isOpen && client.getChildren().length == 0) {
            grid(client, others);
            others.forEach(this::update);
        }
    }

    private Row row(Composite grid, Question question) {
        var words = ModelWords.in(Words.in(Chosen.get().languages()));
        var fact = question.fact();
        var asked = words.of(fact.getQuestion()).plain();
        var sentence = asked.isEmpty() ? words.label(fact).plain() : asked;
        var left = toolkit.createComposite(grid);
        var whole = fact.getKind() == FactKind.CHOICE;
        left.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB, TableWrapData.TOP, 1, whole ? 2 : 1));
        var layout = layout(1);
        layout.topMargin = 0;
        layout.bottomMargin = 0;
        layout.verticalSpacing = 0;
        left.setLayout(layout);
        toolkit.createLabel(left, sentence, SWT.WRAP).setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB));
        var hint = toolkit.createLabel(left, "", SWT.WRAP);
        var data = new TableWrapData(TableWrapData.FILL_GRAB);
        data.indent = HELP_INDENT;
        hint.setLayoutData(data);
        hint.setForeground(Signs.colour(Standing.Tone.QUIET));
        return new Row(control(whole ? left : grid, new Asked(fact, sentence, units, words, problems)), hint);
    }

    private FactControl control(Composite grid, Asked asked) {
        var name = asked.fact().qualifiedName();
        return switch (asked.fact().getKind()) {
            case BOOLEAN -> new YesOrNo(grid, toolkit, asked.question(), answer -> listener.accept(name, answer));
            case CHOICE -> new OneOf(grid, toolkit, asked.fact(), asked.question(), asked.words(), answer -> listener.accept(name, answer));
            case QUANTITY -> new Amount(grid, toolkit, asked, answer -> listener.accept(name, answer));
        };
    }

    private void update(Question question) {
        var row = rows.get(question.fact().qualifiedName());
        if (row != null) {
            row.control().show(Optional.ofNullable(answers.get(question.fact().qualifiedName())), changeable);
            var text = hint(question);
            if (!row.hint().getText().equals(text)) {
                row.hint().setText(text);
                row.hint().setForeground(Signs.colour(question.deciding().isEmpty() ? Standing.Tone.QUIET : Standing.Tone.ASKING));
                row.hint().getParent().layout();
            }
            row.hint().setToolTipText(question.asking().stream().map(FactQuestions::label).collect(Collectors.joining("\n")));
        }
    }

    private static String hint(Question question) {
        var title = ModelWords.in(Words.in(Chosen.get().languages())).label(question.fact()).plain();
        if (!question.deciding().isEmpty()) {
            return TEXTS.get("deciding", title, question.deciding().size());
        }
        return question.matters() ? TEXTS.get("asking", title, question.asking().size()) : title;
    }

    private static String label(Named requirement) {
        return requirement.qualifiedName() + " " + ModelWords.in(Words.in(Chosen.get().languages())).label(requirement).plain();
    }
}
