package org.kijun.workflow;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.kijun.exchange.ExchangeIssue;
import org.kijun.exchange.answers.AnswerIssue;
import org.kijun.exchange.answers.FilledWorkbook;
import org.kijun.model.Baseline;
import org.kijun.model.Product;
import org.kijun.model.findings.Finding;
import org.kijun.model.findings.Place;
import org.kijun.report.xlsx.Remembered;

/** Whether a workbook is about a product of the project, as it stands. */
final class WorkbookCheck {
    private final Project project;
    private final ImportAnswers.Choices choices;
    private final Consumer<Finding> findings;

    WorkbookCheck(Project project, ImportAnswers.Choices choices, Consumer<Finding> findings) {
        this.project = project;
        this.choices = choices;
        this.findings = findings;
    }

    /** The product that the workbook is about; empty with a finding when nothing of it can be taken. */
    Optional<Product> product(FilledWorkbook book) {
        var version = book.properties().getOrDefault(Remembered.FORMAT, Remembered.VERSION);
        if (!version.equals(Remembered.VERSION)) {
            findings.accept(new Finding(ExchangeIssue.UNKNOWN_VERSION, Place.of(book.shown()), List.of("Kijun xlsx", version, Remembered.VERSION)));
            return Optional.empty();
        }
        return named(book).filter(product -> isOfThisEdition(book));
    }

    private Optional<Product> named(FilledWorkbook book) {
        var said = book.properties().getOrDefault(Remembered.PRODUCT, "");
        var wanted = choices.product();
        if (wanted.isPresent() && !said.isEmpty() && !said.equals(wanted.get())) {
            findings.accept(AnswerIssue.OTHER_PRODUCT.in(book.shown(), said, wanted.get()));
            return Optional.empty();
        }
        var product = project.find(wanted.orElse(said), Product.class).filter(found -> project.file(found).isPresent());
        if (product.isEmpty()) {
            findings.accept(AnswerIssue.NO_PRODUCT.in(book.shown(), wanted.orElse(said)));
        }
        return product;
    }

    private boolean isOfThisEdition(FilledWorkbook book) {
        var said = book.properties().getOrDefault(Remembered.BASELINES, "");
        var now = Arrays.stream(said.split(", ")).filter(each -> !each.isBlank()).map(this::now).toList();
        if (!String.join(", ", now).equals(said)) {
            findings.accept(AnswerIssue.OTHER_EDITION.in(book.shown(), said, String.join(", ", now)));
            return false;
        }
        return true;
    }

    private String now(String said) {
        var name = said.split(" ", 2)[0];
        return project.find(name, Baseline.class)
                .map(baseline -> (name + " " + Objects.toString(baseline.getEdition(), "")).strip()).orElse(name + " –");
    }
}
