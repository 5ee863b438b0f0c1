package org.kijun.ui.product;

import java.util.List;
import java.util.Optional;
import org.kijun.analysis.assessment.Assessment;
import org.kijun.dsl.edit.Profile;
import org.kijun.model.Product;
import org.kijun.model.findings.Finding;
import org.kijun.ui.live.Snapshot;

/**
 * A product at one moment.
 *
 * @param products   the full names of all products of the text
 * @param profile    what the text says right now, which may be newer than the snapshot
 * @param changeable whether forms may change the text
 * @param broken     the first place that cannot be read; then the forms change nothing
 */
record ProductState(Snapshot snapshot, List<String> products, Product product, Profile profile, Assessment assessment, boolean changeable,
        Optional<Finding> broken) {
    ProductState {
        products = List.copyOf(products);
    }
}
