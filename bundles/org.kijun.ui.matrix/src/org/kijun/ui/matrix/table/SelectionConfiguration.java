package org.kijun.ui.matrix.table;

import org.eclipse.nebula.widgets.nattable.config.AggregateConfiguration;
import org.eclipse.nebula.widgets.nattable.selection.config.DefaultMoveSelectionConfiguration;
import org.eclipse.nebula.widgets.nattable.selection.config.DefaultSelectionBindings;

/** Moving and selecting with keys and mouse; how it looks is drawn elsewhere. */
final class SelectionConfiguration extends AggregateConfiguration {
    SelectionConfiguration() {
        addConfiguration(new DefaultSelectionBindings());
        addConfiguration(new DefaultMoveSelectionConfiguration());
    }
}
