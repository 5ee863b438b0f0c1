package org.kijun.exchange.answers;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.kijun.exchange.ExchangeIssue;
import org.kijun.exchange.Incoming;
import org.kijun.exchange.Limits;

/** The parts of a workbook, each no larger than the limits allow. */
final class Parts implements AutoCloseable {
    private static final byte[] OLE = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};
    private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    /** So much may come out of anything, however small it was packed. */
    private static final long HARMLESS = 1 << 20;
    private static final int MEGA = 1 << 20;

    private final ZipFile zip;
    private final Limits limits;
    private long expanded;

    private Parts(ZipFile zip, Limits limits) {
        this.zip = zip;
        this.limits = limits;
    }

    /** Throws UnreadableException when it is no workbook that may be opened. */
    static Parts open(Incoming file) throws IOException {
        if (Files.size(file.path()) > file.limits().fileBytes()) {
            throw new UnreadableException(ExchangeIssue.TOO_LARGE, file.limits().fileBytes() / MEGA + " MiB");
        }
        refuseOtherKinds(file);
        try {
            var parts = new Parts(new ZipFile(file.path().toFile()), file.limits());
            return parts.checked();
        } catch (ZipException damaged) {
            throw UnreadableException.of(damaged);
        }
    }

    private static void refuseOtherKinds(Incoming file) throws IOException {
        byte[] head;
        try (var in = Files.newInputStream(file.path())) {
            head = in.readNBytes(OLE.length);
        }
        if (head.length >= OLE.length && Arrays.equals(head, OLE)) {
            throw new UnreadableException(isEncrypted(file) ? ExchangeIssue.ENCRYPTED : ExchangeIssue.NOT_THIS_FORMAT, "xlsx");
        }
        if (head.length < 2 || head[0] != 'P' || head[1] != 'K') {
            throw new UnreadableException(ExchangeIssue.NOT_THIS_FORMAT, "xlsx");
        }
    }

    private static boolean isEncrypted(Incoming file) throws IOException {
        var text = new String(file.bytes().orElse(new byte[0]), StandardCharsets.ISO_8859_1);
        return text.contains(new String(ENCRYPTED, StandardCharsets.ISO_8859_1));
    }

    private Parts checked() throws IOException {
        if (zip.size() > limits.parts()) {
            close();
            throw new UnreadableException(ExchangeIssue.TOO_LARGE, Integer.toString(limits.parts()));
        }
        return this;
    }

    boolean has(String name) {
        return zip.getEntry(name) != null;
    }

    boolean hasFolder(String prefix) {
        return zip.stream().anyMatch(entry -> entry.getName().startsWith(prefix));
    }

    /** The part, or empty when there is none. */
    Optional<Xml> xml(String name) throws IOException {
        var entry = zip.getEntry(name);
        return entry == null ? Optional.empty() : Optional.of(new Xml(new Measured(zip.getInputStream(entry), entry), limits.depth()));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** Counts what comes out of the archive. */
    private final class Measured extends FilterInputStream {
        private final ZipEntry entry;
        private final long allowed;
        private long count;

        Measured(InputStream in, ZipEntry entry) {
            super(in);
            this.entry = entry;
            allowed = Math.max(HARMLESS, Math.max(0, entry.getCompressedSize()) * limits.ratio());
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            count(value < 0 ? 0 : 1);
            return value;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int read = super.read(bytes, from, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int more) throws IOException {
            count += more;
            expanded += more;
            if (count > allowed || expanded > limits.expandedBytes()) {
                throw new UnreadableException(ExchangeIssue.BOMB, entry.getName());
            }
        }
    }
}
