package org.kijun.report;

import java.util.Locale;

/**
 * How something stands, with a sign that can be read without colour. The sign and the tone are the same in window, workbook and page; the
 * words are in {@link Words}.
 */
public enum Standing {
    // verdicts
    MET("✓", Tone.GOOD),
    PARTLY("◐", Tone.FAIR),
    NOT_MET("✗", Tone.BAD),
    EQUIVALENT("≈", Tone.OTHER),
    PLANNED("◷", Tone.OTHER),
    NOT_APPLICABLE("–", Tone.QUIET),
    UNDECIDED("?", Tone.ASKING),
    UNANSWERED("…", Tone.ASKING),

    // applicability by classes, conditions and baselines
    APPLIES("●", Tone.PLAIN),
    DOES_NOT_APPLY("–", Tone.QUIET),

    // coverage of a clause by requirements
    COVERED("✓", Tone.GOOD),
    PARTLY_COVERED("◐", Tone.FAIR),
    OPEN("○", Tone.BAD),

    // protection against a threat
    COUNTERED("✓", Tone.GOOD),
    PARTLY_COUNTERED("◐", Tone.FAIR),
    NOT_COUNTERED("✗", Tone.BAD),
    NOT_KNOWN("…", Tone.ASKING),
    NO_REQUIREMENT("○", Tone.BAD),

    // what answers say about another document
    INDICATED("✓", Tone.GOOD),
    PARTLY_INDICATED("◐", Tone.FAIR),
    GAP_INDICATED("✗", Tone.BAD),
    NOT_INDICATED("–", Tone.QUIET),

    // results of a test
    PASSED("✓", Tone.GOOD),
    FAILED("✗", Tone.BAD),
    NOT_RUN("…", Tone.QUIET),

    // review
    SUSPECT("!", Tone.ASKING);

    private final String sign;
    private final Tone tone;

    Standing(String sign, Tone tone) {
        this.sign = sign;
        this.tone = tone;
    }

    /** One character. */
    public String sign() {
        return sign;
    }

    public Tone tone() {
        return tone;
    }

    /** Whether it is what a product can answer. */
    public boolean isVerdict() {
        return ordinal() <= NOT_APPLICABLE.ordinal();
    }

    /** Stable name for style classes and machine formats: lower case with hyphens. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What a colour would say: good green, fair amber, bad red, other blue, quiet grey, asking violet, plain none. */
    public enum Tone {
        GOOD, FAIR, BAD, OTHER, QUIET, ASKING, PLAIN;

        /** Stable name for style classes: lower case. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
