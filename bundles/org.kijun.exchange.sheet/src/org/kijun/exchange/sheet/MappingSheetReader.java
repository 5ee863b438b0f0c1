package org.kijun.exchange.sheet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kijun.exchange.ExchangeIssue;
import org.kijun.exchange.ExchangeReader;
import org.kijun.exchange.Imported;
import org.kijun.exchange.Incoming;
import org.kijun.exchange.Known;
import org.kijun.exchange.Names;
import org.kijun.model.Declaration;
import org.kijun.model.findings.Finding;
import org.kijun.model.findings.Place;

/** Reads what {@link MappingSheet} writes, also after somebody sorted, edited and saved it. The documents must be open. */
public final class MappingSheetReader implements ExchangeReader {
    @Override
    public String id() {
        return MappingSheet.ID;
    }

    @Override
    public boolean recognises(String fileName, byte[] head) {
        var name = fileName.toLowerCase(Locale.ROOT);
        return name.endsWith(MappingSheet.ID + ".csv") || name.endsWith(MappingSheet.ID + ".xlsx")
                || new String(head, StandardCharsets.UTF_8).contains(MappingColumns.FOCAL);
    }

    @Override
    public Imported read(Incoming file, Known known) throws IOException {
        var opened = Grids.open(file);
        var findings = new ArrayList<>(opened.findings());
        var mappings = new ArrayList<Declaration>();
        for (var grid : opened.grids()) {
            var rows = new MappingRows(grid, known, findings);
            if (rows.hasHeader()) {
                mappings.add(rows.mapping(Names.of(file.path().getFileName().toString().replaceFirst("(\\.mapping-sheet)?\\.[^.]*$", ""), "import")));
            }
        }
        if (mappings.isEmpty() && findings.isEmpty()) {
            findings.add(new Finding(ExchangeIssue.NOT_THIS_FORMAT, Place.of(file.shown()), List.of(MappingSheet.ID)));
        }
        return new Imported(mappings, findings);
    }
}
