package org.kijun.report.html;

import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kijun.report.Standing.Tone;

/** Colours of the page against WCAG 2.2, 1.4.3 Contrast (minimum), level AA: 4.5 to 1. */
class ContrastTest {
    private static final double LEAST = 4.5;
    private static final String WHITE = "#ffffff";

    private final Map<String, String> colours = Pattern.compile("--([a-z-]+): (#[0-9a-f]{6})").matcher(Asset.STYLE.text()).results()
            .collect(Collectors.toMap(found -> found.group(1), found -> found.group(2)));

    @ParameterizedTest
    @EnumSource(value = Tone.class, names = "PLAIN", mode = EnumSource.Mode.EXCLUDE)
    void aStandingIsReadableOnItsGround(Tone tone) {
        assertReadable(colours.get(tone.id()), colours.get(tone.id() + "-soft"));
    }

    @Test
    void textIsReadableOnEveryGround() {
        for (var ground : new String[] {WHITE, colours.get("soft"), colours.get("mark"), "#e6ebf2", "#d8e0eb", "#fffdf0", "#f5f8fc"}) {
            assertReadable(colours.get("ink"), ground);
        }
        assertReadable(colours.get("dim"), WHITE);
        assertReadable(colours.get("dim"), colours.get("soft"));
        assertReadable(colours.get("link"), WHITE);
    }

    @Test
    void everyToneHasItsOwnStyle() {
        for (var tone : Tone.values()) {
            assertNotEquals(-1, Asset.STYLE.text().indexOf(".fill." + tone.id()), tone.id());
        }
    }

    private static void assertReadable(String ink, String ground) {
        var contrast = contrast(luminance(ink), luminance(ground));
        assertTrue(contrast >= LEAST, ink + " on " + ground + " is " + contrast);
    }

    private static double contrast(double one, double other) {
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * channel(colour, 1) + 0.7152 * channel(colour, 3) + 0.0722 * channel(colour, 5);
    }

    private static double channel(String colour, int at) {
        var value = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
