package org.kijun.report.builder;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.kijun.analysis.Linked;
import org.kijun.model.Baseline;
import org.kijun.model.Document;
import org.kijun.model.Product;
import org.kijun.report.Block;
import org.kijun.report.Cell;
import org.kijun.report.Phrase;
import org.kijun.report.ReportRequest;
import org.kijun.report.Section;
import org.kijun.report.Standing;
import org.kijun.report.Words;

/** What all reports have: facts on the cover, sections with names for their sheets. */
final class Parts {
    /** What the name of a sheet may not hold. */
    private static final Pattern NO_TAB = Pattern.compile("[\\\\/?*\\[\\]:\\p{Cntrl}']+");

    private final ModelWords model;
    private final Words words;

    Parts(ModelWords model) {
        this.model = model;
        this.words = model.words();
    }

    /** Product, baselines with edition, date and author, as far as the request has them. */
    List<Block.KeyValue> facts(ReportRequest request, List<Baseline> baselines) {
        var facts = new ArrayList<Block.KeyValue>();
        request.products().forEach(product -> product(product, facts));
        baselines.forEach(baseline -> fact("cover.baseline", edition(baseline), facts));
        request.documents().forEach(document -> fact("cover.document", edition(document), facts));
        fact("cover.date", Phrase.neutral(request.date()), facts);
        fact("cover.author", Phrase.neutral(request.author()), facts);
        return facts;
    }

    private void product(Product product, List<Block.KeyValue> facts) {
        fact("cover.product", model.label(product), facts);
        fact("cover.vendor", model.of(product.getVendor()), facts);
        fact("cover.model", RequirementWords.neutral(product.getModel()), facts);
        fact("cover.firmware", Phrase.neutral(product.getFirmware().stream().map(Objects::toString).collect(Collectors.joining(", "))), facts);
        fact("cover.classes", model.labels(product.getDeviceClasses()), facts);
    }

    /** Title, edition and date of a baseline. */
    Phrase edition(Baseline baseline) {
        return edition(model.label(baseline), baseline.getEdition(), baseline.getDate());
    }

    /** Title, edition and date of a document. */
    Phrase edition(Document document) {
        return edition(model.label(document), document.getEdition(), document.getDate());
    }

    private Phrase edition(Phrase title, String edition, String date) {
        var withEdition = edition == null ? title : words.of(edition.matches("[0-9.]+") ? "cover.edition" : "cover.issue", title, edition);
        return date == null ? withEdition : words.of("cover.dated", withEdition, date);
    }

    private void fact(String key, Phrase value, List<Block.KeyValue> facts) {
        if (!value.isEmpty()) {
            facts.add(new Block.KeyValue(words.of(key), Cell.label(value)));
        }
    }

    Block.KeyValue count(String key, long count) {
        return new Block.KeyValue(words.of(key), Cell.count(count));
    }

    /** A count with the sign that it counts. */
    Block.KeyValue count(Standing standing, long count) {
        return new Block.KeyValue(sign(standing), Cell.count(count));
    }

    private Phrase sign(Standing standing) {
        var parts = new ArrayList<Phrase.Part>();
        for (var part : words.of(standing).parts()) {
            parts.add(parts.isEmpty() ? new Phrase.Part(part.language(), standing.sign() + " " + part.text()) : part);
        }
        return new Phrase(parts);
    }

    /** A section whose sheet is named like its title. */
    static Section section(String id, Phrase title, List<? extends Block> blocks) {
        return Section.of(id, title, tab(title), blocks);
    }

    Section section(String id, List<? extends Block> blocks) {
        return section(id, words.of("section." + id), blocks);
    }

    /** A name for a sheet: as much of the title as it may hold. */
    static String tab(Phrase title) {
        var name = allowed(title.parts().stream().map(Phrase.Part::text).collect(Collectors.joining(" ")));
        var fitting = name.length() <= Section.TAB_LENGTH ? name : allowed(title.parts().getFirst().text());
        return fitting.substring(0, Math.min(fitting.length(), Section.TAB_LENGTH)).strip();
    }

    private static String allowed(String name) {
        return NO_TAB.matcher(name).replaceAll(" ").strip();
    }

    /** Baselines that count: those of the request, else those of its products. */
    static List<Baseline> baselines(ReportRequest request) {
        return request.baselines().isEmpty()
                ? request.products().stream().flatMap(product -> Linked.in(product.getBaselines()).stream()).distinct().toList()
                : request.baselines();
    }
}
