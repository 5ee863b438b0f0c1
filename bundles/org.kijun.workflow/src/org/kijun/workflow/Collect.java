package org.kijun.workflow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import org.kijun.analysis.Linked;
import org.kijun.dsl.workspace.Options;
import org.kijun.dsl.workspace.Progress;
import org.kijun.exchange.Incoming;
import org.kijun.exchange.Limits;
import org.kijun.exchange.answers.AnswerReader;
import org.kijun.exchange.answers.Field;
import org.kijun.exchange.answers.FilledRow;
import org.kijun.exchange.answers.FilledWorkbook;
import org.kijun.exchange.answers.Layout;
import org.kijun.model.Product;
import org.kijun.model.findings.Finding;
import org.kijun.model.findings.Severity;
import org.kijun.report.Language;
import org.kijun.report.Languages;
import org.kijun.report.Phrase;
import org.kijun.report.RowKey;
import org.kijun.report.Standing;
import org.kijun.report.builder.Portfolio;
import org.kijun.report.builder.Standings;
import org.kijun.report.xlsx.Remembered;

/** Use case: make one portfolio of the workbooks and product texts of many vendors. */
public final class Collect {
    private static final String STATE = "collect.state.jsonl";
    /** Files that are read at a time; so much is lost when the program is stopped. */
    private static final int BATCH = 64;
    /** Products times requirements; a page with more would be too large for a browser. */
    private static final long LARGEST_PAGE = 100_000;
    private static final int PROBLEMS_SHOWN = 3;
    /** From good to bad: where two rows of a workbook differ, the worse one counts. */
    private static final List<String> BY_BADNESS = List.of("met", "equivalent", "not-applicable", "planned", "partly", "not-met");

    private final Path folder;
    private final Layout layout;
    private final Limits limits;
    private final Progress progress;
    private final List<CollectedFile> workbooks = new ArrayList<>();
    private final List<Portfolio.Answers> products = new ArrayList<>();
    private final List<Portfolio.Unread> unread = new ArrayList<>();
    private int again;

    private Collect(Path folder, Layout layout, Limits limits, Progress progress) {
        this.folder = folder;
        this.layout = layout;
        this.limits = limits;
        this.progress = progress;
    }

    /**
     * What came of it.
     *
     * @param files    what was written
     * @param products how many products there are
     * @param read     how many workbooks were read; those that had not changed since the last run were not
     * @param unread   how many files could not be read, or not all of them
     */
    public record Outcome(List<Path> files, int products, int read, int unread) {
    }

    /**
     * Collects all {@code .xlsx} and {@code .kijun} files below the folder. A file that cannot be read does not stop the others. When the
     * progress asks for an end, what was read is kept beside the output, and the next run goes on from there.
     *
     * @throws CancellationException when the progress asks for it
     * @throws IOException when the folder cannot be read or the output not written
     */
    public static Outcome run(Path folder, Path out, Layout layout, Limits limits, Languages languages, Progress progress) throws IOException {
        var collect = new Collect(folder, layout, limits, progress);
        collect.workbooks(out);
        collect.texts();
        return collect.write(out, languages);
    }

    private void workbooks(Path out) throws IOException {
        var files = files(".xlsx", out);
        try (var state = new CollectState(out.resolve(STATE))) {
            for (int from = 0; from < files.size(); from += BATCH) {
                if (progress.isCancelled()) {
                    throw new CancellationException();
                }
                progress.step(Progress.Stage.READ, files.get(from).toString(), from, files.size());
                batch(files.subList(from, Math.min(files.size(), from + BATCH)), state);
            }
            state.replace(workbooks);
        }
        workbooks.forEach(this::add);
    }

    private List<Path> files(String ending, Path out) throws IOException {
        var own = out.toAbsolutePath().normalize();
        try (var all = Files.walk(folder)) {
            return all.filter(file -> file.toString().toLowerCase(Locale.ROOT).endsWith(ending) && !file.getFileName().toString().startsWith("~$")
                    && Files.isRegularFile(file) && !own.equals(file.toAbsolutePath().normalize().getParent())).sorted().toList();
        }
    }

    private void batch(List<Path> files, CollectState state) throws IOException {
        var fresh = new ArrayList<Path>();
        var known = new TreeMap<String, CollectedFile>();
        for (var file : files) {
            state.get(name(file), Files.size(file), Files.getLastModifiedTime(file).toMillis())
                    .ifPresentOrElse(before -> known.put(before.file(), before), () -> fresh.add(file));
        }
        var read = fresh.parallelStream().map(this::read).toList();
        state.add(read);
        again += read.size();
        read.forEach(each -> known.put(each.file(), each));
        workbooks.addAll(known.values());
    }

