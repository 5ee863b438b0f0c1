package org.kijun.model.findings;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a user wants to hear: other severities than those of the codes, or silence.
 *
 * @param levels id of a code to {@code error}, {@code warning}, {@code info} or {@code off}
 */
public record Severities(Map<String, String> levels) {
    /** Every code as it comes. */
    public static final Severities DEFAULT = new Severities(Map.of());

    private static final String OFF = "off";

    /** @throws IllegalArgumentException when a level is none of the four words */
    public Severities {
        levels = Map.copyOf(levels);
        levels.values().stream().filter(level -> !level.equals(OFF)).forEach(Severities::severity);
    }

    /** The severity of the code, or empty when it is switched off. */
    public Optional<Severity> of(IssueCode code) {
        var level = levels.get(code.id());
        if (level == null) {
            return Optional.of(code.severity());
        }
        return level.equals(OFF) ? Optional.empty() : Optional.of(severity(level));
    }

    /** The findings that are wanted, with the wanted severities, in the same order. */
    public List<Finding> applied(List<Finding> findings) {
        return levels.isEmpty() ? findings : findings.stream().flatMap(this::applied).toList();
    }

    private Stream<Finding> applied(Finding finding) {
        return levels.containsKey(finding.code().id())
                ? of(finding.code()).map(severity -> new Finding(finding.code(), severity, finding.place(), finding.arguments())).stream()
                : Stream.of(finding);
    }

    private static Severity severity(String level) {
        return Severity.valueOf(level.toUpperCase(Locale.ROOT));
    }
}
