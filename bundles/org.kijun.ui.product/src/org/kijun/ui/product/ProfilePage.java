package org.kijun.ui.product;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.ManagedForm;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.Section;
import org.eclipse.ui.forms.widgets.TableWrapData;
import org.eclipse.ui.forms.widgets.TableWrapLayout;
import org.kijun.dsl.edit.FactAnswer;
import org.kijun.dsl.edit.Profile;
import org.kijun.dsl.edit.Tagged;
import org.kijun.model.Baseline;
import org.kijun.model.DeviceClass;
import org.kijun.model.Named;
import org.kijun.report.Words;
import org.kijun.report.builder.ModelWords;
import org.kijun.ui.chosen.Chosen;
import org.kijun.ui.product.facts.FactQuestions;
import org.kijun.ui.product.facts.Field;
import org.kijun.ui.product.facts.NamedTree;
import org.kijun.ui.product.facts.Question;
import org.kijun.ui.product.facts.UnitsInTexts;
import org.kijun.ui.texts.Texts;

/** What a product is: maker, type, classes, and its facts as questions. */
final class ProfilePage implements ProductPage {
    /** A text of the profile in one language. */
    private record Line(Field field, Function<Profile, String> value) {
    }

    private static final Texts TEXTS = Texts.of(ProfilePage.class);

    private final ProductPages pages;
    private final FormToolkit toolkit;
    private final ScrolledForm scrolled;
    private final ManagedForm form;
    private final FormHead head;
    private final List<Line> lines = new ArrayList<>();
    private final Map<Label, Function<ProductState, String>> lists = new LinkedHashMap<>();
    private final List<Button> choosers = new ArrayList<>();
    private final FactQuestions questions;
    private ProductState state;

