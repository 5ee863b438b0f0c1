import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** One run of a command as a whole process: wall seconds and peak resident memory in MiB. */
record Measured(double seconds, long peakMebibytes) {
    private static final double NANOS = 1e9;

    /** Throws IllegalStateException when the command does not end with the expected exit code. */
    static Measured run(List<String> command, int expected) throws IOException, InterruptedException {
        var log = Files.createTempFile("kijun-bench", ".log");
        long start = System.nanoTime();
        var process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
        long peak = 0;
        while (process.isAlive()) {
            peak = Math.max(peak, peak(process.pid()));
            Thread.sleep(2);
        }
        double seconds = (System.nanoTime() - start) / NANOS;
        if (process.exitValue() != expected) {
            throw new IllegalStateException("%s ended with %d:%n%s".formatted(command, process.exitValue(), Files.readString(log)));
        }
        Files.delete(log);
        return new Measured(seconds, peak / 1024);
    }

    /** What the kernel counts as the highest resident memory so far, in KiB; 0 when the process has just ended. */
    private static long peak(long process) {
        try (var lines = Files.lines(Path.of("/proc", Long.toString(process), "status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:")).mapToLong(line -> Long.parseLong(line.replaceAll("\\D", ""))).findFirst().orElse(0);
        } catch (IOException | java.io.UncheckedIOException ended) {
            return 0;
        }
    }

    static double median(double[] values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
