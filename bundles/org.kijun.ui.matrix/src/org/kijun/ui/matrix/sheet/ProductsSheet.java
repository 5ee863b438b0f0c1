package org.kijun.ui.matrix.sheet;

import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.kijun.analysis.assessment.Outcome;
import org.kijun.analysis.assessment.Outcomes;
import org.kijun.model.Product;
import org.kijun.report.Standing;
import org.kijun.report.builder.ModelWords;
import org.kijun.report.builder.Standings;
import org.kijun.ui.subject.Subject;

/** How each product stands to each requirement. */
final class ProductsSheet extends RequirementSheet {
    /** From good to open. */
    static final List<Standing> STANDINGS = Stream.of(Outcome.MET, Outcome.EQUIVALENT, Outcome.PARTLY, Outcome.PLANNED, Outcome.NOT_MET,
            Outcome.NOT_APPLICABLE, Outcome.UNANSWERED, Outcome.UNDECIDED, Outcome.DOES_NOT_APPLY).map(Standings::of).toList();
    private static final Outcome[] OUTCOMES = Outcome.values();

    private final List<Outcomes> products;
    private final List<Column> columns;
    /** Ordinals of outcomes, one byte for each product; a row is null until it is looked at. */
    private final byte[][] cells;
    private final Deque<Integer> awaited = new ConcurrentLinkedDeque<>();
    private volatile boolean filled;

    ProductsSheet(Content content) {
        super(content, content.rows());
        products = content.snapshot.index().products().stream().map(product -> Outcomes.of(product, content.baselines(product))).toList();
        columns = columns(content);
        cells = new byte[rows()][];
    }

    private List<Column> columns(Content content) {
        var all = new ArrayList<>(FIRST);
        for (var each : products) {
            var name = ModelWords.name(each.product());
            all.add(new Column("product " + name, Column.Kind.STANDING, name, content.label(each.product()), 17,
                    Optional.of(Subject.of(each.product())), Optional.empty()));
        }
        return List.copyOf(all);
    }

    @Override
    public List<Column> columns() {
        return columns;
    }

    @Override
    String cell(int row, int column) {
        return words(known(row, column));
    }

    @Override
    public Optional<Standing> standing(int row, int column) {
        return column < fixed() ? Optional.empty() : Optional.of(known(row, column));
    }

    private Standing known(int row, int column) {
        return Standings.of(OUTCOMES[outcomes(row)[column - fixed()]]);
    }

    private byte[] outcomes(int row) {
        var known = cells[row];
        if (known == null) {
            known = new byte[products.size()];
            for (int at = 0; at < known.length; at++) {
                known[at] = (byte) products.get(at).of(requirement(row)).ordinal();
            }
            cells[row] = known;
        }
        return known;
    }

    @Override
    public String explanation(int row, int column) {
        if (column < fixed()) {
            return super.explanation(row, column);
        }
        var outcomes = products.get(column - fixed());
        var requirement = requirement(row);
        return lines(content.label(outcomes.product()), text(row, NUMBER) + "  " + text(row, TITLE), text(row, column),
                content.requirements.answer(outcomes.statement(requirement)).plain(),
                content.explainer.decisive(outcomes.applicability(requirement)).plain());
    }

    @Override
    public Optional<Product> answering(int column) {
        return column < fixed() ? Optional.empty() : Optional.of(products.get(column - fixed()).product());
    }

    @Override
    public List<Standing> standings() {
        return STANDINGS;
    }

    @Override
    public boolean isKnown(int row) {
        if (cells[row] == null && !filled && !awaited.contains(row)) {
            awaited.add(row);
        }
        return cells[row] != null;
    }

    /** What people look at comes first. */
    @Override
    public void fill(IntConsumer done, BooleanSupplier stopped) {
        for (int row = 0; row < rows() && !stopped.getAsBoolean(); row++) {
            for (var next = awaited.pollLast(); next != null && !stopped.getAsBoolean(); next = awaited.pollLast()) {
                outcomes(next);
            }
            outcomes(row);
            done.accept(row + 1);
        }
        filled = !stopped.getAsBoolean();
    }

    @Override
    public boolean isFilled() {
        return filled;
    }
}
