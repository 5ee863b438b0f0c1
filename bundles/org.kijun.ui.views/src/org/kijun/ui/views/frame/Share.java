package org.kijun.ui.views.frame;

import java.util.List;
import org.kijun.analysis.coverage.CoverageCounts;
import org.kijun.report.Standing;

/** The parts of a whole as a bar. The numbers stand beside it. */
public record Share(List<Part> parts) {
    public Share {
        parts = List.copyOf(parts);
    }

    /** A part; count is zero or more. */
    public record Part(Standing.Tone tone, int count) {
    }

    /** Covered, partly covered and open clauses. */
    public static Share of(CoverageCounts counts) {
        return new Share(List.of(new Part(Standing.COVERED.tone(), counts.covered()), new Part(Standing.PARTLY_COVERED.tone(), counts.partly()),
                new Part(Standing.Tone.PLAIN, counts.open())));
    }

    public int total() {
        return parts.stream().mapToInt(Part::count).sum();
    }
}
