package org.kijun.ui.views.graph;

import java.util.List;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.widgets.Control;
import org.kijun.report.Graph;
import org.kijun.report.Phrase;
import org.kijun.report.Standing.Tone;
import org.kijun.report.layout.Layout;
import org.kijun.ui.signs.Signs;

/** Draws a graph as the page does, in the colours of the theme. */
final class GraphPainter {
    /** The height of letters for which the layout leaves room, in pixels of the drawing. */
    private static final double LETTERS = 12;
    private static final int ROUND = 6;

    private final Control owner;
    private final Font plain;
    private final Font bold;

    GraphPainter(Control owner) {
        this.owner = owner;
        var fonts = new LocalResourceManager(JFaceResources.getResources(), owner);
        var points = (int) Math.floor(LETTERS * 72 / owner.getDisplay().getDPI().y);
        var base = FontDescriptor.createFrom(JFaceResources.getDefaultFont()).setHeight(Math.max(6, points));
        plain = fonts.create(base.setStyle(SWT.NORMAL));
        bold = fonts.create(base.setStyle(SWT.BOLD));
    }

    void paint(GC gc, Layout layout, Point origin, double zoom, String selected) {
        gc.setAntialias(SWT.ON);
        gc.setTextAntialias(SWT.ON);
        var transform = new Transform(gc.getDevice());
        transform.translate(origin.x, origin.y);
        transform.scale((float) zoom, (float) zoom);
        gc.setTransform(transform);
        layout.lines().stream().filter(line -> !touches(line, selected)).forEach(line -> line(gc, line, false));
        layout.lines().stream().filter(line -> touches(line, selected)).forEach(line -> line(gc, line, true));
        layout.boxes().forEach(box -> box(gc, box, box.node().id().equals(selected)));
        gc.setTransform(null);
        transform.dispose();
    }

    private static boolean touches(Layout.Line line, String id) {
        return line.edge().from().equals(id) || line.edge().to().equals(id);
    }

    private void line(GC gc, Layout.Line line, boolean strong) {
        gc.setForeground(Signs.colour(strong ? Tone.OTHER : Tone.QUIET));
        gc.setLineWidth(strong ? 2 : 1);
        gc.setLineStyle(line.edge().partial() ? SWT.LINE_DASH : SWT.LINE_SOLID);
        var path = path(gc, line.points());
        gc.drawPath(path);
        path.dispose();
        gc.setLineStyle(SWT.LINE_SOLID);
        if (strong) {
            label(gc, line);
        }
    }

    private static Path path(GC gc, List<Layout.Point> points) {
        var path = new Path(gc.getDevice());
        for (int i = 0; i < points.size(); i++) {
            var point = points.get(i);
            if (i == 0) {
                path.moveTo((float) point.x(), (float) point.y());
            } else {
                path.lineTo((float) point.x(), (float) point.y());
            }
        }
        return path;
    }

    /** The kind of the link, in the middle of its first part. */
    private void label(GC gc, Layout.Line line) {
        var from = line.points().getFirst();
        var to = line.points().getLast();
        gc.setFont(plain);
        var text = line.edge().label().parts().stream().findFirst().map(Phrase.Part::text).orElse("");
        var size = gc.textExtent(text);
        var x = (int) ((from.x() + to.x()) / 2) - size.x / 2;
        var y = (int) ((from.y() + to.y()) / 2) - size.y / 2;
        gc.setBackground(owner.getBackground());
        gc.fillRectangle(x - 2, y, size.x + 4, size.y);
        gc.drawText(text, x, y, true);
    }

    private void box(GC gc, Layout.Box box, boolean selected) {
        var tone = box.node().status().map(status -> status.standing().tone()).orElse(Tone.PLAIN);
        var x = (int) box.x();
        var y = (int) box.y();
        gc.setBackground(fill(box.node().kind()));
        gc.fillRoundRectangle(x, y, (int) box.width(), (int) box.height(), ROUND, ROUND);
        gc.setForeground(Signs.colour(selected ? Tone.OTHER : tone == Tone.PLAIN ? Tone.QUIET : tone));
        gc.setLineWidth(selected ? 3 : box.node().kind() == Graph.Kind.PRODUCT ? 2 : 1);
        gc.setLineStyle(box.node().kind() == Graph.Kind.TEST ? SWT.LINE_DOT : SWT.LINE_SOLID);
        gc.drawRoundRectangle(x, y, (int) box.width(), (int) box.height(), ROUND, ROUND);
        gc.setLineStyle(SWT.LINE_SOLID);
        texts(gc, box, tone);
    }

    private void texts(GC gc, Layout.Box box, Tone tone) {
        for (int i = 0; i < box.texts().size(); i++) {
            gc.setFont(i == 0 ? bold : plain);
            gc.setForeground(Signs.colour(i == 0 ? tone : Tone.PLAIN));
            gc.drawText(box.texts().get(i), (int) box.x() + Layout.PADDING, (int) box.y() + Layout.PADDING / 2 + i * Layout.LINE, true);
        }
    }

    /** Layers differ a little, so that the eye finds them. */
    private static Color fill(Graph.Kind kind) {
        var dark = Signs.isDark();
        return switch (kind) {
            case INCIDENT, THREAT -> dark ? new Color(0x45, 0x30, 0x30) : new Color(0xfd, 0xf0, 0xee);
            case CLAUSE -> dark ? new Color(0x2c, 0x38, 0x48) : new Color(0xee, 0xf3, 0xfa);
            case REQUIREMENT -> dark ? new Color(0x2c, 0x40, 0x34) : new Color(0xec, 0xf6, 0xef);
            case TEST, PRODUCT -> dark ? new Color(0x3a, 0x3a, 0x3c) : new Color(0xf6, 0xf6, 0xf6);
        };
    }
}
