package org.kijun.ui.help;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.kijun.ui.help.StyledPage.Look;
import org.kijun.ui.help.StyledPage.Part;
import org.kijun.ui.signs.Signs;
import org.kijun.ui.texts.Texts;

/** Shows a page in the window's own fonts and colours, so that it needs no browser; the system's browser shows it with tables. */
final class PageView {
    private final Pages pages;
    private final Consumer<String> linked;
    private final StyledText text;
    private StyledPage styled;
    private Page page;

    /** @param linked hears of the page that a link leads to */
    PageView(Composite parent, Pages pages, Consumer<String> linked) {
        this.pages = pages;
        this.linked = linked;
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(6, 6).applyTo(area);
        var outside = new Link(area, SWT.NONE);
        outside.setText("<a>" + Texts.of(PageView.class).get("outside") + "</a>");
        outside.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> openOutside()));
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(outside);
        text = new StyledText(area, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        text.setMargins(20, 12, 20, 12);
        text.setLineSpacing(5);
        text.addMouseListener(MouseListener.mouseUpAdapter(this::clicked));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(text);
    }

    void show(Page wanted) {
        page = wanted;
        styled = StyledPage.of(page);
        text.setText(styled.text());
        var ranges = new ArrayList<StyleRange>();
        styled.parts().stream().sorted(Comparator.comparingInt(Part::from)).forEach(part -> add(part, ranges));
        text.setStyleRanges(ranges.toArray(StyleRange[]::new));
        text.getDisplay().asyncExec(this::top);
    }

    /** Once the text has been laid out. */
    private void top() {
        if (!text.isDisposed()) {
            text.setTopPixel(0);
        }
    }

    /** A part inside another one, such as a link in a table's first cell, is left out. */
    private void add(Part part, ArrayList<StyleRange> ranges) {
        var isInside = !ranges.isEmpty() && ranges.getLast().start + ranges.getLast().length > part.from();
        if (part.length() > 0 && !isInside && part.from() + part.length() <= text.getCharCount()) {
            ranges.add(range(part));
        }
    }

    private static StyleRange range(Part part) {
        var range = new StyleRange();
        range.start = part.from();
        range.length = part.length();
        var fonts = JFaceResources.getFontRegistry();
        range.font = switch (part.look()) {
            case TITLE -> fonts.getBold(JFaceResources.HEADER_FONT);
            case HEADING -> fonts.getBold(JFaceResources.BANNER_FONT);
            case STRONG -> fonts.getBold(JFaceResources.DEFAULT_FONT);
            case CODE -> fonts.get(JFaceResources.TEXT_FONT);
            case LINK -> null;
        };
        if (part.look() == Look.LINK) {
            range.underline = true;
            range.underlineStyle = SWT.UNDERLINE_LINK;
            range.data = part.target();
        }
        return range;
    }

    private void clicked(MouseEvent event) {
        var offset = text.getOffsetAtPoint(new Point(event.x, event.y));
        link(offset).ifPresent(part -> follow(part.target()));
    }

    private Optional<Part> link(int offset) {
        return styled == null ? Optional.empty() : styled.parts().stream()
                .filter(part -> part.look() == Look.LINK && part.from() <= offset && offset < part.from() + part.length()).findFirst();
    }

    private void follow(String target) {
        if (target.endsWith(".md")) {
            linked.accept(target.substring(0, target.length() - 3));
        } else {
            Program.launch(target);
        }
    }

    private void openOutside() {
        try {
            var folder = Files.createTempDirectory("kijun-help-");
            for (var each : pages.all()) {
                Files.writeString(file(folder, each), HtmlPage.html(each, Texts.language(), Signs.isDark()));
            }
            Program.launch(file(folder, page).toUri().toString());
        } catch (IOException full) {
            Platform.getLog(PageView.class).error(full.getMessage(), full);
        }
    }

    private static Path file(Path folder, Page page) {
        return folder.resolve(page.id() + ".html");
    }
}
