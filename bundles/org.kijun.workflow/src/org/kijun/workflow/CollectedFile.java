package org.kijun.workflow;

import com.google.gson.Gson;
import com.google.gson.JsonSyntaxException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a workbook gave to a collection, as one line of its state file.
 *
 * @param file     relative to the folder, with slashes
 * @param size     in bytes
 * @param modified in milliseconds since 1970; both tell whether the file has changed
 * @param product  name of the product; empty when nothing could be read
 * @param verdicts name of a requirement to name of a verdict
 * @param problems what is wrong, each in English and Japanese
 */
record CollectedFile(String file, long size, long modified, String product, Map<String, String> verdicts, List<Said> problems) {
    private static final Gson GSON = new Gson();

    /** A sentence in both languages. */
    record Said(String en, String ja) {
    }

    String line() {
        return GSON.toJson(this) + "\n";
    }

    /** What a line says; empty for one that was not written to its end. */
    static Optional<CollectedFile> parse(String line) {
        try {
            return Optional.ofNullable(GSON.fromJson(line, CollectedFile.class)).filter(read -> read.verdicts != null && read.problems != null && read.file != null);
        } catch (JsonSyntaxException unfinished) {
            return Optional.empty();
        }
    }
}
