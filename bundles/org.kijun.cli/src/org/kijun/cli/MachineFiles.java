package org.kijun.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.kijun.exchange.ExchangeWriter;
import org.kijun.exchange.ExchangeWriter.Scope;
import org.kijun.model.Baseline;
import org.kijun.model.Document;
import org.kijun.model.Mapping;
import org.kijun.model.Named;
import org.kijun.model.Product;
import org.kijun.workflow.ExchangeExport.Wanted;
import org.kijun.workflow.Project;

/** Which machine-readable files a user wants: one for each thing that is named, or for each of the user's own. */
record MachineFiles(Project project, Map<Scope, List<String>> names, List<String> formats) {
    List<Wanted> all(List<ExchangeWriter> writers) {
        return writers.stream().flatMap(this::files).toList();
    }

    private Stream<Wanted> files(ExchangeWriter writer) {
        var wanted = formats.stream().distinct().filter(writer.formats()::contains).toList();
        var chosen = wanted.isEmpty() ? writer.formats().subList(0, 1) : wanted;
        return subjects(writer).stream().flatMap(subject -> chosen.stream().map(format -> new Wanted(writer, format, subject)));
    }

    private List<? extends Optional<? extends Named>> subjects(ExchangeWriter writer) {
        var index = project.index();
        return switch (writer.scope()) {
            case EVERYTHING -> List.of(Optional.empty());
            case DOCUMENT -> named(writer, Document.class, index.documents());
            case BASELINE -> named(writer, Baseline.class, index.baselines());
            case PRODUCT -> named(writer, Product.class, index.products());
            case MAPPING -> named(writer, Mapping.class, index.mappings());
        };
    }

    private <T extends Named> List<Optional<T>> named(ExchangeWriter writer, Class<T> type, List<T> all) {
        var kind = writer.scope().name().toLowerCase(Locale.ROOT);
        var wanted = NamedThings.find(project, names.get(writer.scope()), type, kind, all);
        var found = wanted.isEmpty() ? all.stream().filter(each -> !project.isLibrary(each)).toList() : wanted;
        if (found.isEmpty()) {
            throw WrongUse.because("missing." + kind, writer.id(), Nearest.of("", all.stream().map(Named::qualifiedName).toList()));
        }
        return found.stream().map(Optional::of).toList();
    }
}
