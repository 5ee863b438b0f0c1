package org.kijun.ui.wizards.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.kijun.model.Baseline;
import org.kijun.model.Named;
import org.kijun.model.Product;
import org.kijun.report.Audience;
import org.kijun.report.Language;
import org.kijun.report.Languages;
import org.kijun.report.ReportKind;
import org.kijun.report.Words;
import org.kijun.report.builder.ModelWords;
import org.kijun.ui.chosen.Chosen;
import org.kijun.ui.live.LiveProject;
import org.kijun.ui.live.Snapshot;
import org.kijun.ui.product.facts.NamedTree;
import org.kijun.ui.texts.Texts;
import org.kijun.ui.wizards.CheckedPage;

/** Which reports, about which products, against which baseline, for whom. */
final class WhatPage extends CheckedPage {
    private final Choice last;
    private final Optional<Snapshot> snapshot = LiveProject.get().latest();
    private final List<Baseline> baselines = snapshot.map(latest -> latest.index().baselines()).orElse(List.of());
    private Ticks<ReportKind> reports;
    private Ticks<Audience> audiences;
    private Ticks<Languages> languages;
    private NamedTree products;
    private Combo baseline;

    WhatPage(Choice last) {
        super("what", "org.kijun.ui.help.export");
        this.last = last;
    }

    @Override
    protected void fill(Composite body) {
        label(body, "reports");
        reports = new Ticks<>(body, labels(ReportKind.values(), kind -> text("kind." + kind.id())), last.reports(), this::changed);
        label(body, "products").setLayoutData(new GridData(SWT.BEGINNING, SWT.TOP, false, false));
        var holder = new Composite(body, SWT.NONE);
        var data = new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1);
        holder.setLayoutData(data);
        products = NamedTree.list(holder, snapshot.map(WhatPage::ownFirst).orElse(List.of()), known(last.products()));
        ((GridData) products.tree().getLayoutData()).heightHint = products.tree().getItemHeight() * 6;
        products.onChange(this::changed);
        label(body, "baseline");
        baseline = baseline(body);
        label(body, "audiences");
        audiences = new Ticks<>(body, labels(Audience.values(), each -> Words.text(language(), "Audience." + each.id())), last.audiences(), this::changed);
        label(body, "languages");
        languages = new Ticks<>(body, labels(Languages.values(), each -> text("language." + each.id())), last.languages(), this::changed);
    }

    /** The samples of the library stand behind the products of the projects. */
    private static List<Product> ownFirst(Snapshot latest) {
        return latest.index().products().stream().filter(product -> product.getName() != null)
                .sorted(Comparator.comparing(latest.project()::isLibrary)).toList();
    }

    private List<String> known(List<String> names) {
        return names.stream().filter(name -> snapshot.flatMap(latest -> latest.project().find(name, Named.class)).isPresent()).toList();
    }

    private static Language language() {
        return Texts.language().equals("ja") ? Language.JA : Language.EN;
    }

    private static <T> Map<T, String> labels(T[] things, Function<T, String> label) {
        var labels = new LinkedHashMap<T, String>();
        Stream.of(things).forEach(thing -> labels.put(thing, label.apply(thing)));
        return labels;
    }

    private Combo baseline(Composite body) {
        var words = ModelWords.in(Words.in(Chosen.get().languages()));
        var box = new Combo(body, SWT.READ_ONLY | SWT.DROP_DOWN);
        box.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        var items = new ArrayList<>(List.of(text("no-baseline")));
        baselines.forEach(each -> items.add(words.label(each).plain() + "  (" + each.qualifiedName() + ")"
                + Optional.ofNullable(each.getEdition()).map(edition -> " " + text("edition", edition)).orElse("")));
        box.setItems(items.toArray(String[]::new));
        box.select(1 + baselines.stream().map(Baseline::qualifiedName).toList().indexOf(last.baseline().orElse("")));
        box.addListener(SWT.Selection, event -> changed());
        return box;
    }

    @Override
    protected Optional<String> wrong() {
        if (audiences == null || languages == null || snapshot.isEmpty()) {
            return Optional.of(text("reading"));
        }
        audiences.enable(reports.ticked().contains(ReportKind.CHECKLIST));
        if (reports.ticked().isEmpty()) {
            return Optional.of(text("no-report"));
        }
        if (reports.ticked().stream().anyMatch(Choice.ABOUT_PRODUCT::contains) && products.chosen().isEmpty()) {
            return Optional.of(text("no-product"));
        }
        return languages.ticked().isEmpty() ? Optional.of(text("no-language")) : Optional.empty();
    }

    @Override
    protected Optional<String> warning() {
        return snapshot.filter(latest -> latest.project().hasErrors()).map(latest -> text("errors"));
    }

    /** The choice with what stands on this page. */
    Choice choice(Choice rest) {
        int index = baseline.getSelectionIndex();
        var against = index <= 0 ? Optional.<String>empty() : Optional.of(Objects.requireNonNull(baselines.get(index - 1).qualifiedName()));
        return new Choice(reports.ticked(), products.chosen(), against, audiences.ticked(), languages.ticked(), rest.formats(), rest.folder(),
                rest.date(), rest.author());
    }

    Snapshot snapshot() {
        return snapshot.orElseThrow();
    }
}
