package org.kijun.report.builder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kijun.analysis.NaturalOrder;
import org.kijun.report.Block;
import org.kijun.report.Cell;
import org.kijun.report.Cover;
import org.kijun.report.Languages;
import org.kijun.report.Phrase;
import org.kijun.report.Report;
import org.kijun.report.ReportKind;
import org.kijun.report.Section;
import org.kijun.report.Standing;
import org.kijun.report.Table;
import org.kijun.report.Words;

/** The answers of many products side by side: what stands out first, then all of it, and what could not be read. */
public final class Portfolio {
    /** Verdicts from good to bad. */
    private static final List<Count> COUNTS = List.of(new Count(Standing.MET, "n-met"), new Count(Standing.EQUIVALENT, "n-equivalent"),
            new Count(Standing.PARTLY, "n-partly"), new Count(Standing.PLANNED, "n-planned"), new Count(Standing.NOT_MET, "n-not-met"),
            new Count(Standing.NOT_APPLICABLE, "n-not-applicable"));
    private static final Set<Standing> GOOD = Set.of(Standing.MET, Standing.EQUIVALENT, Standing.NOT_APPLICABLE);
    /** A requirement that so many of those that answer it meet is one in which the others stand out. */
    private static final double USUAL = 0.8;

    /**
     * What one product answers.
     *
     * @param product  its name
     * @param source   the file that says so
     * @param verdicts by name of the requirement; only what is answered
     */
    public record Answers(String product, String source, Map<String, Standing> verdicts) {
        private long count(Standing standing) {
            return verdicts.values().stream().filter(standing::equals).count();
        }
    }

    /** A file that could not be read, or not all of it. */
    public record Unread(String file, Phrase why) {
    }

    /** A column that counts a verdict. */
    private record Count(Standing verdict, String column) {
    }

    /** A requirement over all products. */
    private record Line(String name, Map<Standing, Long> counts) {
        private long count(Standing standing) {
            return counts.getOrDefault(standing, 0L);
        }

        private long answers() {
            return counts.values().stream().mapToLong(Long::longValue).sum();
        }

        private boolean isUsuallyMet() {
            return GOOD.stream().mapToLong(this::count).sum() >= USUAL * answers();
        }
    }

    private final List<Answers> products;
    private final List<Unread> unread;
    private final boolean crossing;
    private final Words words;
    private final Map<String, Line> lines = new HashMap<>();
    private final Map<Answers, Long> outliers = new IdentityHashMap<>();
    private final List<String> requirements;

    private Portfolio(List<Answers> products, List<Unread> unread, Languages languages, boolean crossing) {
        this.unread = unread;
        this.crossing = crossing;
        words = Words.in(languages);
        var names = new HashSet<String>();
        products.forEach(each -> names.addAll(each.verdicts().keySet()));
        requirements = NaturalOrder.sorted(names, name -> name);
        products.forEach(each -> each.verdicts().forEach((name, verdict) ->
                lines.computeIfAbsent(name, none -> new Line(name, new HashMap<>())).counts().merge(verdict, 1L, Long::sum)));
        products.forEach(each -> outliers.put(each, countOutliers(each)));
        this.products = NaturalOrder.sorted(products, each -> each.product() + " " + each.source()).stream()
                .sorted(Comparator.comparingLong(this::outliers).thenComparingLong(each -> each.count(Standing.NOT_MET)).reversed()).toList();
    }

    /** The report; {@code crossing} says whether there is a table of every product and requirement, which is large. */
    public static Report report(List<Answers> products, List<Unread> unread, Languages languages, boolean crossing) {
        return new Portfolio(products, unread, languages, crossing).report();
    }

    private Report report() {
        var sections = new ArrayList<Section>();
        sections.add(section("products", "portfolio.products", products().table("products", words.of("portfolio.products"), products, new Table.Sheet(true, 3))));
        sections.add(section("requirements", "portfolio.requirements", counts().table("requirements", words.of("portfolio.requirements"), byTrouble(), new Table.Sheet(false, 2))));
        if (crossing) {
            sections.add(section("crossing", "portfolio.crossing", marks().table("crossing", words.of("portfolio.crossing"), products, new Table.Sheet(true, 3))));
        }
        sections.add(section("unread", "portfolio.unread", unread().table("unread", words.of("portfolio.unread"), unread, Table.Sheet.PORTRAIT)));
        return new Report(ReportKind.MATRIX, words.of("portfolio.title"), words.languages(), cover(), sections, "products");
    }

    private Section section(String id, String title, Table table) {
        return Parts.section(id, words.of(title), List.of(table));
    }

    private Cover cover() {
        var counts = List.of(count("portfolio.products", products.size()), count("portfolio.requirements", requirements.size()), count("portfolio.unread", unread.size()));
        return new Cover(List.of(), counts, List.of(words.of("portfolio.how-1"), words.of("portfolio.how-2")),
                List.copyOf(words.statuses(COUNTS.stream().map(Count::verdict).toArray(Standing[]::new))));
    }

    private Block.KeyValue count(String what, long number) {
        return new Block.KeyValue(words.of(what), Cell.count(number));
    }

    private long outliers(Answers answers) {
        return outliers.get(answers);
    }

    private long countOutliers(Answers answers) {
        return answers.verdicts().entrySet().stream().filter(each -> !GOOD.contains(each.getValue()) && lines.get(each.getKey()).isUsuallyMet()).count();
    }

    private List<Line> byTrouble() {
        return NaturalOrder.sorted(lines.values(), Line::name).stream().sorted(Comparator.comparingLong((Line line) -> line.count(Standing.NOT_MET))
                .thenComparingLong(line -> line.count(Standing.PARTLY)).reversed()).toList();
    }

    private Grid<Answers> products() {
        var grid = head().number("outliers", 10, this::outliers);
        COUNTS.forEach(count -> grid.number(count.column(), 8, answers -> answers.count(count.verdict())));
        return grid.number("n-unanswered", 8, answers -> (long) requirements.size() - answers.verdicts().size());
    }

    private Grid<Answers> head() {
        return new Grid<Answers>(words, answers -> answers.product() + " " + answers.source())
                .name("product", 28, Answers::product).name("file", 28, Answers::source);
    }

    private Grid<Line> counts() {
        var grid = new Grid<Line>(words, Line::name).name("id", 20, Line::name);
        COUNTS.forEach(count -> grid.number(count.column(), 8, line -> line.count(count.verdict())));
        return grid.number("n-unanswered", 8, line -> products.size() - line.answers());
    }

    private Grid<Answers> marks() {
        var signs = new HashMap<Standing, Cell>();
        Arrays.stream(Standing.values()).forEach(standing -> signs.put(standing, new Cell.Mark(standing.sign(), words.of(standing))));
        var grid = head();
        for (var requirement : requirements) {
            grid.mark("r-" + requirement, Phrase.neutral(requirement), Phrase.EMPTY,
                    answers -> signs.getOrDefault(answers.verdicts().get(requirement), Cell.EMPTY));
        }
        return grid;
    }

    private Grid<Unread> unread() {
        return new Grid<Unread>(words, Unread::file).name("file", 40, Unread::file).text("why", 60, Unread::why);
    }
}
