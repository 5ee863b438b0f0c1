package org.kijun.ui.help;

import java.io.IOException;
import java.nio.file.Files;
import java.util.function.Consumer;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.browser.LocationAdapter;
import org.eclipse.swt.browser.LocationEvent;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.kijun.ui.signs.Signs;
import org.kijun.ui.texts.Texts;

/** Shows a page; as plain text with a button for the system's browser where the toolkit has no browser of its own. */
final class PageView {
    private final Consumer<String> linked;
    private final Composite area;
    private Browser browser;
    private StyledText plain;
    private Page page;

    PageView(Composite parent, Consumer<String> linked) {
        this.linked = linked;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(area);
        try {
            browser = browser();
        } catch (SWTError noEngine) {
            Platform.getLog(PageView.class).info(noEngine.getMessage());
            plain = plain();
        }
    }

    void show(Page wanted) {
        page = wanted;
        if (browser != null) {
            browser.setText(html());
        } else {
            plain.setText(HtmlPage.plain(page));
        }
    }

    private String html() {
        return HtmlPage.html(page, Texts.language(), Signs.isDark());
    }

    private Browser browser() {
        var view = new Browser(area, SWT.NONE);
        view.setJavascriptEnabled(false);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(view);
        view.addLocationListener(new LocationAdapter() {
            @Override
            public void changing(LocationEvent event) {
                follow(event);
            }
        });
        return view;
    }

    private void follow(LocationEvent event) {
        if (event.location.startsWith(HtmlPage.LINK)) {
            event.doit = false;
            var id = event.location.substring(HtmlPage.LINK.length());
            area.getDisplay().asyncExec(() -> linked.accept(id));
        } else if (event.location.startsWith("http")) {
            event.doit = false;
            Program.launch(event.location);
        }
    }

    private StyledText plain() {
        var outside = new Button(area, SWT.PUSH);
        outside.setText(Texts.of(PageView.class).get("outside"));
        outside.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> openOutside()));
        var text = new StyledText(area, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        text.setMargins(16, 12, 16, 12);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(text);
        return text;
    }

    private void openOutside() {
        try {
            var file = Files.createTempFile("kijun-help-", ".html");
            file.toFile().deleteOnExit();
            Files.writeString(file, html());
            Program.launch(file.toUri().toString());
        } catch (IOException full) {
            Platform.getLog(PageView.class).error(full.getMessage(), full);
        }
    }
}
