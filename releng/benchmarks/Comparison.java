import java.io.IOException;
import java.util.List;
import java.util.Locale;

/**
 * Ours against a peer or a floor, in turn A B A B, so that a machine whose speed drifts treats both alike.
 *
 * @param goal the highest ratio ours / other that is wanted
 */
record Comparison(String name, List<String> ours, String other, List<String> others, double goal, int runs) {
    /** A row of the table: medians, the median and the range of the ratios pair by pair, peak memory of ours. */
    String row() throws IOException, InterruptedException {
        Measured.run(ours, 0);
        Measured.run(others, 0);
        var mine = new double[runs];
        var theirs = new double[runs];
        var ratios = new double[runs];
        long peak = 0;
        for (int run = 0; run < runs; run++) {
            var a = Measured.run(ours, 0);
            var b = Measured.run(others, 0);
            mine[run] = a.seconds();
            theirs[run] = b.seconds();
            ratios[run] = a.seconds() / b.seconds();
            peak = Math.max(peak, a.peakMebibytes());
        }
        return row(mine, theirs, ratios, peak);
    }

    private String row(double[] mine, double[] theirs, double[] ratios, long peak) {
        var ratio = Measured.median(ratios);
        var sorted = java.util.Arrays.stream(ratios).sorted().toArray();
        return String.format(Locale.ROOT, "| %s | %.2f s | %s %.2f s | %.2f (%.2f–%.2f) | %.2f %s | %d MiB |", name, Measured.median(mine), other,
                Measured.median(theirs), ratio, sorted[0], sorted[sorted.length - 1], goal, ratio <= goal ? "✓" : "✗", peak);
    }
}
