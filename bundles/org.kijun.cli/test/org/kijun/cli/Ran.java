package org.kijun.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;

/** What a command line said and how it ended. Times are always 0.0 s and the folder of the test is called FOLDER. */
record Ran(int code, String out, String err) {
    static Ran inEnglish(Path folder, String... args) {
        return in("en", folder, args);
    }

    static Ran inJapanese(Path folder, String... args) {
        return in("ja", folder, args);
    }

    static Ran in(String language, Path folder, String... args) {
        var out = new StringWriter();
        var err = new StringWriter();
        var before = System.getProperty("kijun.language", "");
        System.setProperty("kijun.language", language);
        try {
            int code = Main.run(new PrintWriter(out), new PrintWriter(err), args);
            return new Ran(code, same(folder, out), same(folder, err));
        } finally {
            System.setProperty("kijun.language", before);
        }
    }

    private static String same(Path folder, StringWriter text) {
        return text.toString().replace(folder.toString(), "FOLDER").replaceAll("\\d+\\.\\d (s|秒)", "0.0 $1");
    }
}