    private String name(Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    /** Whatever is wrong with one file, the others are read. */
    private CollectedFile read(Path file) {
        long size = 0;
        long modified = 0;
        try {
            size = Files.size(file);
            modified = Files.getLastModifiedTime(file).toMillis();
            var book = AnswerReader.read(new Incoming(file, name(file), limits), layout);
            var said = book.findings().stream().filter(finding -> finding.severity() != Severity.INFO).limit(PROBLEMS_SHOWN).map(Collect::said).toList();
            return new CollectedFile(name(file), size, modified, product(book), verdicts(book.rows()), said);
        } catch (IOException | RuntimeException broken) {
            var why = String.valueOf(broken.getMessage());
            return new CollectedFile(name(file), size, modified, "", new TreeMap<>(), List.of(new CollectedFile.Said(why, why)));
        }
    }

    private static CollectedFile.Said said(Finding finding) {
        var place = finding.place().file().replaceFirst(".* \\[(.*)\\]$", "$1: ");
        var where = place.equals(finding.place().file()) ? "" : place;
        return new CollectedFile.Said(where + finding.problem("en"), where + finding.problem("ja"));
    }

    private static String product(FilledWorkbook book) {
        var file = book.shown().replaceFirst(".*/", "").replaceFirst("\\.[^.]*$", "");
        return book.rows().isEmpty() ? "" : book.properties().getOrDefault(Remembered.PRODUCT, file);
    }

    private TreeMap<String, String> verdicts(Collection<FilledRow> rows) {
        var verdicts = new TreeMap<String, String>();
        for (var row : rows) {
            var key = row.key().text();
            var requirement = layout.own() ? RowKey.parse(key).name() : layout.requirement(key);
            var cell = row.cells().get(Field.VERDICT);
            if (cell != null && !cell.text().isEmpty()) {
                verdicts.merge(requirement.intern(), cell.text().intern(), (one, other) -> BY_BADNESS.indexOf(one) < BY_BADNESS.indexOf(other) ? other : one);
            }
        }
        return verdicts;
    }

    private void add(CollectedFile file) {
        if (!file.product().isEmpty()) {
            var verdicts = new TreeMap<String, Standing>();
            file.verdicts().forEach((name, verdict) -> verdicts.put(name.intern(), Standing.valueOf(verdict.toUpperCase(Locale.ROOT).replace('-', '_'))));
            products.add(new Portfolio.Answers(file.product(), file.file(), verdicts));
        }
        if (!file.problems().isEmpty()) {
            unread.add(new Portfolio.Unread(file.file(), new Phrase(List.of(
                    new Phrase.Part(Optional.of(Language.JA), joined(file.problems().stream().map(CollectedFile.Said::ja).toList())),
                    new Phrase.Part(Optional.of(Language.EN), joined(file.problems().stream().map(CollectedFile.Said::en).toList()))))));
        }
    }

    private static String joined(List<String> sentences) {
        return String.join("\n", sentences);
    }

    private void texts() throws IOException {
        if (files(".kijun", Path.of("")).isEmpty()) {
            return;
        }
        var project = Project.open(List.of(folder), Options.DEFAULT.withWholeLibrary().withoutChecks().withBase(folder), progress);
        project.products().forEach(product -> add(project, product));
        project.findings().stream().filter(finding -> finding.severity() == Severity.ERROR)
                .map(finding -> new Portfolio.Unread(finding.place().file() + ":" + finding.place().line(), Phrase.neutral(finding.problem("en"))))
                .forEach(unread::add);
    }

    private void add(Project project, Product product) {
        var verdicts = new TreeMap<String, Standing>();
        product.getStatements().stream().filter(statement -> Linked.is(statement.getRequirement()) && statement.getVerdict() != null)
                .forEach(statement -> verdicts.putIfAbsent(statement.getRequirement().qualifiedName(), Standings.of(statement.getVerdict())));
        products.add(new Portfolio.Answers(product.qualifiedName(), project.place(product).file(), verdicts));
    }

    private Outcome write(Path out, Languages languages) throws IOException {
        var requirements = products.stream().flatMap(product -> product.verdicts().keySet().stream()).distinct().count();
        var files = new ArrayList<Path>();
        for (var format : List.of("xlsx", "html")) {
            boolean crossing = format.equals("xlsx") || requirements * products.size() <= LARGEST_PAGE;
            var report = Portfolio.report(products, unread, languages, crossing);
            var file = out.resolve("portfolio." + languages.id() + "." + format);
            progress.step(Progress.Stage.WRITE, file.getFileName().toString(), files.size(), 2);
            WholeFile.write(file, stream -> Writers.of(format).orElseThrow().write(report, stream));
            files.add(file);
        }
        return new Outcome(files, products.size(), again, unread.size());
    }
}
