package org.kijun.ui.matrix.table;

import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.sort.config.SingleClickSortConfiguration;

/** A click on a head sorts. The arrow is drawn with the head. */
final class SortBindings extends SingleClickSortConfiguration {
    @Override
    public void configureRegistry(IConfigRegistry registry) {
        // the painter of heads is registered once for all of them
    }
}