    ProfilePage(Composite parent, ProductPages pages) {
        this.pages = pages;
        toolkit = new FormToolkit(parent.getDisplay());
        scrolled = toolkit.createScrolledForm(parent);
        form = new ManagedForm(toolkit, scrolled);
        head = new FormHead(form, pages);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(scrolled, "org.kijun.ui.help.product");
        var body = scrolled.getBody();
        var layout = new TableWrapLayout();
        layout.verticalSpacing = 10;
        body.setLayout(layout);
        identity(section(body, "identity", 2));
        kinds(section(body, "kinds", 3));
        questions = new FactQuestions(section(body, "facts", 1), toolkit, head, this::answer, () -> scrolled.reflow(true));
        questions.control().setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB));
    }

    private Composite section(Composite body, String key, int columns) {
        var section = toolkit.createSection(body, Section.TITLE_BAR | Section.DESCRIPTION | Section.TWISTIE | Section.EXPANDED);
        section.setText(TEXTS.get(key));
        section.setDescription(TEXTS.get(key + ".help"));
        section.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB));
        var client = toolkit.createComposite(section);
        var layout = new TableWrapLayout();
        layout.numColumns = columns;
        layout.horizontalSpacing = 10;
        client.setLayout(layout);
        section.setClient(client);
        return client;
    }

    private void identity(Composite client) {
        for (var language : languages()) {
            line(client, "title", language, SWT.SINGLE, profile -> Spoken.in(profile.title(), language),
                    (profile, text) -> profile.withTitle(Spoken.with(profile.title(), language, text)));
        }
        for (var language : languages()) {
            line(client, "vendor", language, SWT.SINGLE, profile -> Spoken.in(profile.vendor(), language),
                    (profile, text) -> profile.withVendor(Spoken.with(profile.vendor(), language, text)));
        }
        line(client, "model", "", SWT.SINGLE, Profile::model, Profile::withModel);
        line(client, "firmware", "", SWT.SINGLE, profile -> String.join(", ", profile.firmware()),
                (profile, text) -> profile.withFirmware(Stream.of(text.split("[,、，]")).map(String::strip).filter(each -> !each.isEmpty()).toList()));
        for (var language : languages()) {
            line(client, "note", language, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL, profile -> Spoken.in(profile.note(), language),
                    (profile, text) -> profile.withNote(Spoken.with(profile.note(), language, text)));
        }
    }

    /** The language of the window first. */
    private static List<String> languages() {
        return Texts.language().equals("ja") ? List.of("ja", "en") : List.of("en", "ja");
    }

    private void line(Composite client, String key, String language, int style, Function<Profile, String> value, Change change) {
        var label = language.isEmpty() ? TEXTS.get(key) : TEXTS.get("in-language", TEXTS.get(key), TEXTS.get(language));
        var caption = toolkit.createLabel(client, label);
        caption.setLayoutData(new TableWrapData(TableWrapData.LEFT, TableWrapData.MIDDLE));
        var text = toolkit.createText(client, "", style | SWT.BORDER);
        text.setData("org.kijun.field", key + language);
        var data = new TableWrapData(TableWrapData.FILL_GRAB);
        if ((style & SWT.MULTI) != 0) {
            data.heightHint = text.getLineHeight() * 2;
        }
        text.setLayoutData(data);
        lines.add(new Line(new Field(text, head, typed -> pages.change(profile -> change.apply(profile, typed))), value));
    }

    /** Makes a profile with the text that was typed. */
    private interface Change {
        Profile apply(Profile profile, String text);
    }

    private void kinds(Composite client) {
        chooser(client, "classes", shown -> labels(shown.profile().classes(), DeviceClass.class), this::chooseClasses);
        chooser(client, "baselines", shown -> labels(shown.profile().baselines(), Baseline.class), this::chooseBaselines);
    }

    private void chooser(Composite client, String key, Function<ProductState, String> value, Runnable choose) {
        toolkit.createLabel(client, TEXTS.get(key));
        var shown = toolkit.createLabel(client, "", SWT.WRAP);
        shown.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB));
        lists.put(shown, value);
        var button = toolkit.createButton(client, TEXTS.get("choose"), SWT.PUSH);
        button.setToolTipText(TEXTS.get("choose." + key));
        button.addListener(SWT.Selection, event -> choose.run());
        choosers.add(button);
    }

    private String labels(List<String> names, Class<? extends Named> kind) {
        var words = ModelWords.in(Words.in(Chosen.get().languages()));
        var labels = names.stream().map(name -> state.snapshot().project().find(name, kind).map(each -> words.label(each).plain() + "  (" + name + ")")
                .orElse(TEXTS.get("unknown", name))).toList();
        return labels.isEmpty() ? TEXTS.get("none") : String.join("\n", labels);
    }

    private void chooseClasses() {
        ChooserDialog.open(scrolled.getShell(), TEXTS.get("choose.classes"), parent -> NamedTree.classes(parent, state.snapshot(), state.profile().classes()))
                .ifPresent(chosen -> pages.change(profile -> profile.withClasses(chosen)));
    }

    private void chooseBaselines() {
        ChooserDialog.open(scrolled.getShell(), TEXTS.get("choose.baselines"),
                parent -> NamedTree.list(parent, state.snapshot().index().baselines(), state.profile().baselines()))
                .ifPresent(chosen -> pages.change(profile -> profile.withBaselines(chosen)));
    }

    private void answer(String fact, Optional<FactAnswer> answer) {
        pages.change(profile -> answer.map(known -> profile.withFact(fact, known)).orElseGet(() -> profile.withoutFact(fact)));
    }

    @Override
    public void show(ProductState latest) {
        state = latest;
        head.show(latest);
        lines.forEach(line -> line.field().show(line.value().apply(latest.profile()), latest.changeable()));
        choosers.forEach(button -> button.setEnabled(latest.changeable()));
        var grown = false;
        for (var list : lists.entrySet()) {
            var text = list.getValue().apply(latest);
            grown |= !text.equals(list.getKey().getText());
            list.getKey().setText(text);
        }
        var index = latest.snapshot().index();
        questions.show(Question.of(latest.assessment(), index.facts()), latest.profile().facts(), UnitsInTexts.of(latest.snapshot()), latest.changeable());
        if (grown) {
            scrolled.reflow(true);
        }
    }

    @Override
    public Control control() {
        return scrolled;
    }

    @Override
    public String title() {
        return TEXTS.get("page.product");
    }

    @Override
    public void commit() {
        lines.forEach(line -> line.field().commit());
        questions.commit();
    }

    @Override
    public void setFocus() {
        form.setFocus();
    }

    @Override
    public void dispose() {
        form.dispose();
        toolkit.dispose();
    }

    /** Texts in several languages as one field each shows them. */
    private static final class Spoken {
        /** A text of no language stands where the first language would. */
        static String in(List<Tagged> texts, String language) {
            return texts.stream().filter(text -> text.language().equals(slot(texts, language))).findFirst().map(Tagged::text).orElse("");
        }

        static List<Tagged> with(List<Tagged> texts, String language, String text) {
            return Tagged.with(texts, new Tagged(slot(texts, language), text));
        }

        private static String slot(List<Tagged> texts, String language) {
            var has = texts.stream().anyMatch(text -> text.language().equals(language));
            var neutral = texts.stream().anyMatch(text -> text.language().isEmpty());
            return !has && neutral && language.equals("ja") ? "" : language;
        }
    }
}
