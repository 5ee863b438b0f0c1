package org.kijun.dsl.ide.hover;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.lsp4j.HoverParams;
import org.junit.jupiter.api.Test;
import org.kijun.dsl.ide.Desk;
import org.kijun.dsl.ide.Marked;

class KijunHoverTest {
    @Test
    void aClauseShowsItsSummaryAndWhoTracesToIt() {
        assertHover("""
                **1.2** Change it — `must` `d`

                The maker asks.

                作る者が求める。

                *Traced by*: PW-1 (subset)""", "en", """
                document d { clause 1.2 ja "変更" en "Change it" { strength must summary ja "作る者が求める。" en "The maker asks." } }
                requirement PW-1 { traces d/«1.2» subset }
                """);
    }

    @Test
    void theLanguageOfTheClientComesFirst() {
        assertHover("""
                **t** 乗っ取り

                他人が使う。

                Somebody else uses it.""", "ja", "threat «t» ja \"乗っ取り\" en \"Takeover\" { summary en \"Somebody else uses it.\" ja \"他人が使う。\" }");
    }

    @Test
    void theTextOfAnOverlayIsQuoted() {
        assertHover("""
                **1** — `d`

                *Text of the document (private overlay, not exported)*

                > one
                > two""", "en", "document d { clause «1» }\noverlay d { 1 \"one\\ntwo\" }");
    }

    @Test
    void aRequirementShowsObligationStatementAndConditions() {
        assertHover("""
                **R** — `shall` `draft`

                The device asks.

                *For*: router

                *When*: remote and not local

                *Traces*: d/1 (implements)""", "en", """
                device-class router fact remote fact local document d { clause 1 }
                requirement R { shall "The device asks." for router when remote   and not local traces d/1 }
                baseline b { requires «R» }
                """);
    }

    @Test
    void aFactShowsItsQuestionAndType() {
        assertHover("**length** — `quantity` `character`\n\nHow long?", "en",
                "unit character fact length { quantity in character ask \"How long?\" }\nproduct p { facts «length» is 8 }");
        assertHover("**path** — `choice`\n\n*One of*: net, usb", "en", "fact path { choice of net, usb }\nproduct p { facts «path» is net }");
    }

    @Test
    void aDeviceClassShowsItsDefinition() {
        assertHover("**home** Home\n\nAt home.\n\n*Is a*: router", "en", "device-class router\ndevice-class home \"Home\" : router { definition \"At home.\" }\nproduct p : «home» { }");
    }

    @Test
    void aFactShowsWhichRequirementsAskForIt() {
        assertHover("**f** — `boolean`\n\n*Asked for by*: R, S", "en", "fact f { boolean }\nrequirement R { when «f» and f } requirement S { when not f } requirement T { }");
    }

    @Test
    void aClassShowsTheWayUp() {
        assertHover("**c**\n\n*Is a*: b › a", "en", "device-class a device-class b : a device-class «c» : b");
    }

    @Test
    void verdictsOfProductsAreCounted() {
        var products = "product p { R met } product q { R met } product s { R planned }";
        assertHover("**R** — `draft`\n\n*Parameters*: length 8 character\n\n*Traces*: d/1 (implements)\n\n*Answers of products*: met 2, planned 1", "en",
                "unit character document d { clause 1 } requirement «R» { param length 8 character traces d/1 }\n" + products);
        assertHover("**1** — `d`\n\n*Traced by*: R (implements)\n\n*Answers of products*: met 2, planned 1", "en",
                "document d { clause «1» } requirement R { traces d/1 }\n" + products);
    }

    @Test
    void tagsStayText() {
        assertHover("**t** &lt;b> \\*x\\*", "en", "threat «t» \"<b> *x*\"");
    }

    @Test
    void wordsOfTheLanguageHaveNoCard() {
        var source = Marked.in("«threat» t");
        try (var desk = Desk.with(source.text())) {
            assertEquals("", Desk.await(desk.services().hover(new HoverParams(desk.id("main"), source.start()))).getContents().getRight().getValue());
        }
    }

    private static void assertHover(String expected, String language, String marked) {
        var source = Marked.in(marked);
        try (var desk = Desk.empty().in(language).file("main", source.text()).start()) {
            var hover = Desk.await(desk.services().hover(new HoverParams(desk.id("main"), source.start())));
            assertEquals(expected, hover.getContents().getRight().getValue());
            assertEquals(source.range(), hover.getRange());
        }
    }
}
