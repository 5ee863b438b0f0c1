package org.kijun.exchange.reqif;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamException;
import org.kijun.exchange.ExchangeIssue;
import org.kijun.exchange.ExchangeReader;
import org.kijun.exchange.Imported;
import org.kijun.exchange.Incoming;
import org.kijun.exchange.Known;
import org.kijun.exchange.Limits;
import org.kijun.model.Declaration;
import org.kijun.model.KijunPackage;
import org.kijun.model.findings.Finding;
import org.kijun.model.findings.Place;

/** Reads ReqIF files and archives: ours whole, those of other tools as documents with clauses. */
public final class ReqifReader implements ExchangeReader {
    @Override
    public String id() {
        return "reqif";
    }

    @Override
    public boolean recognises(String fileName, byte[] head) {
        return fileName.endsWith(".reqifz") || new String(head, StandardCharsets.UTF_8).contains(ReqifWriter.NAMESPACE);
    }

    @Override
    public Imported read(Incoming file, Known known) throws IOException {
        var bytes = file.bytes();
        var place = Place.of(file.shown());
        if (bytes.isEmpty()) {
            return Imported.refused(new Finding(ExchangeIssue.TOO_LARGE, place, List.of((file.limits().fileBytes() >> 20) + " MB")));
        }
        try {
            return isArchive(bytes.get()) ? archive(bytes.get(), file, known) : plain(new ByteArrayInputStream(bytes.get()), file, known);
        } catch (ZipException | TooLarge damaged) {
            var issue = damaged instanceof TooLarge ? ExchangeIssue.BOMB : ExchangeIssue.BROKEN_FILE;
            return Imported.refused(new Finding(issue, place, List.of(damaged.getMessage())));
        }
    }

    private static boolean isArchive(byte[] bytes) {
        return bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K';
    }

    /** Every .reqif in the archive, one after the other. */
    private static Imported archive(byte[] bytes, Incoming file, Known known) throws IOException {
        var declarations = new ArrayList<Declaration>();
        var findings = new ArrayList<Finding>();
        int parts = 0;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null && parts < file.limits().parts(); entry = zip.getNextEntry()) {
                parts++;
                if (entry.getName().endsWith(".reqif")) {
                    var part = plain(new Bounded(zip, entry.getName(), bytes.length, file.limits()), file, known);
                    declarations.addAll(part.declarations());
                    findings.addAll(part.findings());
                }
            }
        }
        return parts == 0 || declarations.isEmpty() && findings.isEmpty()
                ? Imported.refused(new Finding(ExchangeIssue.NOT_THIS_FORMAT, Place.of(file.shown()), List.of("ReqIF")))
                : new Imported(declarations, findings);
    }

    private static Imported plain(InputStream in, Incoming file, Known known) throws TooLarge {
        try {
            var content = ReqifParser.parse(in, file.limits().depth());
            var isOurs = content.typeNames.containsKey(Ids.of(KijunPackage.Literals.DOCUMENT));
            return isOurs ? new OwnContent(content, known, file.shown()).imported() : new ForeignContent(content, file.shown()).imported();
        } catch (XMLStreamException broken) {
            if (broken.getNestedException() instanceof TooLarge large) {
                throw large;
            }
            return Imported.refused(broken(broken, file.shown()));
        }
    }

    private static Finding broken(XMLStreamException broken, String file) {
        int line = broken.getLocation() == null ? 0 : Math.max(0, broken.getLocation().getLineNumber());
        var what = String.valueOf(broken.getMessage()).lines().reduce((first, last) -> last).orElse("").replaceFirst("^Message: ", "");
        if (what.contains("document type") || what.contains("external content") || what.contains("DOCTYPE")) {
            return new Finding(ExchangeIssue.EXTERNAL_CONTENT, Place.of(file, line), List.of(what));
        }
        return what.startsWith("not REQ-IF") ? new Finding(ExchangeIssue.NOT_THIS_FORMAT, Place.of(file, line), List.of("ReqIF"))
                : new Finding(ExchangeIssue.BROKEN_FILE, Place.of(file, line), List.of(what));
    }

    /** A part that grows out of proportion. */
    private static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1;

        TooLarge(String part) {
            super(part);
        }
    }

    /** Stops a part of an archive that becomes too large; closing it leaves the archive open. */
    private static final class Bounded extends FilterInputStream {
        private final String name;
        private long left;

        Bounded(InputStream in, String name, long packed, Limits limits) {
            super(in);
            this.name = name;
            this.left = Math.min(limits.expandedBytes(), Math.max(1 << 20, packed * limits.ratio()));
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            count(Math.max(0, read));
            return read;
        }

        @Override
        public void close() {
            // the archive is read on
        }

        private void count(int bytes) throws TooLarge {
            left -= bytes;
            if (left < 0) {
                throw new TooLarge(name);
            }
        }
    }
}
