package org.kijun.workflow;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import org.kijun.dsl.workspace.Progress;
import org.kijun.exchange.Incoming;
import org.kijun.exchange.Limits;
import org.kijun.exchange.answers.AnswerReader;
import org.kijun.exchange.answers.Layout;
import org.kijun.model.Product;
import org.kijun.model.findings.Finding;

/** Use case: take the answers of workbooks that were filled in over into the texts of the products. */
public final class ImportAnswers {
    /** Which side counts where workbook and text were both changed. */
    public enum Side {
        /** Neither: it is reported and nothing is changed. */
        NEITHER, TEXT, WORKBOOK
    }

    /**
     * How to read.
     *
     * @param layout  what the cells mean
     * @param product full name of the product that all files are about; empty when they say it themselves
     * @param chosen  which side counts in a conflict
     */
    public record Choices(Layout layout, Optional<String> product, Limits limits, Function<AnswerDifference, Side> chosen) {
        /** Our own workbooks; conflicts are reported. */
        public static final Choices DEFAULT = new Choices(AnswerLayouts.OWN, Optional.empty(), Limits.DEFAULT, any -> Side.NEITHER);
    }

    /**
     * What would be done.
     *
     * @param changes   what is taken over, in the order of the texts
     * @param conflicts what is left as it is, since both sides were changed
     * @param findings  what is wrong in the workbooks, the conflicts included
     * @param texts     the files that change, with their new texts
     */
    public record Plan(List<AnswerDifference> changes, List<AnswerDifference> conflicts, List<Finding> findings, Map<Path, String> texts) {
        /** Writes the texts, each whole or not at all, and answers the files. */
        public List<Path> write() throws IOException {
            for (var text : texts.entrySet()) {
                var bytes = text.getValue().getBytes(StandardCharsets.UTF_8);
                WholeFile.write(text.getKey(), out -> out.write(bytes));
            }
            return List.copyOf(texts.keySet());
        }
    }

    private ImportAnswers() {
    }

    /**
     * Reads the workbooks and compares them with the texts. Nothing is written. The project has to be open with the whole library.
     *
     * @throws CancellationException when the progress asks for it
     * @throws IOException when a file cannot be read from the disk
     */
    public static Plan plan(Project project, List<Path> files, Choices choices, Progress progress) throws IOException {
        var findings = new ArrayList<Finding>();
        var merges = new LinkedHashMap<Product, ProductMerge>();
        for (int at = 0; at < files.size(); at++) {
            if (progress.isCancelled()) {
                throw new CancellationException();
            }
            var file = files.get(at);
            progress.step(Progress.Stage.READ, file.toString(), at, files.size());
            var read = AnswerReader.read(new Incoming(file, file.toString(), choices.limits()), choices.layout());
            findings.addAll(read.findings());
            if (!read.isRefused()) {
                new WorkbookCheck(project, choices, findings::add).product(read)
                        .ifPresent(product -> merges.computeIfAbsent(product, each -> new ProductMerge(project, each, choices)).add(read));
            }
        }
        return plan(List.copyOf(merges.values()), findings);
    }

    private static Plan plan(List<ProductMerge> merges, List<Finding> findings) throws IOException {
        var changes = new ArrayList<AnswerDifference>();
        var conflicts = new ArrayList<AnswerDifference>();
        var texts = new LinkedHashMap<Path, String>();
        for (var merge : merges) {
            merge.run(texts);
            changes.addAll(merge.changes());
            conflicts.addAll(merge.conflicts());
            findings.addAll(merge.findings());
        }
        return new Plan(List.copyOf(changes), List.copyOf(conflicts), List.copyOf(findings), Collections.unmodifiableMap(texts));
    }
}
