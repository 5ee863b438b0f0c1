package org.kijun.report.html;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

import org.kijun.report.layout.Layout;

/** A graph as an SVG file that stands alone, drawn as on the page. */
public final class GraphFile {
    private static final String NAMESPACE = "http://www.w3.org/2000/svg";

    private GraphFile() {
    }

    /** The text of the file, in UTF-8 with {@code \n} at the ends of lines. */
    public static String of(Layout layout) {
        var out = new StringWriter();
        try {
            GraphDrawing.of(layout).write(new Html(out), NAMESPACE, "<style>\n" + Asset.PICTURE.text() + "</style>\n");
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return out.toString();
    }
}
