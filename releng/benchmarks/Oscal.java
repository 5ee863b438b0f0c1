import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kijun.analysis.Traceability;
import org.kijun.exchange.ExchangeRequest;
import org.kijun.exchange.oscal.OscalCatalog;
import org.kijun.model.Document;
import org.kijun.model.KijunFactory;
import org.kijun.model.Strength;
import org.kijun.model.Text;

/**
 * Exports a catalog of 1,200 controls in each notation until the virtual machine is warm.
 *
 * <p>Argument: runs. Prints the medians for JSON and XML in milliseconds and the slowest warm run.
 */
final class Oscal {
    private static final int CONTROLS = 1200;
    private static final int WARM = 10;
    private static final double NANOS_PER_MILLI = 1e6;
    private static final KijunFactory NEW = KijunFactory.eINSTANCE;

    private Oscal() {
    }

    public static void main(String[] args) throws IOException {
        int runs = Integer.parseInt(args[0]);
        var module = NEW.createModule();
        var document = document();
        module.getDeclarations().add(document);
        var request = new ExchangeRequest(List.of(module), List.of(), Traceability.of(List.of(module)), Optional.of(document), "");
        var json = millis(request, "json", runs);
        var xml = millis(request, "xml", runs);
        System.out.printf(Locale.ROOT, "%.0f %.0f %.0f%n", Measured.median(json), Measured.median(xml),
                Math.max(Arrays.stream(json).max().orElseThrow(), Arrays.stream(xml).max().orElseThrow()));
    }

    private static double[] millis(ExchangeRequest request, String format, int runs) throws IOException {
        var millis = new double[runs];
        for (int run = -WARM; run < runs; run++) {
            long start = System.nanoTime();
            new OscalCatalog().write(request, format, OutputStream.nullOutputStream());
            if (run >= 0) {
                millis[run] = (System.nanoTime() - start) / NANOS_PER_MILLI;
            }
        }
        return millis;
    }

    private static Document document() {
        var document = NEW.createDocument();
        document.setName("benchmark");
        document.setTitle(text("測定用の基準", "A standard to measure with"));
        for (int number = 1; number <= CONTROLS; number++) {
            var clause = NEW.createClause();
            clause.setName(number / 20 + "." + number);
            clause.setTitle(text("項目 " + number, "Item " + number));
            clause.setSummary(text("機器は、条件 " + number + " を満たすまで、設定の変更を受け付けないこと。", "Until condition " + number + " holds, the device takes *no* change of its settings."));
            clause.setStrength(Strength.MUST);
            if (number > 1) {
                clause.getCites().add(document.getClauses().getLast());
            }
            document.getClauses().add(clause);
        }
        return document;
    }

    private static Text text(String ja, String en) {
        var text = NEW.createText();
        for (var language : List.of("ja", "en")) {
            var value = NEW.createLocalText();
            value.setLanguage(language);
            value.setValue(language.equals("ja") ? ja : en);
            text.getValues().add(value);
        }
        return text;
    }
}
