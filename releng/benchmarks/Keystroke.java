import java.io.IOException;
import java.io.StringReader;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.xtext.parser.IParser;
import org.kijun.dsl.KijunStandaloneSetup;
import org.kijun.dsl.ide.server.KijunServer;
import org.kijun.workflow.Project;

/**
 * How long somebody waits for the findings after a key is pressed in a file of 10,000 lines, with the library open: the median of
 * edits at several places, behind warm-up. The floor is the framework's own parse of the same text, measured between the edits. Prints
 * the medians of both in milliseconds, the median and the range of their ratios, and the heap in use in MiB.
 *
 * <p>Arguments: folder to work in, edits.
 */
final class Keystroke implements LanguageClient {
    private static final int WARM_UP = 40;
    private static final int PRODUCTS = 10;
    private static final double MILLIS = 1e6;

    private final LinkedBlockingQueue<PublishDiagnosticsParams> heard = new LinkedBlockingQueue<>();
    private final IParser parser = new KijunStandaloneSetup().createInjectorAndDoEMFRegistration().getInstance(IParser.class);
    private final String uri;
    private KijunServer server;
    private String text;
    private int version;

    private Keystroke(Path file) throws IOException {
        uri = file.toUri().toString();
        text = Files.readString(file);
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        var folder = Path.of(args[0]);
        new Keystroke(project(folder)).run(folder, Integer.parseInt(args[1]));
        System.exit(0);
    }

    /** A project with one long file and products that answer to its requirements. */
    private static Path project(Path folder) throws IOException {
        var items = folder.resolve("items");
        Items.write(items, 10_000 / 7, 1);
        var project = Files.createDirectories(folder.resolve("project"));
        Files.copy(items.resolve("kijun/clauses.kijun"), project.resolve("clauses.kijun"), StandardCopyOption.REPLACE_EXISTING);
        for (int product = 0; product < PRODUCTS; product++) {
            var answers = new StringBuilder("product p-%d ja \"製品\" en \"Product\" : device {\n".formatted(product));
            for (int item = product; item < 10_000 / 7; item += PRODUCTS) {
                answers.append("    R-").append(item).append(" met\n");
            }
            Files.writeString(project.resolve("p-%d.kijun".formatted(product)), answers.append("}\n"));
        }
        return Files.copy(items.resolve("kijun/r0.kijun"), project.resolve("long.kijun"), StandardCopyOption.REPLACE_EXISTING);
    }

    private void run(Path folder, int edits) throws InterruptedException {
        server = KijunServer.start(this, "en", Project.librarySource(), List.of(folder.resolve("project")));
        server.ready().join();
        server.services().getTextDocumentService().didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(uri, "kijun", version, text)));
        server.idle().join();
        var ours = new ArrayList<Double>();
        var floor = new ArrayList<Double>();
        for (int edit = -WARM_UP; edit < edits; edit++) {
            double typed = type(edit);
            double parsed = parse();
            if (edit >= 0) {
                ours.add(typed);
                floor.add(parsed);
            }
        }
        print(ours, floor);
    }

    /** One letter, in turn at the beginning, the middle and the end, in a text and in a name that is referred to. Milliseconds. */
    private double type(int edit) throws InterruptedException {
        var places = List.of("The device shall", "en \"Requirement", "Use it");
        int part = text.length() / 4 * (Math.floorMod(edit, 3) + 1) - text.length() / 5;
        int at = text.indexOf(places.get(Math.floorMod(edit, places.size())), part);
        at = text.indexOf('"', at);
        text = text.substring(0, at) + (char) ('a' + Math.floorMod(edit, 26)) + text.substring(at);
        server.idle().join();
        heard.clear();
        long start = System.nanoTime();
        server.services().getTextDocumentService().didChange(new DidChangeTextDocumentParams(new VersionedTextDocumentIdentifier(uri, ++version),
                List.of(new TextDocumentContentChangeEvent(text))));
        await();
        return (System.nanoTime() - start) / MILLIS;
    }

    /** Findings that did not change are not told again, so the end of the work is the end of waiting, too. */
    private void await() throws InterruptedException {
        var done = server.idle();
        while (!done.isDone()) {
            var told = heard.poll(1, TimeUnit.MILLISECONDS);
            if (told != null && told.getUri().equals(uri)) {
                return;
            }
        }
    }

    private double parse() {
        long start = System.nanoTime();
        parser.parse(new StringReader(text));
        return (System.nanoTime() - start) / MILLIS;
    }

    private static void print(List<Double> ours, List<Double> floor) {
        var ratios = new double[ours.size()];
        Arrays.setAll(ratios, at -> ours.get(at) / floor.get(at));
        var sorted = ratios.clone();
        Arrays.sort(sorted);
        System.gc();
        long heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
        System.out.printf(Locale.ROOT, "%.0f %.0f %.2f %.2f %.2f %d%n", median(ours), median(floor), Measured.median(ratios), sorted[0], sorted[sorted.length - 1], heap);
    }

    private static double median(List<Double> values) {
        return Measured.median(values.stream().mapToDouble(Double::doubleValue).toArray());
    }

    @Override
    public void publishDiagnostics(PublishDiagnosticsParams told) {
        heard.add(told);
    }

    @Override
    public void telemetryEvent(Object event) {
        // not of interest
    }

    @Override
    public void showMessage(MessageParams message) {
        // not of interest
    }

    @Override
    public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams request) {
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void logMessage(MessageParams message) {
        // not of interest
    }
}
