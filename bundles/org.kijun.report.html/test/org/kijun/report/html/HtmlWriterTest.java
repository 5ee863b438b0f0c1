package org.kijun.report.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kijun.report.Languages;

class HtmlWriterTest {
    @ParameterizedTest
    @EnumSource(Languages.class)
    void aPageIsTheSameAsBefore(Languages languages) throws IOException {
        Golden.check("sample." + languages.id() + ".html", Sample.html(new Sample(languages).report()));
    }

    @Test
    void twoRunsGiveTheSameBytes() {
        assertEquals(Sample.html(new Sample(Languages.BOTH).report()), Sample.html(new Sample(Languages.BOTH).report()));
    }

    @Test
    void aPageAsksForNothingFromOutside() {
        var page = PageReader.read(Sample.html(new Sample(Languages.BOTH).report()));
        assertTrue(page.walk().noneMatch(element -> element.attribute("src") != null || element.tag().equals("link") || element.tag().equals("img")));
        page.all("style").forEach(style -> assertFalse(Pattern.compile("@import|url\\(").matcher(style.text()).find()));
        assertFalse(Pattern.compile("fetch|XMLHttpRequest|WebSocket|import\\(|eval|innerHTML").matcher(page.all("script").getFirst().text()).find());
    }

    @Test
    void thePolicyLetsOnlyOwnStyleAndScriptIn() {
        var page = PageReader.read(Sample.html(new Sample(Languages.JA).report()));
        var policy = page.all("meta").stream().filter(meta -> meta.attribute("http-equiv") != null).findFirst().orElseThrow().attribute("content");
        assertTrue(policy.startsWith("default-src 'none'; "), policy);
        var styles = page.all("style").stream().map(style -> "'" + Asset.hash(style.text()) + "'").collect(Collectors.joining(" "));
        assertTrue(policy.contains("style-src " + styles + ";"), policy);
        assertTrue(policy.contains("script-src '" + Asset.SCRIPT.hash() + "'"), policy);
        assertEquals(1, page.all("script").size());
        assertTrue(page.walk()
                .noneMatch(element -> element.attributes().keySet().stream().anyMatch(name -> name.startsWith("on") || name.equals("style"))));
    }

    @Test
    void aPageHasLandmarksAndAWayPastThem() {
        var page = PageReader.read(Sample.html(new Sample(Languages.EN).report()));
        for (var landmark : List.of("header", "nav", "main", "h1")) {
            assertEquals(1, page.all(landmark).size(), landmark);
        }
        assertEquals("#main", page.all("a").getFirst().attribute("href"));
        assertEquals("en", page.all("html").getFirst().attribute("lang"));
        page.all("section").forEach(section -> assertNotNull(page.byId(section.attribute("aria-labelledby"))));
    }

    @Test
    void everyTableHasACaptionAndHeadersWithScope() {
        var page = PageReader.read(Sample.html(new Sample(Languages.BOTH).report()));
        for (var table : page.all("table").stream().filter(table -> table.isOf("data") || table.isOf("bars")).toList()) {
            assertEquals(1, table.all("caption").size());
            assertTrue(table.all("th").stream().allMatch(header -> header.attribute("scope") != null));
        }
    }

    @Test
    void idsAreUniqueAndLinksLeadSomewhere() {
        var page = PageReader.read(Sample.html(new Sample(Languages.BOTH).report()));
        var ids = new HashSet<String>();
        page.walk().map(element -> element.attribute("id")).filter(id -> id != null).forEach(id -> assertTrue(ids.add(id), id));
        page.all("a").stream().map(link -> link.attribute("href")).filter(href -> href.startsWith("#"))
                .forEach(href -> assertTrue(ids.contains(URLDecoder.decode(href.substring(1), StandardCharsets.UTF_8)), href));
        page.walk().map(element -> element.attribute("aria-labelledby")).filter(names -> names != null)
                .flatMap(names -> List.of(names.split(" ")).stream()).forEach(name -> assertTrue(ids.contains(name), name));
    }

    @Test
    void onlyAddressesOfTheWebBecomeLinks() {
        var page = PageReader.read(Sample.html(new Sample(Languages.EN).report()));
        var hrefs = page.all("a").stream().map(link -> link.attribute("href")).collect(Collectors.toSet());
        assertTrue(hrefs.contains("https://example.org/?a=1&b=2"), hrefs.toString());
        assertTrue(hrefs.stream().allMatch(href -> href.startsWith("#") || href.startsWith("https://")), hrefs.toString());
    }

    @Test
    void aScriptInATitleStaysText() {
        var title = new Sample(Languages.EN).words("", "<script>alert(1)</script>");
        var page = PageReader.read(Sample.html(new Sample(Languages.EN).report(title)));
        assertEquals("<script>alert(1)</script>", page.all("h1").getFirst().text());
        assertEquals("<script>alert(1)</script>", page.all("title").getFirst().text());
        assertEquals(1, page.all("script").size());
    }

    @Test
    void everyTextSideBySideSaysItsLanguage() {
        var page = PageReader.read(Sample.html(new Sample(Languages.BOTH).report()));
        var row = page.byId("requirements/PW-1");
        var languages = row.all("td").stream().filter(cell -> cell.isOf("text") && cell.attribute("lang") != null)
                .map(cell -> cell.attribute("lang")).toList();
        assertEquals(List.of("ja", "en"), languages);
        assertEquals(List.of("ja", "en"), row.all("span").stream().filter(span -> span.attribute("lang") != null).limit(2)
                .map(span -> span.attribute("lang")).toList());
    }

    @Test
    void aSignNeverStandsWithoutWords() {
        var page = PageReader.read(Sample.html(new Sample(Languages.EN).report()));
        page.walk().filter(element -> element.isOf("signed")).forEach(signed -> assertTrue(signed.text().matches("(?s)\\S .+"), signed.text()));
        page.all("span").stream().filter(span -> "img".equals(span.attribute("role"))).forEach(mark -> assertNotNull(mark.attribute("aria-label")));
    }

    @Test
    void detailsFoldOutBelowTheirRow() {
        var page = PageReader.read(Sample.html(new Sample(Languages.EN).report()));
        var details = page.byId("table-requirements").all("details");
        assertEquals(2, details.size(), "the requirement without a reason has none");
        assertTrue(details.getFirst().text().contains("家庭用ルーターである。"));
    }

    @Test
    void withoutScriptEverythingIsShownAndNothingPretendsToWork() {
        var page = PageReader.read(Sample.html(new Sample(Languages.EN).report()));
        assertEquals(Set.of("form", "div"), page.walk().filter(element -> element.attribute("hidden") != null).map(element -> element.tag())
                .collect(Collectors.toSet()));
    }

    @Test
    void aTableThatIsTooWideIsShownByGroupsOfItsColumns() {
        var page = PageReader.read(Sample.html(new Sample(Languages.EN).report()));
        assertEquals("Crossing / Part 1", page.byId("table-crossing-1-caption").text());
        assertEquals(1, page.byId("table-crossing-1").all("tr").stream().filter(row -> row.isOf("item")).count(), "only the row with a mark");
        assertEquals(1, page.byId("table-crossing-2").all("tr").stream().filter(row -> row.isOf("item")).count());
    }
}
