import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The figures of the product as ratios against a peer or a floor, measured in the same run on the same machine.
 *
 * <p>Arguments: the launcher, the merged jar, the file with the published class path, the peer's jar, a folder to work in, runs, words that
 * choose cases by their names (all when there are none).
 */
final class Bench {
    private static final String JAVA = Path.of(System.getProperty("java.home"), "bin", "java").toString();

    private static final int FIGURES = 6;
    private static final double MILLIS = 1000;
    private static final double KEYSTROKE_MILLIS = 150;

    private final String launcher;
    private final String jar;
    private final String published;
    private final String peer;
    private final Path folder;
    private final int runs;

    private Bench(String[] args) throws IOException {
        launcher = args[0];
        jar = args[1];
        published = Files.readString(Path.of(args[2])).strip();
        peer = args[3];
        folder = Path.of(args[4]);
        runs = Integer.parseInt(args[5]);
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        var bench = new Bench(args);
        var chosen = List.of(args).subList(6, args.length);
        System.out.println("| what | ours, median | other, median | ratio, median (range) | goal | peak of ours |");
        System.out.println("|---|---|---|---|---|---|");
        for (var comparison : bench.comparisons()) {
            if (chosen.isEmpty() || chosen.stream().anyMatch(comparison.name()::contains)) {
                System.out.println(comparison.row());
            }
        }
        if (chosen.isEmpty() || chosen.contains("keystroke")) {
            System.out.println(bench.keystroke());
        }
        if (chosen.isEmpty() || chosen.contains("answers")) {
            System.out.println(bench.answers());
        }
        if (chosen.isEmpty() || chosen.contains("oscal")) {
            System.out.println(bench.oscal());
        }
    }

    /** Warm, in one process. */
    private String oscal() throws IOException, InterruptedException {
        var process = new ProcessBuilder(JAVA, "-Xmx512m", "-cp", classes() + ":" + jar, "Oscal", Integer.toString(4 * runs))
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        var figures = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip().split(" ");
        if (process.waitFor() != 0) {
            throw new IllegalStateException("the export ended with " + process.exitValue());
        }
        return "| OSCAL catalog of 1,200 controls, warm, JSON and XML | %s and %s ms | | slowest %s ms | 1000 ms | |".formatted((Object[]) figures);
    }

    /** Filled workbooks on their way back: one of 5,000 rows, and a folder of 10,000 with 60 rows each. */
    private String answers() throws IOException, InterruptedException {
        int rows = 5_000;
        int files = 10_000;
        answers("make-import", "filled", rows);
        var one = answers("import", "filled", rows);
        answers("make-collect", "incoming", files);
        var many = answers("collect", "incoming", files);
        double rate = files * MILLIS / Double.parseDouble(many[0]) / Runtime.getRuntime().availableProcessors();
        return "| import of %d filled rows, 300 MB heap | %s ms | | | 3000 ms | %s MiB |%n| collect %d workbooks of 60 rows, 300 MB heap | %s ms | | %.0f a second and core | 200 | %s MiB |"
                .formatted(rows, one[0], one[1], files, many[0], rate, many[1]);
    }

    private String[] answers(String what, String name, int number) throws IOException, InterruptedException {
        var heap = what.startsWith("make") ? "-Xmx2g" : "-Xmx300m";
        var process = new ProcessBuilder(JAVA, heap, "-cp", classes() + ":" + jar, "Answers", what, folder.resolve(name).toString(), Integer.toString(number))
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        var figures = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip().split(" ");
        if (process.waitFor() != 0) {
            throw new IllegalStateException(what + " ended with " + process.exitValue());
        }
        return figures;
    }

    /** Within one process, so that what is measured is the time of somebody who waits and not that of a start. */
    private String keystroke() throws IOException, InterruptedException {
        var process = new ProcessBuilder(JAVA, "-Xmx1g", "-cp", classes() + ":" + jar, "Keystroke", folder.resolve("keystroke").toString(), Integer.toString(20 * runs))
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        var figures = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip().split(" ");
        if (process.waitFor() != 0 || figures.length != FIGURES) {
            throw new IllegalStateException("the typing ended with " + process.exitValue());
        }
        var mark = Double.parseDouble(figures[0]) <= KEYSTROKE_MILLIS ? "✓" : "✗";
        return "| keystroke to findings, 10,000 lines, library open | %s ms | parse alone %s ms | %s (%s–%s) | 150 ms %s | heap %s MiB |"
                .formatted(figures[0], figures[1], figures[2], figures[3], figures[4], mark, figures[5]);
    }

    private List<Comparison> comparisons() throws IOException {
        var many = items(100_000, 100);
        var few = items(10_000, 10);
        var tiny = file("tiny.kijun", "topic tiny ja \"試験\" en \"Tiny\"\n");
        var long10 = longFile();
        return List.of(
                new Comparison("check 100,000 requirements, 768 MB heap", kijun("-Xmx768m", "check", many + "/kijun"),
                        "OpenFastTrace 4.4.0", List.of(JAVA, "-jar", peer, "trace", many + "/oft"), 2, runs),
                new Comparison("check 100,000 against 10,000", kijun("-Xmx768m", "check", many + "/kijun"),
                        "10,000:", kijun("-Xmx768m", "check", few + "/kijun"), 11, runs),
                new Comparison("matrix 20,000 × 200, 256 MB heap", matrix("OurMatrix"), "plain SXSSF", matrix("PlainMatrix"), 1.2, runs),
                new Comparison("check one tiny file", kijun("", "check", tiny), "published class path", fromPublished("check", tiny), 0.55, 3 * runs),
                new Comparison("--help", kijun("", "--help"), "empty program", List.of(JAVA, "-cp", classes(), "Empty"), 3, 5 * runs),
                new Comparison("format 10,000 lines", kijun("", "format", "--check", long10), "check of the same file", kijun("", "check", long10), 5, runs));
    }

    private List<String> kijun(String options, String... args) {
        var command = new ArrayList<>(List.of("/usr/bin/env", "KIJUN_JAVA_OPTIONS=" + options, launcher));
        command.addAll(List.of(args));
        return command;
    }

    private List<String> fromPublished(String... args) {
        return Stream.concat(Stream.of(JAVA, "-cp", published, "org.kijun.cli.Main"), Stream.of(args)).toList();
    }

    private List<String> matrix(String program) {
        return List.of(JAVA, "-Xmx256m", "-cp", classes() + ":" + jar, program, folder.resolve(program + ".xlsx").toString(), "20000", "200");
    }

    private static String classes() {
        return System.getProperty("java.class.path");
    }

    private Path items(int requirements, int files) throws IOException {
        var target = folder.resolve("items" + requirements);
        Items.write(target, requirements, files);
        return target;
    }

    /** 10,000 lines that are laid out already, so that the check of the layout ends with 0. */
    private String longFile() throws IOException {
        var target = folder.resolve("long");
        Items.write(target, 10_000 / 7, 1);
        var text = Files.readString(target.resolve("kijun/clauses.kijun")) + "\n" + Files.readString(target.resolve("kijun/r0.kijun")).stripTrailing() + "\n";
        return file("long.kijun", text);
    }

    private String file(String name, String text) throws IOException {
        var file = folder.resolve(name);
        Files.writeString(file, text);
        return file.toString();
    }
}
