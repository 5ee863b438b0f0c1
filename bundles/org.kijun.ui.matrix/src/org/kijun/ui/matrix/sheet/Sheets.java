package org.kijun.ui.matrix.sheet;

import org.kijun.model.Document;
import org.kijun.model.Product;
import org.kijun.report.Languages;
import org.kijun.ui.live.Snapshot;

/** Makes the sheet that a scope asks for. */
public final class Sheets {
    private Sheets() {
    }

    /** A product or document that the texts no longer have is taken for none. */
    public static Sheet of(Snapshot snapshot, Scope scope, Languages languages) {
        var content = new Content(snapshot, scope, languages);
        var project = snapshot.project();
        return switch (scope.crossing()) {
            case CLAUSES -> new ClausesSheet(content, project.find(scope.document(), Document.class));
            case PRODUCTS -> project.find(scope.product(), Product.class).<Sheet>map(product -> new AnswersSheet(content, product))
                    .orElseGet(() -> new ProductsSheet(content));
        };
    }
}
