package org.kijun.exchange.oscal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.kijun.exchange.ExchangeReader;
import org.kijun.exchange.Imported;
import org.kijun.exchange.Incoming;
import org.kijun.exchange.Known;
import org.kijun.model.Declaration;

/** Reads mapping collections of OSCAL 1.2, each mapping of one as a mapping. What they map must be open. */
public final class OscalMappingReader implements ExchangeReader {
    @Override
    public String id() {
        return OscalMapping.ID;
    }

    @Override
    public boolean recognises(String fileName, byte[] head) {
        return OscalFile.isLike(head, "mapping-collection");
    }

    @Override
    public Imported read(Incoming file, Known known) throws IOException {
        var reading = new Reading(file.shown());
        var made = new ArrayList<Declaration>();
        try {
            var collection = OscalFile.read(file, "mapping-collection", reading);
            var otherwise = Names.of(file.path().getFileName().toString().replaceFirst("(?i)\\.(json|xml)$", ""), "mapping");
            var all = collection.all("mapping");
            for (int at = 0; at < all.size(); at++) {
                made.add(new MappingContent(collection, all.get(at), known, reading).mapping(all.size() == 1 ? otherwise : otherwise + "-" + (at + 1)));
            }
            return new Imported(made, reading.findings());
        } catch (Refused refused) {
            var findings = new ArrayList<>(reading.findings());
            findings.add(refused.finding());
            return new Imported(List.of(), findings);
        }
    }
}
