package org.kijun.dsl.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.kijun.dsl.edit.EditResult.Reason;

class ProfileEditTest {
    private static final String TEXT = """
            product p ja "機" : router, camera { // head
                vendor "Acme" // maker
                model X-1
                firmware 1.0, /* old */ 1.1
                baseline a, b
                facts wifi, not vpn, // asked
                    key is forced, length is 8 character

                R-1 met
            }
            """;

    @Test
    void everyPropertyIsRead() {
        var profile = profile(TEXT);
        assertEquals(List.of("router", "camera"), profile.classes());
        assertEquals(List.of("1.0", "1.1"), profile.firmware());
        assertEquals("{wifi=Yes[], vpn=No[], key=Value[value=forced, unit=], length=Value[value=8, unit=character]}",
                profile.facts().toString());
    }

    @Test
    void oneWordIsReplaced() {
        assertEquals(TEXT.replace("X-1", "\"X 2\""), set(TEXT, profile -> profile.withModel("X 2")));
        assertEquals(TEXT.replace("8 char", "10 char"), set(TEXT, profile -> profile.withFact("length", new FactAnswer.Value("10", "character"))));
        assertEquals(TEXT.replace("not vpn", "vpn"), set(TEXT, profile -> profile.withFact("vpn", new FactAnswer.Yes())));
        assertEquals(TEXT.replace("wifi,", "not wifi,"), set(TEXT, profile -> profile.withFact("wifi", new FactAnswer.No())));
        assertEquals(TEXT.replace("is forced", "is none"), set(TEXT, profile -> profile.withFact("key", new FactAnswer.Value("none", ""))));
    }

    @Test
    void titlesAndClassesStandInTheHead() {
        assertEquals(TEXT.replace("\"機\"", "\"機\" en \"unit\""),
                set(TEXT, profile -> profile.withTitle(Tagged.with(profile.title(), new Tagged("en", "unit")))));
        assertEquals(TEXT.replace(": router, camera", ": camera"), set(TEXT, profile -> profile.withClasses(List.of("camera"))));
        assertEquals(TEXT.replace(" : router, camera", ""), set(TEXT, profile -> profile.withClasses(List.of())));
        assertEquals(TEXT.replace("router, camera", "phone, router, pbx, camera"),
                set(TEXT, profile -> profile.withClasses(List.of("phone", "router", "pbx", "camera"))));
        assertEquals("product p \"x\" : c { }\n", set("product p { }\n", profile -> profile.withClasses(List.of("c")).withTitle(List.of(new Tagged("", "x")))));
    }

    @Test
    void anUnknownFactIsNotInTheList() {
        assertEquals(TEXT.replace("not vpn, // asked\n        key", "// asked\n        key"), set(TEXT, profile -> profile.withoutFact("vpn")));
        assertEquals(TEXT.replace(" wifi, not", " not"), set(TEXT, profile -> profile.withoutFact("wifi")));
    }

    @Test
    void aNewFactStandsLast() {
        assertEquals(TEXT.replace("8 character", "8 character, upnp"), set(TEXT, profile -> profile.withFact("upnp", new FactAnswer.Yes())));
    }

    @Test
    void aLongListIsBrokenAfterAComma() {
        var many = set(TEXT, profile -> {
            var changed = profile;
            for (int index = 0; index < 12; index++) {
                changed = changed.withFact("fact-number-" + index, new FactAnswer.No());
            }
            return changed;
        });
        assertEquals(TEXT.lines().count() + 2, many.lines().count(), many);
    }

    @Test
    void aNewPropertyStandsInTheOrderOfTheLanguage() {
        var bare = "product p : c {\n    // nothing yet\n    firmware 1\n\n    R-1 met\n}\n";
        assertEquals("product p : c {\n    vendor \"A\"\n    model M\n    // nothing yet\n    firmware 1\n    note ja \"注\"\n    facts x\n\n    R-1 met\n}\n",
                set(bare, profile -> profile.withModel("M").withVendor(List.of(new Tagged("", "A"))).withFact("x", new FactAnswer.Yes())
                        .withNote(List.of(new Tagged("ja", "注")))));
    }

    @Test
    void aPropertyCanBeTakenOutAndItsCommentsStay() {
        assertEquals(TEXT.replace("    firmware 1.0, /* old */ 1.1\n", "    /* old */\n"), set(TEXT, profile -> profile.withFirmware(List.of())));
        assertEquals(TEXT.replace("    vendor \"Acme\" // maker\n", "    // maker\n"), set(TEXT, profile -> profile.withVendor(List.of())));
    }

    @Test
    void aWordThatWouldBreakTheTextIsRefused() {
        var text = ProductText.of(TEXT, "p", Names.NONE);
        assertEquals(Reason.BAD_VALUE, Laid.refused(text.setProfile(profile(TEXT).withFact("a b", new FactAnswer.Yes()))));
        assertEquals(Reason.BAD_VALUE, Laid.refused(text.setProfile(profile(TEXT).withClasses(List.of("")))));
    }

    private static Profile profile(String text) {
        return ProductText.of(text, "p", Names.NONE).profile().orElseThrow();
    }

    private static String set(String text, UnaryOperator<Profile> change) {
        var wanted = change.apply(profile(text));
        var changed = Laid.changed(text, ProductText.of(text, "p", Names.NONE).setProfile(wanted));
        assertEquals(wanted, profile(changed));
        return changed;
    }
}
