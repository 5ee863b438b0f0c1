package org.kijun.report.html;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;

import org.kijun.report.Cell;

/** What stands in a cell, as HTML. */
final class CellPart {
    private CellPart() {
    }

    static void content(Cell cell, Html html) throws IOException {
        switch (cell) {
            case Cell.Text text when text.markdown() -> Prose.write(text.text(), html);
            case Cell.Text text -> html.text(text.text());
            case Cell.Label label -> html.words(label.phrase());
            case Cell.Number number -> html.text(number.plain());
            case Cell.Status status -> signed(status, html);
            case Cell.Mark mark -> html.element("span", mark.sign(), "role", "img", "aria-label", mark.word().plain(), "title", mark.word().plain());
            case Cell.Links links -> links(links, html);
            case Cell.Empty empty -> html.text(empty.plain());
        }
    }

    /** A sign with its words. */
    static void signed(Cell.Signed signed, Html html) throws IOException {
        var tone = signed instanceof Cell.Status status ? " " + status.standing().tone().id() : "";
        html.open("span", "class", "signed" + tone).element("span", signed.sign(), "class", "sign", "aria-hidden", "true");
        html.text(" ").words(signed.word()).close("span");
    }

    private static void links(Cell.Links links, Html html) throws IOException {
        html.open("ul", "class", "links");
        for (var link : links.links()) {
            html.open("li");
            link(link, html);
            html.close("li").text(" ");
        }
        html.close("ul");
    }

    private static void link(Cell.Link link, Html html) throws IOException {
        if (link.isInside()) {
            html.element("a", link.text(), "href", inside(link.target()));
        } else if (link.isWeb()) {
            html.element("a", link.text(), "href", link.target(), "rel", "noreferrer");
        } else {
            html.text(link.text());
        }
    }

    /** The id of a row, as {@link Cell.Link#row} names it, in the form that an address needs. */
    static String inside(String target) {
        try {
            return new URI(null, "", target.substring(1)).toASCIIString();
        } catch (URISyntaxException odd) {
            throw new IllegalArgumentException(target, odd);
        }
    }
}
