package org.kijun.exchange.reqif;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.kijun.exchange.ExchangeRequest;
import org.kijun.exchange.ExchangeWriter;

/** {@code kijun export reqif}: the user's documents and requirements for DOORS, Polarion and the like; a plain file or an archive with it. */
public final class ReqifWriter implements ExchangeWriter {
    static final String NAMESPACE = "http://www.omg.org/spec/ReqIF/20110401/reqif.xsd";
    static final String ARCHIVE = "reqifz";
    /** Entries of archives have the first day that archives know, so that two runs give the same bytes. */
    private static final LocalDateTime FIRST_DAY = LocalDateTime.of(1980, 1, 1, 0, 0);

    @Override
    public String id() {
        return "reqif";
    }

    @Override
    public List<String> formats() {
        return List.of("reqif", ARCHIVE);
    }

    @Override
    public String extension(String format) {
        return "kijun." + format;
    }

    @Override
    public Scope scope() {
        return Scope.EVERYTHING;
    }

    @Override
    public void write(ExchangeRequest request, String format, OutputStream out) throws IOException {
        if (format.equals(ARCHIVE)) {
            var zip = new ZipOutputStream(out);
            var entry = new ZipEntry("kijun.reqif");
            entry.setTimeLocal(FIRST_DAY);
            zip.putNextEntry(entry);
            write(request, zip);
            zip.closeEntry();
            zip.finish();
        } else {
            write(request, out);
        }
    }

    private static void write(ExchangeRequest request, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        new ReqifDocument(new Xml(writer), request).write();
        writer.flush();
    }
}
