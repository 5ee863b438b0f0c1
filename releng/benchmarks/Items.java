import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes the same items twice: as Kijun text and as OpenFastTrace Markdown. Each item has a title, a sentence in two languages and one
 * trace to one of the clauses; the Kijun text also has the test case that a clean check asks for.
 *
 * <p>Arguments: folder, number of requirements, number of files.
 */
final class Items {
    private static final int CLAUSES = 1000;

    private Items() {
    }

    public static void main(String[] args) throws IOException {
        write(Path.of(args[0]), Integer.parseInt(args[1]), Integer.parseInt(args[2]));
    }

    /** Fills {@code folder/kijun} and {@code folder/oft}. */
    static void write(Path folder, int requirements, int files) throws IOException {
        var kijun = Files.createDirectories(folder.resolve("kijun"));
        var oft = Files.createDirectories(folder.resolve("oft"));
        writeClauses(kijun.resolve("clauses.kijun"), oft.resolve("clauses.md"));
        int perFile = requirements / files;
        for (int file = 0; file < files; file++) {
            writeRequirements(kijun.resolve("r" + file + ".kijun"), oft.resolve("r" + file + ".md"), file * perFile, perFile);
        }
    }

    private static void writeClauses(Path kijun, Path oft) throws IOException {
        try (var ours = Files.newBufferedWriter(kijun); var theirs = Files.newBufferedWriter(oft)) {
            ours.write("device-class device ja \"機器\" en \"Device\"\n\ndocument guide ja \"指針\" en \"Guide\" {\n    kind guideline\n");
            for (int clause = 0; clause < CLAUSES; clause++) {
                ours.write("    clause %d ja \"条項 %d\" en \"Clause %d\" { strength must }\n".formatted(clause, clause, clause));
                theirs.write("### Clause %d\n`feat~clause-%d~1`\n\nNeeds: req\n\n".formatted(clause, clause));
            }
            ours.write("}\n");
        }
    }

    private static void writeRequirements(Path kijun, Path oft, int from, int count) throws IOException {
        try (var ours = Files.newBufferedWriter(kijun); var theirs = Files.newBufferedWriter(oft)) {
            for (int item = from; item < from + count; item++) {
                writeKijun(ours, item);
                writeOft(theirs, item);
            }
        }
    }

    private static void writeKijun(BufferedWriter out, int item) throws IOException {
        out.write("""
                requirement R-%1$d ja "要件 %1$d" en "Requirement %1$d" {
                    shall ja "機器は機能 %1$d を保護しなければならない。" en "The device shall protect function %1$d."
                    for device
                    traces guide/%2$d
                    test T1 by device-check { when "Use it." then "It is refused." }
                }

                """.formatted(item, item % CLAUSES));
    }

    private static void writeOft(BufferedWriter out, int item) throws IOException {
        out.write("""
                ### 要件 %1$d Requirement %1$d
                `req~r-%1$d~1`

                機器は機能 %1$d を保護しなければならない。 The device shall protect function %1$d.
                Use it. It is refused.

                Covers:
                - feat~clause-%2$d~1

                """.formatted(item, item % CLAUSES));
    }
}
