package org.kijun.ui.wizards.export;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.jface.notifications.NotificationPopup;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.kijun.ui.texts.Texts;

/** Tells what was written, and leads there. */
final class Done {
    private static final Texts TEXTS = Texts.of(Done.class);
    private static final int MILLIS = 15_000;
    private static final int MOST = 5;

    private Done() {
    }

    static void show(Display display, String sentence, List<Path> files, Path folder) {
        NotificationPopup.forDisplay(display).title(TEXTS.get("job"), true).delay(MILLIS).content(parent -> content(parent, sentence, files, folder)).open();
    }

    private static Composite content(Composite parent, String sentence, List<Path> files, Path folder) {
        var body = new Composite(parent, SWT.NONE);
        body.setLayout(new GridLayout());
        new Label(body, SWT.WRAP).setText(sentence);
        files.stream().limit(MOST).forEach(file -> link(body, TEXTS.get("open", file.getFileName()), file));
        if (files.size() > MOST) {
            new Label(body, SWT.NONE).setText(TEXTS.get("more", files.size() - MOST));
        }
        if (!files.isEmpty()) {
            link(body, TEXTS.get("open-folder"), folder);
        }
        return body;
    }

    private static void link(Composite body, String text, Path target) {
        var link = new Link(body, SWT.NONE);
        link.setText("<a>" + text + "</a>");
        link.addListener(SWT.Selection, event -> Program.launch(target.toString()));
    }
}
