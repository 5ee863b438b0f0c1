package org.kijun.workflow;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.kijun.library.Library;

/** Use case: a folder to try things out in, with a draft of a working group and the fictional products of the library with their evidence. */
public final class SampleProject {
    /** The draft of a working group, relative to the folder. */
    public static final Path DRAFT = Path.of("draft", "requirements.kijun");
    /** A home router with most of its answers, relative to the folder. */
    public static final Path PRODUCT = Path.of("products", "sakura-wr-1900.kijun");
    /** The name of the product in {@link #PRODUCT}. */
    public static final String PRODUCT_NAME = "sample/sakura-wr-1900";
    /** The name of the baseline that the product answers. */
    public static final String BASELINE_NAME = "home-router";

    private static final String SAMPLES = "samples/";
    private static final Pattern EVIDENCE = Pattern.compile("evidence \"(evidence/[^\"]+)\"");

    private SampleProject() {
    }

    /** Adds what is missing, leaves every file that is there as it is, and answers the files that it made. On failure none of these is there. */
    public static List<Path> make(Path folder) throws IOException {
        var made = new ArrayList<Path>();
        try {
            for (var content : contents().entrySet()) {
                var file = folder.resolve(content.getKey());
                if (!Files.exists(file)) {
                    WholeFile.write(file, out -> out.write(content.getValue()));
                    made.add(file);
                }
            }
        } catch (IOException broken) {
            for (var file : made) {
                Files.deleteIfExists(file);
            }
            throw broken;
        }
        return made;
    }

    private static Map<Path, byte[]> contents() throws IOException {
        var contents = new LinkedHashMap<Path, byte[]>();
        for (var name : List.of("requirements.kijun", "baseline.kijun")) {
            contents.put(Path.of("draft", name), bytes(NewProject.class.getResourceAsStream("starter/" + name)));
        }
        for (var sample : Library.files()) {
            if (sample.startsWith(SAMPLES)) {
                add(sample, contents);
            }
        }
        return contents;
    }

    /** The sample and the files that its answers name. */
    private static void add(String sample, Map<Path, byte[]> contents) throws IOException {
        var text = new String(bytes(Library.open(sample)), StandardCharsets.UTF_8);
        var products = Path.of("products");
        contents.put(products.resolve(sample.substring(SAMPLES.length())), inModule(text).getBytes(StandardCharsets.UTF_8));
        var evidence = EVIDENCE.matcher(text);
        while (evidence.find()) {
            contents.put(products.resolve(evidence.group(1)), bytes(Library.open(SAMPLES + evidence.group(1))));
        }
    }

    /** The library has these names already. */
    private static String inModule(String text) {
        return text.replaceFirst("(?m)^product ", "module sample\n\nproduct ");
    }

    private static byte[] bytes(InputStream stream) throws IOException {
        try (stream) {
            return stream.readAllBytes();
        }
    }
}
