package org.kijun.ui.matrix.sheet;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import org.kijun.analysis.baseline.EffectiveRequirement;
import org.kijun.model.Product;
import org.kijun.report.Standing;
import org.kijun.ui.subject.Subject;

/**
 * Rows and columns by index, in the order of the texts. A cell is worked out when it is looked at, and remembered by row; several threads may look.
 */
public interface Sheet {
    /** The first of them stay in place when the others are scrolled. */
    List<Column> columns();

    /** How many columns stay in place. */
    int fixed();

    int rows();

    /** The requirement of a row as it counts here. */
    EffectiveRequirement row(int row);

    /** What the cell says, in one or more lines; empty for an empty cell. */
    String text(int row, int column);

    /** How what the cell is about stands, where it is about that. */
    Optional<Standing> standing(int row, int column);

    /** The whole text and why, for a tooltip; empty when there is nothing to say. */
    String explanation(int row, int column);

    /** What the column is about, for a tooltip at its head. */
    String about(int column);

    /** What other views show when the cell is selected. */
    Subject subject(int row, int column);

    /** The product whose answer the cell shows; empty for cells that cannot be answered. */
    Optional<Product> answering(int column);

    /** The words for a standing in the languages of the sheet, with the sign. */
    String words(Standing standing);

    /** The standings that cells may have, from good to open. */
    List<Standing> standings();

    /** The name of the group that a row belongs to, and where the group stands among others. */
    Group group(int row, Grouping grouping);

    /** Works out all rows, telling how many are done, as long as nobody stops it. */
    default void fill(IntConsumer done, BooleanSupplier stopped) {
    }

    /** Whether the row is worked out; one that is not is worked out next while the sheet is filled. Takes no time. */
    default boolean isKnown(int row) {
        return true;
    }

    /** Whether all rows are worked out or that takes no time. */
    default boolean isFilled() {
        return true;
    }

    /** Whether every line needs room for sentences. */
    default boolean isTall() {
        return false;
    }
}
