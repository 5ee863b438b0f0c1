package org.kijun.exchange.oscal;

import org.kijun.exchange.ExchangeRequest;
import org.kijun.model.Document;

/** {@code kijun export oscal-catalog}: a document with its clause tree as a catalog of OSCAL 1.1.3. */
public final class OscalCatalog extends OscalWriter {
    /** What a user types for it. */
    static final String ID = "oscal-catalog";

    /** The writer. */
    public OscalCatalog() {
        super(ID, Scope.DOCUMENT);
    }

    @Override
    Node root(ExchangeRequest request, String format) {
        return new DocumentCatalog(request.subject(Document.class)).catalog(request.date());
    }
}
