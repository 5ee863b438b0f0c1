package org.kijun.report.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.kijun.report.Graph;
import org.kijun.report.Languages;
import org.kijun.report.Phrase;
import org.kijun.report.Wide;
import org.kijun.report.Words;
import org.kijun.report.layout.GraphLayout;
import org.xml.sax.InputSource;

class GraphDrawingTest {
    private static final String LONG = "とても長い標題".repeat(10);

    @Test
    void theSameGraphGivesTheSameDrawing() throws IOException {
        assertEquals(svg(random(7, 60)), svg(random(7, 60)));
    }

    @Test
    void kindsStandInLayersFromLeftToRight() throws IOException {
        var drawing = read(random(3, 40));
        double end = 0;
        for (var kind : Graph.Kind.values()) {
            var boxes = drawing.walk().filter(element -> element.isOf("node") && element.isOf(kind.name().toLowerCase(Locale.ROOT))).toList();
            for (var box : boxes) {
                assertTrue(x(box) >= end, kind + " begins after the layer before it");
            }
            end = boxes.stream().mapToDouble(box -> x(box) + width(box)).max().orElse(end);
        }
    }

    @Test
    void everyTextFitsIntoItsBox() throws IOException {
        var drawing = read(graph(List.of(node("a", Graph.Kind.CLAUSE, LONG), node("WWWWWWWWWWWW", Graph.Kind.TEST, "ｱ"))));
        for (var box : drawing.walk().filter(element -> element.isOf("node")).toList()) {
            var widest = box.all("text").stream().mapToInt(text -> Wide.of(text.text())).max().orElseThrow();
            assertTrue(width(box) >= widest * 6.5, "room for the text");
        }
        assertTrue(drawing.all("text").stream().anyMatch(text -> text.text().endsWith("…")), "a long title is shortened");
        assertTrue(drawing.all("title").stream().anyMatch(title -> title.text().contains(LONG)), "and stands in full in the tooltip");
    }

    @Test
    void everyLinkIsDrawnAndNamed() throws IOException {
        var graph = random(5, 30);
        var lines = read(graph).all("path");
        assertEquals(graph.edges().size(), lines.size());
        assertTrue(lines.stream().allMatch(line -> line.all("title").size() == 1));
    }

    @Test
    void theFileOfAGraphStandsAloneAndIsWellFormed() throws Exception {
        var file = GraphFile.of(GraphLayout.of(graph(List.of(node("a", Graph.Kind.CLAUSE, "<&'\">")))));
        var root = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(file))).getDocumentElement();
        assertEquals("http://www.w3.org/2000/svg", root.getAttribute("xmlns"));
        assertTrue(file.contains("<style>"));
    }

    @Test
    void aTangleIsListedInsteadOfDrawn() throws IOException {
        var out = new StringWriter();
        new PicturePart(new Html(out), Words.in(Languages.EN)).graph(random(1, 151));
        var figure = PageReader.read("<!DOCTYPE html>\n" + out);
        assertEquals(List.of(), figure.all("svg"));
        assertEquals(150, figure.all("li").size());
    }

    private static Graph random(long seed, int nodes) {
        var random = new Random(seed);
        var all = new ArrayList<Graph.Node>();
        for (int i = 0; i < nodes; i++) {
            all.add(node("n" + i, Graph.Kind.values()[i % Graph.Kind.values().length], "標題".repeat(random.nextInt(8)) + "x"));
        }
        var edges = new ArrayList<Graph.Edge>();
        for (int i = 1; i < nodes; i++) {
            var kinds = Graph.Kind.values().length;
            var from = i - i % kinds + Math.max(0, i % kinds - 1);
            edges.add(new Graph.Edge("n" + from, "n" + (i % kinds == 0 ? i - 3 : i), Phrase.neutral("part"), random.nextBoolean()));
        }
        return new Graph("g", Phrase.neutral("Graph"), Phrase.neutral("Description"), all, edges);
    }

    private static Graph graph(List<Graph.Node> nodes) {
        return new Graph("g", Phrase.neutral("Graph"), Phrase.neutral("Description"), nodes, List.of());
    }

    private static Graph.Node node(String id, Graph.Kind kind, String title) {
        return new Graph.Node(id, kind, id, Phrase.neutral(title), Optional.empty(), "");
    }

    private static String svg(Graph graph) throws IOException {
        var out = new StringWriter();
        GraphDrawing.of(graph).write(new Html(out));
        return out.toString();
    }

    private static PageReader.Element read(Graph graph) throws IOException {
        return PageReader.read("<!DOCTYPE html>\n" + svg(graph));
    }

    private static double x(PageReader.Element box) {
        return Double.parseDouble(box.attribute("transform").replaceAll("translate\\(([^,]*),.*", "$1"));
    }

    private static double width(PageReader.Element box) {
        return Double.parseDouble(box.all("rect").getFirst().attribute("width"));
    }
}
