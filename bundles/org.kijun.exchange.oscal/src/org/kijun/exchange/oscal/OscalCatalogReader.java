package org.kijun.exchange.oscal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.kijun.exchange.ExchangeReader;
import org.kijun.exchange.Imported;
import org.kijun.exchange.Incoming;
import org.kijun.exchange.Known;
import org.kijun.model.Document;

/** Reads OSCAL catalogs of versions 1.0 to 1.2, JSON and XML: ours come back as they were, others become a document with clauses. */
public final class OscalCatalogReader implements ExchangeReader {
    @Override
    public String id() {
        return OscalCatalog.ID;
    }

    @Override
    public boolean recognises(String fileName, byte[] head) {
        return OscalFile.isLike(head, "catalog");
    }

    @Override
    public Imported read(Incoming file, Known known) throws IOException {
        var reading = new Reading(file.shown());
        try {
            var catalog = OscalFile.read(file, "catalog", reading);
            return new Imported(List.of(document(catalog, file, known, reading)), reading.findings());
        } catch (Refused refused) {
            var findings = new ArrayList<>(reading.findings());
            findings.add(refused.finding());
            return new Imported(List.of(), findings);
        }
    }

    private static Document document(Node catalog, Incoming file, Known known, Reading reading) {
        var metadata = catalog.first("metadata").orElseThrow();
        boolean isOurs = Metadata.MODEL_VERSION.equals(Props.one(metadata, Metadata.MODEL)) && Props.one(metadata, "kind") != null;
        return isOurs ? new OwnCatalog(catalog, known, reading).document() : new ForeignCatalog(catalog, file.path(), reading).document();
    }
}
