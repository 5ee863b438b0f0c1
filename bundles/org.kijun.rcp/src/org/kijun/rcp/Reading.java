package org.kijun.rcp;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.action.Action;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.texteditor.StatusLineContributionItem;
import org.kijun.editor.findings.Findings;
import org.kijun.editor.findings.Found;
import org.kijun.model.findings.Severity;
import org.kijun.ui.check.Checked;
import org.kijun.ui.live.LiveProject;
import org.kijun.ui.texts.Texts;

/** Tells in the status line how many findings there are, or that the texts are being read. A double click shows them. */
final class Reading {
    private static final Texts TEXTS = Texts.of(Reading.class);

    private final StatusLineContributionItem item = new StatusLineContributionItem("org.kijun.rcp.findings", true, 42);

    StatusLineContributionItem item() {
        return item;
    }

    void follow(IWorkbenchWindow window) {
        item.setText(TEXTS.get("reading"));
        item.setActionHandler(new Action() {
            @Override
            public void run() {
                show(window);
            }
        });
        LiveProject.get().follow(window.getShell(), snapshot -> tell());
        Findings.get().follow(window.getShell(), this::tell);
        Checked.get().follow(window.getShell(), this::tell);
    }

    private void tell() {
        var all = Findings.get().all();
        var errors = count(Severity.ERROR);
        var warnings = count(Severity.WARNING);
        item.setText(all.isEmpty() ? TEXTS.get("none") : TEXTS.get("findings", errors, warnings, all.size() - errors - warnings));
        item.setToolTipText(TEXTS.get("findings.tip"));
    }

    private void tell(Checked.Result result) {
        var errors = result.count(Severity.ERROR);
        var warnings = result.count(Severity.WARNING);
        item.setText(TEXTS.get("checked", result.files(), errors, warnings, result.findings().size() - errors - warnings));
    }

    private static long count(Severity severity) {
        return Findings.get().all().stream().map(Found::severity).filter(severity::equals).count();
    }

    private static void show(IWorkbenchWindow window) {
        try {
            window.getActivePage().showView("org.kijun.ui.views.findings");
        } catch (PartInitException missing) {
            Platform.getLog(Reading.class).error(missing.getMessage(), missing);
        }
    }
}
