package org.kijun.exchange;

import java.io.IOException;

/**
 * Reads one machine-readable kind of file into elements of the model. The workflow lists them. Files are hostile until
 * read: readers keep to the limits, follow no link and resolve no entity.
 */
public interface ExchangeReader {
    /** What a user types behind {@code --from}: the id of the writer of the same kind. */
    String id();

    /** Whether the file looks like this kind, by its name and its first bytes. */
    boolean recognises(String fileName, byte[] head);

    /**
     * Reads the file. What is wrong in it, and what of it the model cannot carry, is in the findings.
     *
     * @param known what links may lead to that the file itself does not contain
     * @throws IOException when the file cannot be read from the disk
     */
    Imported read(Incoming file, Known known) throws IOException;
}
